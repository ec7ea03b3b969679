import { keep, readKept, storeKeys } from './store.ts'
import type { Kept } from './store.ts'

/** What this browser knows of who learns; `''` for what is not known. */
export interface Learner {
  /** Pseudonymous staff id. */
  readonly staff: string
  readonly roles: readonly string[]
  /** ISO date on which HR assigned the training. */
  readonly assigned: string
  /** ISO date on which roles were first chosen. */
  readonly chosen: string
}

/** Whether a text can stand in a receipt as staff id. */
export function isStaffId(text: string): boolean {
  return /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,30}[A-Za-z0-9])?$/.test(text)
}

/** The learner as kept; whatever is not of the right form counts as unknown. */
export function learnerFrom(kept: string | undefined): Learner {
  const { staff, roles, assigned, chosen } = recordFrom(kept)
  return {
    staff: typeof staff === 'string' && isStaffId(staff) ? staff : '',
    roles: Array.isArray(roles) ? roleIds(roles) : [],
    assigned: dayFrom(assigned),
    chosen: dayFrom(chosen),
  }
}

/** The learner after opening a link of HR: `?role=a,b` sets the roles, `?assigned=` the day from which time runs. */
export function learnerAfterLink(learner: Learner, search: string, today: string): Learner {
  const asked = new URLSearchParams(search)
  const roles = roleIds(asked.getAll('role').flatMap((text) => text.split(',')))
  const assigned = dayFrom(asked.get('assigned'))
  return {
    ...learner,
    roles: roles.length > 0 ? roles : learner.roles,
    assigned: assigned === '' ? learner.assigned : assigned,
    chosen: learner.chosen === '' && roles.length > 0 ? today : learner.chosen,
  }
}

// What could not be kept still counts while the page is open.
let unkept: Learner | undefined

/** Reads who learns here and takes in, once, what the address of the page says. */
export function readLearner(today: string): Learner {
  const kept = unkept ?? learnerFrom(readKept(storeKeys.learner))
  const address = new URL(location.href)
  const learner = learnerAfterLink(kept, address.search, today)
  if (JSON.stringify(learner) !== JSON.stringify(kept)) keepLearner(learner)
  // Else the link would undo every later choice.
  for (const name of ['role', 'assigned']) address.searchParams.delete(name)
  if (address.href !== location.href) history.replaceState(null, '', address)
  return learner
}

/** Keeps who learns here. */
export function keepLearner(learner: Learner): Kept {
  const { staff, roles, assigned, chosen } = learner
  const known = { ...(staff && { staff }), roles, ...(assigned && { assigned }), ...(chosen && { chosen }) }
  const kept = keep(storeKeys.learner, JSON.stringify(known))
  unkept = kept === 'kept' ? undefined : learner
  return kept
}

/** Whether something is meant for a learner. What is for all staff needs no role to be chosen. */
export function isFor(audience: readonly string[], { roles }: Pick<Learner, 'roles'>): boolean {
  return audience.some((role) => role === everyone || roles.includes(role))
}

const everyone = 'all-staff'

function roleIds(roles: readonly unknown[]): string[] {
  const ids = roles.filter((role): role is string => typeof role === 'string' && isRoleId(role))
  return [...new Set(ids)].slice(0, mostRoles)
}

// As many as a receipt can hold.
const mostRoles = 40

function isRoleId(text: string): boolean {
  return text.length <= 64 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)
}

function dayFrom(value: unknown): string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))
    ? value
    : ''
}

function recordFrom(kept: string | undefined): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(kept ?? '{}')
    return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
