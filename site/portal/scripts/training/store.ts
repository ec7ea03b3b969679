/** What became of something that was to be kept. */
export type Kept = 'kept' | 'full' | 'denied'

/** Names of what this browser keeps of a learner; everything stands below `policypress:`. */
export const storeKeys = {
  /** Staff id, roles, day of assignment. */
  learner: 'policypress:learner',
  /** Every acknowledgement and refusal, oldest first. */
  acknowledgements: 'policypress:acknowledgements',
  /** Every receipt that was issued here. */
  receipts: 'policypress:receipts',
  course: (id: string): string => `policypress:course:${id}`,
}

/** Reads what is kept under a name; nothing where storage is denied. */
export function readKept(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

/** Keeps a text under a name and says whether it is kept; never throws. */
export function keep(key: string, text: string): Kept {
  try {
    localStorage.setItem(key, text)
    // A private window may take a text and not have it.
    return localStorage.getItem(key) === text ? 'kept' : 'denied'
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'denied'
  }
}

/** Calls back when another tab changes what is kept under a name. */
export function onKeptElsewhere(key: string, changed: (text: string | undefined) => void): void {
  addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) changed(event.newValue ?? undefined)
  })
}

/** A kept list; anything that is none counts as empty. */
export function readKeptList<Item>(key: string): Item[] {
  try {
    const parsed: unknown = JSON.parse(readKept(key) ?? '[]')
    return Array.isArray(parsed) ? (parsed as Item[]) : []
  } catch {
    return []
  }
}
