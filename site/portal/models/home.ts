import type { PageOf } from './page.ts'
import { changesOf } from './changes.ts'
import type { Change } from './changes.ts'
import { dueSoon } from './due-soon.ts'
import type { DueSoon } from './due-soon.ts'
import { roleTitle } from './metadata.ts'
import { documentEntries } from './documents.ts'
import type { DocumentEntry } from './documents.ts'
import { documentLink } from './links.ts'
import type { DocumentLink } from './links.ts'
import { linked } from './view.ts'
import type { Linked, View } from './view.ts'

/** What the front page shows. */
export interface HomeModel {
  readonly searchHref: string
  readonly documentsHref: string
  readonly types: readonly Counted[]
  readonly families: readonly Counted[]
  readonly changes: readonly Change[]
  readonly changesHref: string
  /** What is due next, or already late. */
  readonly due: readonly DueSoon[]
  readonly reviewsHref: string
  readonly roles: readonly Counted[]
  /** Courses, and for each role the page of its own. */
  readonly training: { readonly courses: readonly CourseLink[]; readonly roles: readonly Counted[] }
}

export type Counted = Linked & { readonly count: number }

export type CourseLink = DocumentLink & { readonly minutes: number }

/** How many changes and how many days to come the front page shows. */
const [newest, soonest] = [6, 4]

/** The front page. */
export function homePages(view: View): PageOf<HomeModel>[] {
  const entries = documentEntries(view)
  const model: HomeModel = {
    searchHref: `${view.prefix}/search/`,
    documentsHref: `${view.prefix}/documents/`,
    types: countedBy(entries, ({ type }) => [type]).map(([type, count]) => ({
      ...linked(view.words.types[type] ?? type, `${view.prefix}/documents/?type=${type}`),
      count,
    })),
    families: familiesOf(view),
    changes: changesOf(view).slice(0, newest),
    changesHref: `${view.prefix}/changes/`,
    due: dueSoon(view, soonest),
    reviewsHref: `${view.prefix}/reviews/`,
    roles: rolesOf(entries, view),
    training: trainingOf(view),
  }
  return [{ path: '/', title: view.words.homeTitle, description: view.words.homeLead, model }]
}

/** How many documents carry each value; in the order of first use. */
function countedBy(
  entries: readonly DocumentEntry[],
  values: (entry: DocumentEntry) => readonly string[],
): [string, number][] {
  const counts = new Map<string, number>()
  for (const entry of entries)
    for (const value of values(entry)) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
}

/** Roles that have something to read, in the order of the register. */
function rolesOf(entries: readonly DocumentEntry[], view: View): Counted[] {
  const order = [...view.workspace.roles.keys()]
  return countedBy(entries, ({ audience }) => audience)
    .sort(([left], [right]) => order.indexOf(left) - order.indexOf(right))
    .map(([role, count]) => ({
      ...linked(roleTitle(role, view), `${view.prefix}/documents/?role=${role}`),
      count,
    }))
}

/** Courses that are not retired, and how many of them each role takes; everybody takes those of all staff. */
function trainingOf(view: View): HomeModel['training'] {
  const courses = [...view.workspace.courses.values()].filter(
    ({ facts }) => facts.data['status'] !== 'retired',
  )
  const takenBy = (role: string): number =>
    courses.filter(({ audience }) => audience.includes(role) || audience.includes('all-staff')).length
  return {
    courses: courses.map(({ facts, minutes }) => ({ ...documentLink(facts, view), minutes })),
    roles: [...view.workspace.roles.keys()]
      .map((role) => ({
        ...linked(roleTitle(role, view), `${view.prefix}/training/?role=${role}`),
        count: takenBy(role),
      }))
      .filter(({ count }) => count > 0),
  }
}

function familiesOf(view: View): Counted[] {
  const controls = [...view.workspace.controls.values()]
  return [...view.workspace.families.values()].map((family) => ({
    ...linked(view.text(family.title), `${view.prefix}/controls/#${family.id}`),
    count: controls.filter((control) => control.family === family.id).length,
  }))
}
