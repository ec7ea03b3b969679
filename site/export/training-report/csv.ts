import { csvTable } from '../csv-table.ts'
import { titleOf } from './names.ts'
import type { TrainingReporter } from './reporter.ts'
import { trainingWords } from './words.ts'

/** One line for each person and each thing asked of them; a person of whom nothing is asked has one line as well. */
export const csv: TrainingReporter = (report, context) => {
  const words = trainingWords(context.locale)
  const columns = Object.values(words.columns)
  const lines = report.people.flatMap(({ staff, roles, joined, duties }) => {
    const person = [staff, roles.join(' '), joined]
    if (duties.length === 0) return [[...person, ...columns.slice(person.length).map(() => '')]]
    return duties.map((duty) => [
      ...person,
      words.kinds[duty.kind],
      duty.id,
      titleOf({ of: duty.kind, id: duty.id }, context),
      duty.version,
      words.states[duty.state],
      duty.due ?? '',
      duty.done ?? '',
      duty.doneVersion ?? '',
      duty.validUntil ?? '',
      duty.reason ?? '',
      duty.sealed === undefined ? '' : duty.sealed ? words.yes : words.no,
      duty.receipt ?? '',
    ])
  })
  return csvTable([columns, ...lines])
}
