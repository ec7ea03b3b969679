import type { Refusal } from '../model/document.ts'
import { chunkCost, tableArea } from './cost.ts'
import type { CountedLine } from './cost.ts'
import { countContainers, isUnderline, leadingColumns, mayOpen } from './line-start.ts'
import type { Line } from './lines.ts'
import { countCharacters, newTally } from './tally.ts'

import { over, refuseOver } from './over.ts'

// The limits are above the largest figures of 2,810 real policies and below what hurts either parser. Totals carry the
// proof and not nesting: a parser cannot recurse deeper than there are openers, whatever hides their closers.
const most = {
  line: 8192,
  lines: 6000,
  columns: 100,
  containersOfLine: 8,
  containers: 4000,
  cost: 2_500_000,
  area: 8000,
  underlines: 100,
} as const

/** The first excess of a body over the sizes of any real policy, if there is one; fences make no difference here. */
export function findExcess(lines: readonly Line[]): Refusal[] {
  const tally = newTally()
  const sums = { lines: 0, containers: 0, underlines: 0, cost: 0, area: 0 }
  let chunk: CountedLine[] = []
  for (const line of lines) {
    const before = tally.marks
    const excess =
      judgeLine(line, chunk.length > 0, sums) ??
      countCharacters(line, tally) ??
      (line.blank ? closeChunk(chunk, sums) : undefined)
    if (excess) return [excess]
    if (!line.blank) chunk.push({ line, marks: tally.marks - before })
    else if (chunk.length > 0) chunk = []
  }
  const excess = closeChunk(chunk, sums)
  return excess ? [excess] : []
}

function judgeLine(line: Line, inside: boolean, sums: Sums): Refusal | undefined {
  const { text } = line
  const whole: [number, number] = [line.start, line.start + text.length]
  if (text.length > most.line)
    return refuseOver('line-too-long', { length: text.length, limit: most.line }, whole)
  sums.lines += 1
  const tooMany = over('too-many-lines', sums.lines, most.lines, whole)
  // No line that begins with a letter adds to any of the other sums.
  if (!mayOpen(text)) return tooMany
  const columns = leadingColumns(text)
  if (columns > most.columns && !line.blank)
    return refuseOver('deep-indent', { columns, limit: most.columns }, whole)
  const containers = countContainers(text)
  sums.containers += containers
  if (inside && isUnderline(text)) sums.underlines += 1
  return (
    tooMany ??
    over('nested-containers', containers, most.containersOfLine, whole) ??
    over('too-many-containers', sums.containers, most.containers, whole) ??
    over('too-many-underlines', sums.underlines, most.underlines, whole)
  )
}

/** What the paragraphs of a file cost together; parsers are quadratic in the marks of one. */
function closeChunk(chunk: readonly CountedLine[], sums: Sums): Refusal | undefined {
  const first = chunk[0]?.line
  if (!first) return undefined
  sums.cost += chunkCost(chunk)
  sums.area += tableArea(chunk)
  const whole: [number, number] = [first.start, first.start + first.text.length]
  if (sums.cost > most.cost) return refuseOver('dense-marks', { cost: sums.cost, limit: most.cost }, whole)
  if (sums.area > most.area) return refuseOver('large-tables', { cells: sums.area, limit: most.area }, whole)
  return undefined
}

type Sums = Record<'lines' | 'containers' | 'underlines' | 'cost' | 'area', number>
