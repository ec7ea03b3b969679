import type { OpenWorkspace } from '../../linter/index.ts'
import type { CommandLine } from '../command.ts'
import { loadExtensions, loadRenderers } from '../extensions.ts'
import { historyAround } from './receipt-history.ts'
import type { CheckReceipt } from './read-receipts.ts'
import { keyOfFile, registeredKeys } from './seal-keys.ts'
import { verifyReceipt } from './verify-receipt.ts'
import type { Verifying } from './verify-receipt.ts'

/** Everything that receipts are checked with, from an opened workspace and the arguments. */
export function openVerifying(line: CommandLine, opened: OpenWorkspace): Verifying {
  const extensions = loadExtensions(line, opened.root)
  const file = line.values.get('public-key')
  const { today } = line
  return {
    opened,
    history: historyAround(opened.root, { today, ...(extensions ? { extensions } : {}) }),
    keys: [...registeredKeys(opened.workspace), ...(file === undefined ? [] : [keyOfFile(file)])],
    components: loadRenderers(line, opened.root),
    today,
  }
}

/** The same check for the report: whatever does not hold, or cannot be told, is a reason not to count a receipt. */
export function receiptCheck(line: CommandLine): (opened: OpenWorkspace) => CheckReceipt {
  return (opened) => {
    const verifying = openVerifying(line, opened)
    return async (receipt) =>
      (await verifyReceipt(receipt, verifying))
        .filter(({ outcome }) => outcome !== 'holds')
        .map(({ words }) => words)
  }
}
