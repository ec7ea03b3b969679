import { laterOf, stateOn } from '../../../training/due.ts'
import type { DueState } from '../../../training/due.ts'
import type { ShownDocument } from '../../../training/model.ts'
import type { Acknowledgement } from './acknowledgements.ts'
import { deviceDay } from './device-day.ts'
import { isFor } from './learner.ts'
import type { Learner } from './learner.ts'

/** Where a learner stands with a document. */
export interface DocumentStanding {
  readonly state: DueState | 'declined' | 'not-asked'
  /** Last day in time, or of validity; `''` where there is none. */
  readonly by: string
  /** The latest decision on this MAJOR version. */
  readonly decision?: Acknowledgement
  /** The latest decision on an earlier MAJOR version, where there is none on this one. */
  readonly earlier?: Acknowledgement
}

/** Where a learner stands with a document today. A decision counts for all texts of its MAJOR version. */
export function documentStanding(
  shown: ShownDocument,
  decisions: readonly Acknowledgement[],
  learner: Learner,
  today: string,
): DocumentStanding {
  const all = decisions.filter(({ document }) => document === shown.id)
  const decision = latest(all.filter(({ version }) => majorOf(version) === majorOf(shown.version)))
  const earlier = latest(all.filter(({ version }) => majorOf(version) < majorOf(shown.version)))
  const known = decision ? { decision } : earlier ? { earlier } : {}
  if (!shown.required || !isFor(shown.audience, learner)) return { state: 'not-asked', by: '', ...known }
  if (decision?.decision === 'declined') return { state: 'declined', by: '', ...known }
  const { state, by } = stateOn({
    done: decision ? deviceDay(new Date(decision.at)) : '',
    validFrom: laterOf(learner.assigned || learner.chosen, shown.effective),
    due: shown.due,
    renew: shown.renew,
    today,
  })
  return { state, by, ...known }
}

/** The decision that a receipt may carry: on exactly the text shown, or its version in another language. */
export function decisionForReceipt(
  shown: ShownDocument,
  { decision, state }: DocumentStanding,
): Acknowledgement | undefined {
  if (!decision || state === 'expired' || decision.version !== shown.version) return undefined
  return decision.language !== shown.language || decision.hash === shown.hash ? decision : undefined
}

function latest(decisions: readonly Acknowledgement[]): Acknowledgement | undefined {
  return decisions.reduce<Acknowledgement | undefined>(
    (found, decision) => (found && Date.parse(found.at) > Date.parse(decision.at) ? found : decision),
    undefined,
  )
}

function majorOf(version: string): number {
  return Number(version.split('.')[0])
}
