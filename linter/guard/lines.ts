/** A line of a text, without its line end. */
export interface Line {
  readonly text: string
  readonly start: number
}

/** A run of lines that are not blank; no paragraph, list item or table reaches over its end. */
export type Chunk = readonly Line[]

/** The lines from `start` on. */
export function* linesOf(text: string, start: number): Generator<Line> {
  for (let at = start; at < text.length;) {
    const end = text.indexOf('\n', at)
    const stop = end < 0 ? text.length : end
    yield { text: text.slice(at, stop), start: at }
    at = stop + 1
  }
}

/** Whether a line ends a chunk. Only spaces and tabs are nothing to Markdown: a line of U+3000 goes on with its paragraph. */
export function isBlank(line: string): boolean {
  return /^[ \t]*$/.test(line)
}
