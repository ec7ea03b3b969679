import type { SchemaTypes } from '../../../schema/index.ts'

/** Where everybody on a staff list stands; the shape of `training report --format json`. */
export type TrainingReport = SchemaTypes['output/training-report']

/** One person of a staff list with what is asked of them. */
export type PersonReport = TrainingReport['people'][number]

/** One course to take or document to acknowledge, for one person. */
export type DutyReport = PersonReport['duties'][number]

/** Counts of one course, document or role. */
export type Total = TrainingReport['totals'][number]

export type DutyStanding = DutyReport['state']

/** Every state, from good to bad; the order of columns. */
export const standings: readonly DutyStanding[] = [
  ...(['done', 'expiring', 'due', 'outdated'] as const),
  ...(['overdue', 'expired', 'declined', 'missing'] as const),
]

/** Whether a duty counts as fulfilled today. */
export function isFulfilled(state: DutyStanding): boolean {
  return state === 'done' || state === 'expiring'
}

/** Whether somebody has to act: there is no time left, or the answer was no. */
export function isOpen(state: DutyStanding): boolean {
  return state === 'overdue' || state === 'expired' || state === 'declined' || state === 'missing'
}
