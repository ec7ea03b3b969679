import type { ReceiptOutput } from '../../../../schema/index.ts'
import { isAcknowledgement } from './acknowledgements.ts'
import { isStaffId } from './learner.ts'

/** Larger than any receipt of 500 answers and 500 texts. */
export const largestReceipt = 4_000_000

/** A receipt from a text, with all that pages show of it in place; the whole check is that of the command line. */
export function readReceipt(text: string): ReceiptOutput | undefined {
  try {
    const parsed: unknown = JSON.parse(text)
    return isReceipt(parsed) ? parsed : undefined
  } catch {
    return undefined
  }
}

/** Whether something read from storage or a file has the fields of a receipt that pages show. */
export function isReceipt(value: unknown): value is ReceiptOutput {
  const { format, id, issued, learner, source, course, acknowledgements } = record(value)
  const taken = record(course)
  const { staff, roles } = record(learner)
  const { portal, revision } = record(source)
  return (
    format === 'policypress-receipt/1' &&
    isHash(id) &&
    isInstant(issued) &&
    typeof staff === 'string' &&
    isStaffId(staff) &&
    Array.isArray(roles) &&
    typeof revision === 'string' &&
    typeof portal === 'string' &&
    /^https?:\/\/[^\s/]{1,200}$/.test(portal) &&
    (course === undefined ||
      (['id', 'version', 'language', 'hash', 'completed'].every((name) => typeof taken[name] === 'string') &&
        typeof taken['score'] === 'number' &&
        typeof taken['attempt'] === 'number')) &&
    Array.isArray(acknowledgements) &&
    acknowledgements.every(isAcknowledgement)
  )
}

/** The name of the file of a receipt. */
export function receiptFileName({ course, issued }: ReceiptOutput): string {
  const name = course?.id.replace(/[^a-z0-9-]/g, '') || 'texts'
  return `receipt-${name}-${issued.slice(0, 10)}.json`
}

function isHash(value: unknown): boolean {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
}

function isInstant(value: unknown): boolean {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value))
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
