import type { LocalText } from '../../linter/index.ts'
import type { SchemaTypes } from '../../schema/index.ts'
import { learningRecordOf } from '../../site/export/training-report/index.ts'
import type { LearningRecord, Measured } from '../../site/export/training-report/index.ts'
import { dueOn } from '../../site/training/due.ts'
import { receiptFiles } from './receipt-files.ts'
import { receiptRefusals } from './receipt-refusals.ts'

/** What is wrong with a receipt of the right shape; nothing where it holds. */
export type CheckReceipt = (
  receipt: SchemaTypes['output/receipt'],
) => readonly LocalText[] | Promise<readonly LocalText[]>

/** What counts of a folder of receipts, and what does not. One receipt is in memory at a time. */
export async function readReceipts(
  folder: string,
  today: string,
  check: CheckReceipt,
): Promise<{ records: readonly LearningRecord[]; refused: Measured['refused'] }> {
  const records: LearningRecord[] = []
  const refused: Measured['refused'][number][] = []
  for (const one of receiptFiles(folder)) {
    const problems =
      'problems' in one ? one.problems : [...dated(one.receipt, today), ...(await check(one.receipt))]
    if ('problems' in one || problems.length > 0) refused.push({ file: one.file, problems })
    else records.push(learningRecordOf(one.receipt, one.file))
  }
  return { records, refused }
}

/** A clock that runs ahead would make a course valid for longer. One day ahead is another time zone. */
function dated(receipt: SchemaTypes['output/receipt'], today: string): readonly LocalText[] {
  const { course, issued, acknowledgements } = receipt
  const days = [issued, ...(course ? [course.completed] : []), ...acknowledgements.map(({ at }) => at)]
  const latest = days.reduce((last, day) => (day > last ? day : last)).slice(0, 10)
  return latest > dueOn(today, 'P1D') ? [receiptRefusals.future(latest)] : []
}
