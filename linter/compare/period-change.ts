import type { PeriodChange } from '../model/register-comparison.ts'
import type { Workspace } from '../model/workspace.ts'
import { textOf } from '../workspace/shape.ts'
import { shownValue } from './parameter-changes.ts'

/** How long the parameter named now lasts beside the one named before; the value of one that stays is told as such. */
export function periodChange(before: Named, after: Named): PeriodChange | undefined {
  if (before[0] === after[0]) return undefined
  const [old, now] = [daysOf(before), daysOf(after)]
  return {
    turn: turnOf(old, now),
    from: wordsOf(before),
    to: wordsOf(after),
  }
}

function turnOf(old: number | undefined, now: number | undefined): PeriodChange['turn'] {
  if (old === undefined || now === undefined) return 'other'
  if (old === now) return 'same'
  return now > old ? 'longer' : 'shorter'
}

function daysOf([name, { values, parameters }]: Named): number | undefined {
  const id = textOf(name)
  const value = values.get(id)?.value
  const days = lengths.get(parameters.get(id)?.unit ?? '')
  return typeof value === 'number' && days !== undefined ? value * days : undefined
}

/** The period as people read it; a parameter without a value by its name. */
function wordsOf([name, { values, parameters }]: Named): PeriodChange['from'] {
  const id = textOf(name)
  return shownValue(values.get(id), parameters.get(id)) || id || '–'
}

// Working days are left out: how many days they take hangs on the calendar.
const lengths: ReadonlyMap<string, number> = new Map([
  ['minute', 1 / 1440],
  ['hour', 1 / 24],
  ['day', 1],
  ['week', 7],
  ['month', 30.4],
  ['year', 365],
])

type Named = readonly [name: unknown, workspace: Workspace]
