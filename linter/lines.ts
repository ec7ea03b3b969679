import type { Place, Span } from './model/place.ts'

/** Offsets at which the lines of a text start. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** Lines and columns, from 1, of a span. */
export function placeOf(starts: readonly number[], [start, end]: Span): Place {
  const from = lineIndex(starts, start)
  const to = lineIndex(starts, Math.max(start, end))
  return {
    line: from + 1,
    column: start - (starts[from] ?? 0) + 1,
    endLine: to + 1,
    endColumn: Math.max(start, end) - (starts[to] ?? 0) + 1,
  }
}

/** Index of the last line that starts at or before `offset`. */
function lineIndex(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
