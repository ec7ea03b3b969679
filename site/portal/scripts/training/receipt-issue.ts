import type { ReceiptOutput } from '../../../../schema/index.ts'
import type { TestResult } from '../../../training/machine-model.ts'
import type { ShownCourse } from '../../../training/model.ts'
import { makeReceipt } from '../../../training/receipt.ts'
import type { ReceiptParts } from '../../../training/receipt.ts'
import type { Acknowledgement } from './acknowledgements.ts'
import type { Learner } from './learner.ts'

/** Makes the receipt of a course passed and of texts decided on. */
export function issueReceipt(
  course: ShownCourse,
  { attempt, seed, testedOut, answers, score, passed, completed }: TestResult,
  { staff, roles }: Learner,
  decisions: readonly Acknowledgement[],
  now: Date,
): Promise<ReceiptOutput> {
  const { id, version, language, hash, source } = course
  const parts: ReceiptParts = {
    issued: now.toISOString(),
    learner: { staff, roles: [...roles] },
    source: { portal: location.origin, ...source },
    course: {
      ...{ id, version, hash, attempt, seed, 'tested-out': testedOut },
      language: language === 'en' ? 'en' : 'zh-CN',
      answers: answers.map((one) => ({ ...one })),
      ...{ score, passed, completed },
    },
    acknowledgements: [...decisions],
  }
  return makeReceipt(parts, course.questions)
}
