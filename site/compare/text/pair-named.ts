import { similarity } from '../../../linter/wording/index.ts'
import type { Candidate } from './pair-similar.ts'

/** Pairs rows that begin with the same name, where no other row on either side does: a row is what its first cell says. */
export function pairNamed(
  before: readonly Candidate[],
  after: readonly Candidate[],
): (readonly [number, number])[] {
  const [old, now] = [byName(before), byName(after)]
  return [...now].flatMap(([name, line]): (readonly [number, number])[] => {
    const other = old.get(name)
    // Two tables may have a row of the same name that have nothing else in common.
    const isAlike = line && other && similarity(other.likeness, line.likeness) >= leastAlike
    return isAlike ? [[other.index, line.index]] : []
  })
}

/** Name → its row; nothing where several rows have it. */
function byName(lines: readonly Candidate[]): Map<string, Candidate | undefined> {
  const rows = new Map<string, Candidate | undefined>()
  for (const line of lines) {
    if (line.name !== '') rows.set(line.name, rows.has(line.name) ? undefined : line)
  }
  return rows
}

const leastAlike = 0.3
