import { courseShape } from '../../../training/course-shape.ts'
import { mergeStates } from '../../../training/merge.ts'
import type { ShownCourse } from '../../../training/model.ts'
import { decodeState, encodeState } from '../../../training/stored-state.ts'
import { isAcknowledgement, mergeAcknowledgements } from './acknowledgements.ts'
import { learnerFrom } from './learner.ts'
import { isReceipt } from './receipt-text.ts'
import { mergeReceipts } from './receipts.ts'
import { recordsFormat } from './records-file.ts'
import type { Records } from './records-file.ts'
import { storeKeys } from './store.ts'

/** Larger than all that a browser keeps for one site. */
export const largestRecords = 12_000_000

/** Records from a file; nothing where it is none of ours. */
export function readRecordsFile(text: string): Records | undefined {
  try {
    const parsed = JSON.parse(text) as { format?: unknown; records?: unknown } | null
    const { records } = parsed ?? {}
    if (parsed?.format !== recordsFormat || typeof records !== 'object' || records === null) return undefined
    const entries = Object.entries(records)
    const isOurs = entries.every(([key, value]) => isRecordKey(key) && typeof value === 'string')
    return isOurs ? new Map(entries as [string, string][]) : undefined
  } catch {
    return undefined
  }
}

/** Whether a name in the storage is one of a learner's records. */
export function isRecordKey(key: string): boolean {
  const fixed: readonly string[] = [storeKeys.learner, storeKeys.acknowledgements, storeKeys.receipts]
  return fixed.includes(key) || courseOf(key) !== undefined
}

/** The course of which a record holds the progress. */
export function courseOf(key: string): string | undefined {
  return /^policypress:course:([a-z0-9-]{1,80})$/.exec(key)?.[1]
}

/** Own records and those of a file as one; what is here is never lost. `courses` by id, with their questions. */
export function mergeRecords(
  own: Records,
  added: Records,
  courses: ReadonlyMap<string, ShownCourse>,
): Records {
  const merged = new Map(own)
  for (const [key, text] of added) {
    const here = own.get(key)
    merged.set(key, here === undefined ? text : mergeRecord(key, here, text, courses))
  }
  return merged
}

function mergeRecord(
  key: string,
  here: string,
  added: string,
  courses: ReadonlyMap<string, ShownCourse>,
): string {
  if (key === storeKeys.learner) return mergeLearners(here, added)
  if (key === storeKeys.acknowledgements) {
    const lists = [here, added].map((text) => listOf(text).filter(isAcknowledgement))
    return JSON.stringify(mergeAcknowledgements(lists[0] ?? [], lists[1] ?? []))
  }
  if (key === storeKeys.receipts) {
    const lists = [here, added].map((text) => listOf(text).filter(isReceipt))
    return JSON.stringify(mergeReceipts(lists[0] ?? [], lists[1] ?? []))
  }
  const course = courses.get(courseOf(key) ?? '')
  return course ? mergeProgress(course, here, added) : here
}

function mergeLearners(here: string, added: string): string {
  const [own, other] = [learnerFrom(here), learnerFrom(added)]
  const roles = [...new Set([...own.roles, ...other.roles])].slice(0, 40)
  const assigned = own.assigned || other.assigned
  const chosen = own.chosen || other.chosen
  return JSON.stringify({ staff: own.staff || other.staff, roles, assigned, chosen })
}

function mergeProgress(course: ShownCourse, here: string, added: string): string {
  const shape = courseShape(course)
  const [own, other] = [decodeState(shape, here), decodeState(shape, added)]
  if ('problem' in other) return here
  // Progress that no longer fits is worth less than progress that does.
  if ('problem' in own) return added
  return encodeState(shape, mergeStates(shape, own.state, other.state))
}

function listOf(text: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(text)
    return Array.isArray(parsed) ? parsed : []
  } catch {
    return []
  }
}
