import { fieldsOf, listOf, stringsOf, textOf } from '../../../linter/index.ts'
import type { Workspace } from '../../../linter/index.ts'
import { dueOn } from '../../training/due.ts'
import type { LearningRecord } from './learning-record.ts'
import type { Person } from './person.ts'
import type { TrainingReport } from './report.ts'

export type Retention = NonNullable<TrainingReport['retention']>

/**
 * How long training records are kept, by the register of processing: the activity that carries out a control whose
 * evidence they are names the parameter. So there is no second place for the number.
 */
export function retentionOf(workspace: Workspace): Retention | undefined {
  const controls = [...workspace.controls.values()]
    .filter(({ evidence }) => evidence.some(({ id }) => id === 'training-records'))
    .map(({ id }) => id)
  const activities = listOf(workspace.register('processing')?.data['activities']).map(fieldsOf)
  const activity = activities.find((one) => stringsOf(one['controls']).some((id) => controls.includes(id)))
  const parameter = textOf(activity?.['retention'])
  const value = workspace.values.get(parameter)?.value
  const unit = units[workspace.parameters.get(parameter)?.unit ?? '']
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1 || unit === undefined)
    return undefined
  return { activity: textOf(activity?.['id']), parameter, period: `P${value}${unit}` }
}

/**
 * Receipts that nobody may keep any longer. The period runs from the day on which a person left; of somebody whom the
 * staff list does not know that day is not known either, so it runs from the receipt.
 */
export function receiptsToDelete(
  records: readonly LearningRecord[],
  people: ReadonlyMap<string, Person>,
  retention: Retention,
  today: string,
): TrainingReport['toDelete'] {
  return records.flatMap(({ file, staff, issued }) => {
    const person = people.get(staff)
    if (person?.left === '') return []
    const from = person ? ('left' as const) : ('issued' as const)
    const until = dueOn(person?.left ?? issued, retention.period)
    return until !== '' && until < today ? [{ file, staff, from, until }] : []
  })
}

const units: Readonly<Record<string, string>> = { day: 'D', week: 'W', month: 'M', year: 'Y' }
