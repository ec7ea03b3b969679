import { printable } from '../../linter/index.ts'
import type { LocalText } from '../../linter/index.ts'
import { isValid, validate } from '../../schema/index.ts'
import type { Receipt } from '../../site/training/receipt.ts'
import { readRegular } from './read-regular.ts'
import { receiptRefusals } from './receipt-refusals.ts'

/** Reads one receipt, or says in words why the file is none. Never throws. */
export function readReceipt(file: string): { readonly receipt: Receipt } | { readonly refused: LocalText } {
  const read = readRegular(file, largest)
  if ('refused' in read) {
    if (read.refused === 'too-large') return { refused: receiptRefusals.large(largest) }
    return { refused: read.refused === 'symlink' ? receiptRefusals.symlink : receiptRefusals.unreadable }
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(read.bytes)
    const data: unknown = JSON.parse(text)
    if (isValid('output/receipt', data)) return { receipt: data }
    const pointers = validate('output/receipt', data).map(({ pointer }) => printable(pointer) || '/')
    return { refused: receiptRefusals.shape([...new Set(pointers)].slice(0, 5)) }
  } catch {
    return { refused: receiptRefusals.json }
  }
}

/** As the report has it; no receipt of texts that people write comes near. */
const largest = 4_194_304
