import { readdirSync } from 'node:fs'
import type { Dirent } from 'node:fs'
import { join } from 'node:path'
import { isValid, validate } from '../../schema/index.ts'
import type { SchemaTypes } from '../../schema/index.ts'
import type { LocalText } from '../../linter/index.ts'
import { readRegular } from './read-regular.ts'
import { receiptRefusals } from './receipt-refusals.ts'

/** A file of a folder of receipts: read and of the right shape, or why it is not. */
export type ReceiptFile =
  | { readonly file: string; readonly receipt: SchemaTypes['output/receipt'] }
  | { readonly file: string; readonly problems: readonly LocalText[] }

/**
 * Every receipt below a folder, one after the other and in the order of the names; other files are not looked at. What
 * cannot be read is told, never passed over: a receipt that goes missing looks like a course that was not taken.
 */
export function* receiptFiles(folder: string, below = '', depth = 1): Generator<ReceiptFile> {
  const entries = entriesOf(join(folder, below))
  if (!entries) yield { file: below || '.', problems: [receiptRefusals.unreadable] }
  for (const entry of entries ?? []) {
    const file = below === '' ? entry.name : `${below}/${entry.name}`
    if (entry.name.startsWith('.')) continue
    if (entry.isDirectory()) {
      if (depth < deepest) yield* receiptFiles(folder, file, depth + 1)
      else yield { file, problems: [receiptRefusals.deep(deepest)] }
    } else if (entry.isSymbolicLink() || /\.json$/i.test(entry.name)) {
      yield openReceipt(folder, file)
    }
  }
}

function openReceipt(folder: string, file: string): ReceiptFile {
  const read = readRegular(join(folder, file), largest)
  if ('refused' in read) {
    const problem = { 'too-large': receiptRefusals.large(largest), symlink: receiptRefusals.symlink }
    return { file, problems: [problem[read.refused as keyof typeof problem] ?? receiptRefusals.unreadable] }
  }
  const data = parsed(read.bytes)
  if (data === undefined) return { file, problems: [receiptRefusals.json] }
  if (isValid('output/receipt', data)) return { file, receipt: data }
  const pointers = validate('output/receipt', data).map(({ pointer }) => pointer || '/')
  return { file, problems: [receiptRefusals.shape([...new Set(pointers)].slice(0, 5))] }
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown
  } catch {
    return undefined
  }
}

function entriesOf(folder: string): Dirent[] | undefined {
  try {
    const entries = readdirSync(folder, { withFileTypes: true })
    // The order of a folder differs between file systems; the outcome must not.
    return entries.sort((left, right) => (left.name < right.name ? -1 : 1))
  } catch {
    return undefined
  }
}

/** Folders in folders. */
const deepest = 8
/** Four times the longest receipt that the schema allows of texts that people write. */
const largest = 4_194_304
