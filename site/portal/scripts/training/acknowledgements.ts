import type { ReceiptOutput } from '../../../../schema/index.ts'
import { keep, readKeptList, storeKeys } from './store.ts'
import type { Kept } from './store.ts'

/** A decision on a text, as a receipt holds it. */
export type Acknowledgement = ReceiptOutput['acknowledgements'][number]

// What could not be kept still counts while the page is open.
const unkept: Acknowledgement[] = []

/** Every decision known here, oldest first. */
export function acknowledgements(): Acknowledgement[] {
  return [...readKeptList<unknown>(storeKeys.acknowledgements).filter(isAcknowledgement), ...unkept]
}

/** Adds a decision; earlier ones stay. */
export function recordAcknowledgement(decision: Acknowledgement): Kept {
  const all = [...acknowledgements(), decision]
  const kept = keep(storeKeys.acknowledgements, JSON.stringify(all))
  if (kept === 'kept') unkept.length = 0
  else unkept.push(decision)
  return kept
}

/** Whether something read from storage or a file is a decision. */
export function isAcknowledgement(value: unknown): value is Acknowledgement {
  if (typeof value !== 'object' || value === null) return false
  const { decision, reason, ...texts } = value as Record<string, unknown>
  const needed = ['document', 'language', 'version', 'hash', 'statement', 'at']
  return (
    (decision === 'accepted' || decision === 'declined') &&
    (reason === undefined || (typeof reason === 'string' && reason.length <= 1000)) &&
    Object.keys(texts).length === needed.length &&
    needed.every((name) => typeof texts[name] === 'string' && texts[name].length <= 500) &&
    !Number.isNaN(Date.parse(String(texts['at'])))
  )
}

/** Two lists of decisions as one, each decision once, oldest first. */
export function mergeAcknowledgements(
  one: readonly Acknowledgement[],
  other: readonly Acknowledgement[],
): Acknowledgement[] {
  const byText = new Map(
    [...one, ...other].map((decision) => [
      `${decision.at} ${decision.document} ${decision.hash} ${decision.decision}`,
      decision,
    ]),
  )
  return [...byText.entries()]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([, decision]) => decision)
}
