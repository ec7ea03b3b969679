import { countContainers } from './line-start.ts'
import type { Line } from './lines.ts'

/** A line with the number of its marks that may pair up with each other: * _ ~ [ ] ` < */
export interface CountedLine {
  readonly line: Line
  readonly marks: number
}

/** Work that a chunk can make a parser do: marks, entities and lines, each squared; in a table each row stands alone. */
export function chunkCost(chunk: readonly CountedLine[]): number {
  const rows = tableEnd(chunk)
  let [inRows, others, entities] = [0, 0, 0]
  for (let index = 0; index < chunk.length; index++) {
    const { line, marks } = chunk[index]!
    if (index < rows) inRows += marks * marks
    else others += marks
    entities += countOf('&', line.text)
  }
  return inRows + others ** 2 + entities ** 2 + (chunk.length - rows) ** 2
}

/** Cells that a parser would make of a chunk: short rows are filled up to the longest one. */
export function tableArea(chunk: readonly CountedLine[]): number {
  let longest = 0
  for (const { line } of chunk) longest = Math.max(longest, countOf('|', line.text))
  return chunk.length * longest
}

/** Whether the code unit is one of the marks. */
export function isMark(code: number): boolean {
  return (
    code === 0x2a ||
    code === 0x5f ||
    code === 0x7e ||
    code === 0x5b ||
    code === 0x5d ||
    code === 0x60 ||
    code === 0x3c
  )
}

/**
 * How many lines from the start of a chunk are headings and then rows of a table, for any parser. What only looks like
 * a table would be a paragraph, and its rows would add up: in doubt it is none.
 */
function tableEnd(chunk: readonly CountedLine[]): number {
  if (chunk.length < 2) return 0
  const start = chunk.findIndex(({ line }) => !/^#{1,6} /.test(line.text))
  const [header, delimiter, ...rows] = chunk.slice(Math.max(0, start)).map(({ line }) => line)
  if (!header || !delimiter || !isTable(header, delimiter)) return 0
  const end = rows.findIndex(({ text }) => !isRow(text))
  return start + 2 + (end < 0 ? rows.length : end)
}

function isTable({ text: header }: Line, { text: delimiter }: Line): boolean {
  if (!isRow(header) || header.includes('\\') || countContainers(delimiter) > 0) return false
  const columns = cells(delimiter)
  // A pipe inside of code cuts a cell for some parsers only.
  const [most, least] = [cells(header), cells(header.replace(/`[^`]*`/g, ''))]
  const match = columns.length === most.length && columns.length === least.length
  return match && columns.every((cell) => /^[ \t]*:?-+:?[ \t]*$/.test(cell))
}

/** Any other beginning may start a list, a quote or a heading, which ends the table. */
function isRow(line: string): boolean {
  return /^ {0,3}(?:\||\p{L})/u.test(line)
}

function cells(row: string): string[] {
  return row.trim().replace(/^\|/, '').replace(/\|$/, '').split('|')
}

function countOf(character: string, text: string): number {
  let count = 0
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count += 1
  return count
}
