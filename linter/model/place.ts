/** Where something stands in a file: UTF-16 offsets into its text, `[start, end)`. Lines are computed only for findings. */
export type Span = readonly [start: number, end: number]

/** A span in a named file; `path` is relative to the workspace root and written with `/`. */
export interface Spot {
  readonly path: string
  readonly span: Span
}

/** A position for people: lines and columns count from 1, columns in UTF-16 units, as editors do. */
export interface Place {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}
