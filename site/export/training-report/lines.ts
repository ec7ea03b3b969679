import { quantity } from '../../render/index.ts'
import { titleOf } from './names.ts'
import { isOpen } from './report.ts'
import type { DutyReport, TrainingReport } from './report.ts'
import type { TrainingContext } from './reporter.ts'
import { trainingWords } from './words.ts'

/** Everything on which somebody has to act, one line each: who, what, and since when. */
export function openLines({ people }: TrainingReport, context: TrainingContext): string[] {
  const { colon } = trainingWords(context.locale)
  return people.flatMap(({ staff, duties }) =>
    duties
      .filter(({ state }) => isOpen(state))
      .map((duty) => `${staff}${colon}${dutyName(duty, context)}${colon}${stateText(duty, context)}`),
  )
}

/** A course or document as people call it, with the version in force. */
export function dutyName({ kind, id, version }: DutyReport, context: TrainingContext): string {
  return `${titleOf({ of: kind, id }, context)} ${version}`
}

/** The state of a duty in words, with its day and, where it was declined, the reason. */
export function stateText(duty: DutyReport, { locale }: TrainingContext): string {
  const words = trainingWords(locale)
  const { state, due, done, doneVersion, reason } = duty
  const day = state === 'declined' ? done : due
  const since = words.since[state]
  const older = doneVersion !== undefined && state !== 'declined' && doneVersion !== duty.version
  return [
    words.states[state],
    since && day ? `${since} ${day}` : '',
    older ? `${words.columns.doneVersion} ${doneVersion}` : '',
    reason ?? '',
  ]
    .filter(Boolean)
    .join(words.separator)
}

/** Files that count nowhere, each with all that is wrong with it. */
export function refusedLines({ refused }: TrainingReport, { locale }: TrainingContext): string[] {
  const { colon, separator } = trainingWords(locale)
  return refused.map(
    ({ file, problems }) => `${file}${colon}${problems.map((one) => one[locale]).join(separator)}`,
  )
}

/** Staff ids that the list does not know, with their files. */
export function strangerLines({ strangers }: TrainingReport, { locale }: TrainingContext): string[] {
  const { colon, separator } = trainingWords(locale)
  return strangers.map(({ staff, files }) => `${staff}${colon}${files.join(separator)}`)
}

/** Receipts that were kept too long. */
export function deleteLines({ toDelete }: TrainingReport, { locale }: TrainingContext): string[] {
  const { colon, until } = trainingWords(locale)
  return toDelete.map(({ file, until: date }) => `${file}${colon}${until(date)}`)
}

/** The period of keeping in words: `P3Y` → `3 years`. */
export function periodText({ retention }: TrainingReport, { locale }: TrainingContext): string {
  const [, count = '', unit = ''] = /^P(\d+)([DWMY])$/.exec(retention?.period ?? '') ?? []
  return quantity(Number(count), units[unit], locale)
}

const units: Readonly<Record<string, string>> = { D: 'day', W: 'week', M: 'month', Y: 'year' }
