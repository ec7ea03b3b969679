import type { SchemaTypes } from '../../schema/index.ts'
import { canonicalJson } from './canonical-json.ts'
import { sha256 } from './sha256.ts'
import { statementsOf } from './statements.ts'
import type { AnsweredKind } from './statements.ts'

/** A learner's record of a course passed and of texts acknowledged. */
export type Receipt = SchemaTypes['output/receipt']

/** What a receipt says; the rest of it is computed. */
export type ReceiptParts = Omit<Receipt, 'format' | 'id' | 'statements' | 'seal'>

/**
 * Makes a receipt. `questions` tells the kinds of the questions answered, which xAPI wants to know: those of the course.
 * Two receipts of the same parts are the same to the byte.
 */
export async function makeReceipt(
  { issued, learner, source, course, acknowledgements }: ReceiptParts,
  questions: readonly AnsweredKind[],
): Promise<Receipt> {
  // Named one by one: what else a caller keeps in such an object is no part of a receipt.
  const parts: ReceiptParts = { issued, learner, source, ...(course ? { course } : {}), acknowledgements }
  const receipt: Receipt = {
    ...parts,
    ...{ format: 'policypress-receipt/1', id: '' },
    statements: await statementsOf(parts, questions),
  }
  return { ...receipt, id: await receiptId(receipt) }
}

/** The id that a receipt must have: SHA-256 of everything in it but itself and the seal. */
export function receiptId(receipt: Receipt): Promise<string> {
  const said: Partial<Receipt> = { ...receipt }
  delete said.id
  delete said.seal
  return sha256(canonicalJson(said))
}

/** The text that a seal signs: the whole receipt with its seal, but for the signature. */
export function sealedText(receipt: Receipt, seal: Omit<Seal, 'signature'>): string {
  const { algorithm, key, sealed } = seal
  return canonicalJson({ ...receipt, seal: { algorithm, key, sealed } })
}

/** The countersignature of a receipt. */
export type Seal = NonNullable<Receipt['seal']>
