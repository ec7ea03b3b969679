import { laterOf, stateOn } from '../../training/due.ts'
import type { DueState } from '../../training/due.ts'
import { majorOf } from './asked.ts'
import type { Asked } from './asked.ts'
import type { LearningEvent } from './learning-record.ts'
import type { Person } from './person.ts'
import type { DutyReport, DutyStanding } from './report.ts'

/** Where one person stands with one course or document, by everything that their receipts say of it. */
export function standingOf(
  asked: Asked,
  person: Person,
  events: readonly LearningEvent[],
  today: string,
): DutyReport {
  const { kind, id, version } = asked
  const inOrder = [...events].sort(byTime)
  const current = inOrder.findLast((event) => (majorOf(event.version) ?? -1) >= asked.major)
  const said = { kind, id, version }
  // The last word counts: who declined may accept later, and who accepted may take it back.
  if (current?.declined) return { ...said, state: 'declined', ...evidence(current) }
  const older = current ? undefined : inOrder.findLast(({ declined }) => !declined)
  const { state, by, validUntil } = stateOn({
    done: current?.at.slice(0, 10) ?? '',
    validFrom: laterOf(person.joined, asked.since),
    due: asked.due,
    renew: asked.renew,
    today,
  })
  return {
    ...{ ...said, state: nameOf(state, older !== undefined) },
    ...(by && { due: by }),
    ...(current ? evidence(current) : older ? evidence(older) : {}),
    ...(validUntil && { validUntil }),
  }
}

/** Of one event that stands in two receipts, the sealed one speaks. */
function byTime(left: LearningEvent, right: LearningEvent): number {
  if (left.at !== right.at) return left.at < right.at ? -1 : 1
  return Number(left.sealed) - Number(right.sealed)
}

/** An older MAJOR excuses nobody for longer than the period for the new one. */
function nameOf(state: DueState, hasOlder: boolean): DutyStanding {
  if (state === 'none') return 'missing'
  return state === 'due' && hasOlder ? 'outdated' : state
}

function evidence({ at, version, reason, receipt, sealed }: LearningEvent): Partial<DutyReport> {
  return { done: at.slice(0, 10), doneVersion: version, ...(reason && { reason }), receipt, sealed }
}
