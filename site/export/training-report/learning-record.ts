import type { SchemaTypes } from '../../../schema/index.ts'

/** What a report needs of a receipt; answers and statements are left behind, so that a large company fits in memory. */
export interface LearningRecord {
  readonly file: string
  readonly staff: string
  /** ISO date. */
  readonly issued: string
  readonly events: readonly LearningEvent[]
  readonly sealed: boolean
}

/** Something that a person did about a course or a document. */
export interface LearningEvent {
  readonly kind: 'course' | 'document'
  /** Id of the course or the document. */
  readonly id: string
  readonly version: string
  /** ISO time. */
  readonly at: string
  readonly declined: boolean
  /** Why it was declined, `''` where nothing is said. */
  readonly reason: string
  /** Id of the receipt. */
  readonly receipt: string
  readonly sealed: boolean
}

/** Takes from a receipt what counts. A test that was not passed is no event: the course is still to be taken. */
export function learningRecordOf(receipt: Receipt, file: string): LearningRecord {
  const { learner, issued, course, acknowledgements } = receipt
  const from = { receipt: receipt.id, sealed: receipt.seal !== undefined }
  const passed = course?.passed ? [course] : []
  return {
    ...{ file, staff: learner.staff, issued: issued.slice(0, 10), sealed: from.sealed },
    events: [
      ...passed.map(({ id, version, completed }) => ({
        ...{ kind: 'course' as const, id, version, at: completed, declined: false, reason: '' },
        ...from,
      })),
      ...acknowledgements.map(({ document, version, at, decision, reason = '' }) => ({
        ...{
          kind: 'document' as const,
          id: document,
          version,
          at,
          declined: decision === 'declined',
          reason,
        },
        ...from,
      })),
    ],
  }
}

type Receipt = SchemaTypes['output/receipt']
