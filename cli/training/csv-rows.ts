/** One row of a CSV file. */
export interface CsvRow {
  /** Line on which it begins, from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

/** The rows of a file, or where it cannot be read any further. */
export type CsvRead = { readonly rows: readonly CsvRow[] } | { readonly line: number }

/**
 * Reads CSV by RFC 4180, with commas, semicolons or tabs: which of them, the first line shows. Rows without any text
 * are left out. A quotation mark that is never closed, or has text before or after it, ends the reading: guessing would
 * silently join or lose people.
 */
export function csvRows(text: string): CsvRead {
  const source = text.replace(/^\ufeff/, '')
  const delimiter = delimiterOf(source)
  const rows: CsvRow[] = []
  let cells: string[] = []
  let [line, start, at] = [1, 1, 0]
  while (at < source.length) {
    const cell = source[at] === '"' ? quotedCell(source, at) : plainCell(source, at, delimiter)
    if (cell === undefined) return { line }
    cells.push(cell.text)
    line += lineEnds(cell.text)
    at = cell.end
    const next = source[at]
    if (next === delimiter) {
      at += 1
      // A delimiter at the very end still opens a cell.
      if (at < source.length) continue
      cells.push('')
    } else if (next !== undefined && next !== '\r' && next !== '\n') return { line }
    if (cells.some((one) => one.trim() !== '')) rows.push({ line: start, cells })
    cells = []
    at += source.startsWith('\r\n', at) ? 2 : 1
    line += 1
    start = line
  }
  return { rows }
}

/** The mark between cells that the first line has most of, outside quotation marks. */
function delimiterOf(source: string): string {
  const first = (/^[^\r\n]*/.exec(source)?.[0] ?? '').replaceAll(/"[^"]*"/g, '')
  const counts = [',', ';', '\t'].map((mark) => [mark, first.split(mark).length] as const)
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0]
}

interface Cell {
  readonly text: string
  /** Offset after it. */
  readonly end: number
}

function quotedCell(source: string, start: number): Cell | undefined {
  let from = start + 1
  let text = ''
  for (;;) {
    const mark = source.indexOf('"', from)
    if (mark < 0) return undefined
    text += source.slice(from, mark)
    // Two quotation marks are one that belongs to the text.
    if (source[mark + 1] !== '"') return { text, end: mark + 1 }
    text += '"'
    from = mark + 2
  }
}

function plainCell(source: string, start: number, delimiter: string): Cell | undefined {
  let end = start
  while (end < source.length && source[end] !== delimiter && source[end] !== '\r' && source[end] !== '\n') {
    if (source[end] === '"') return undefined
    end += 1
  }
  return { text: source.slice(start, end), end }
}

function lineEnds(text: string): number {
  return text.split(/\r\n|\r|\n/).length - 1
}
