import type { ReceiptOutput } from '../../../../schema/index.ts'
import { isReceipt } from './receipt-text.ts'
import { keep, readKeptList, storeKeys } from './store.ts'
import type { Kept } from './store.ts'

/** Receipts that were issued here, oldest first. */
export function receipts(): ReceiptOutput[] {
  return readKeptList<unknown>(storeKeys.receipts).filter(isReceipt)
}

/** Keeps one receipt more. */
export function keepReceipt(receipt: ReceiptOutput): Kept {
  return keep(storeKeys.receipts, JSON.stringify(mergeReceipts(receipts(), [receipt])))
}

/** Forgets a receipt. */
export function forgetReceipt(id: string): Kept {
  return keep(storeKeys.receipts, JSON.stringify(receipts().filter((receipt) => receipt.id !== id)))
}

/** Two lists as one, each receipt once, oldest first. */
export function mergeReceipts(
  one: readonly ReceiptOutput[],
  other: readonly ReceiptOutput[],
): ReceiptOutput[] {
  const byId = new Map([...one, ...other].map((receipt) => [receipt.id, receipt]))
  return [...byId.values()].sort((left, right) => (left.issued < right.issued ? -1 : 1))
}
