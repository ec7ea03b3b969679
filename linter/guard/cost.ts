import { countContainers } from './line-start.ts'
import type { Chunk, Line } from './lines.ts'

/** Work that a chunk can make a parser do: marks, entities and lines, each squared; in a table each row stands alone. */
export function chunkCost(chunk: Chunk): number {
  const marks = chunk.map(({ text }) => countMarks(text))
  const rows = tableEnd(chunk)
  const inRows = marks.slice(0, rows).reduce((sum, count) => sum + count * count, 0)
  const others = marks.slice(rows).reduce((sum, count) => sum + count, 0)
  const entities = chunk.reduce((sum, { text }) => sum + countOf('&', text), 0)
  return inRows + others ** 2 + entities ** 2 + (chunk.length - rows) ** 2
}

/** Cells that a parser would make of a chunk: short rows are filled up to the longest one. */
export function tableArea(chunk: Chunk): number {
  return chunk.length * Math.max(...chunk.map(({ text }) => countOf('|', text)))
}

/** Marks that may pair up with each other: * _ ~ [ ] ` < */
export function countMarks(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) if (isMark(text.charCodeAt(at))) count += 1
  return count
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
function tableEnd(chunk: Chunk): number {
  const start = chunk.findIndex(({ text }) => !/^#{1,6} /.test(text))
  const [header, delimiter, ...rows] = chunk.slice(Math.max(0, start))
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
