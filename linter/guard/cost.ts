import type { Chunk } from './lines.ts'

/** Work that a chunk can make a parser do: marks and lines squared; in a table each row stands alone. */
export function chunkCost(chunk: Chunk): number {
  const marks = chunk.map(({ text }) => countMarks(text))
  if (isTable(chunk)) return marks.reduce((sum, count) => sum + count * count, 0)
  const all = marks.reduce((sum, count) => sum + count, 0)
  return all * all + chunk.length * chunk.length
}

/** Cells that a parser would make of a chunk: short rows are filled up to the longest one. */
export function tableArea(chunk: Chunk): number {
  return chunk.length * Math.max(...chunk.map(({ text }) => countPipes(text)))
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

function isTable([header, delimiter]: Chunk): boolean {
  if (!header || !delimiter || !/^[ \t|:-]+$/.test(delimiter.text)) return false
  return delimiter.text.includes('-') && cells(header.text) === cells(delimiter.text)
}

function cells(row: string): number {
  const inner = row.trim().replace(/^\|/, '').replace(/\|$/, '')
  return countPipes(inner) + 1
}

function countPipes(text: string): number {
  let count = 0
  for (let at = text.indexOf('|'); at >= 0; at = text.indexOf('|', at + 1)) count += 1
  return count
}
