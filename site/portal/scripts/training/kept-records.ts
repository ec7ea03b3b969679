import { isRecordKey } from './own-data.ts'
import type { Records } from './records-file.ts'
import { keep } from './store.ts'
import type { Kept } from './store.ts'

/** All of a learner's records in this browser. */
export function keptRecords(): Records {
  try {
    const keys = Object.keys(localStorage).filter(isRecordKey).sort()
    return new Map(keys.map((key) => [key, localStorage.getItem(key) ?? '']))
  } catch {
    return new Map()
  }
}

/** Keeps all records or, where one cannot be kept, none of them. */
export function replaceRecords(records: Records): Kept {
  const before = keptRecords()
  for (const [key, text] of records) {
    const kept = keep(key, text)
    if (kept === 'kept') continue
    deleteRecords()
    for (const [old, value] of before) keep(old, value)
    return kept
  }
  return 'kept'
}

/** Deletes all of a learner's records in this browser; other settings stay. */
export function deleteRecords(): void {
  for (const key of keptRecords().keys()) localStorage.removeItem(key)
}
