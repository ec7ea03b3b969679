/** A line of a text, without its line end. */
export interface Line {
  readonly text: string
  readonly start: number
  /** Whether it ends a chunk. Only spaces and tabs are nothing to Markdown: a line of U+3000 goes on with its paragraph. */
  readonly blank: boolean
}

/** A run of lines that are not blank; no paragraph, list item or table reaches over its end. */
export type Chunk = readonly Line[]

/** The lines from `start` on; cut once, because both halves of the guard go through them. */
export function linesOf(text: string, start: number): Line[] {
  const lines: Line[] = []
  for (let at = start; at < text.length;) {
    const end = text.indexOf('\n', at)
    const stop = end < 0 ? text.length : end
    const line = text.slice(at, stop)
    lines.push({ text: line, start: at, blank: line === '' || /^[ \t]*$/.test(line) })
    at = stop + 1
  }
  return lines
}
