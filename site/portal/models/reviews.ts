import { daysBetween } from '../../render/days-between.ts'
import type { ContentsItem } from '../../render/index.ts'
import { dueEntries } from './due-entries.ts'
import type { DueEntry, DueKind } from './due-entries.ts'
import { facetOf } from './facet.ts'
import type { Facet } from './facet.ts'
import { roleTitle } from './metadata.ts'
import { dayTitle, monthTitle, weeksOf } from './month.ts'
import type { PageOf } from './page.ts'
import { linked } from './view.ts'
import type { Linked, View } from './view.ts'

/** Everything with a day: as a list, as months, and as files for calendars. */
export interface ReviewsModel {
  readonly total: number
  readonly facets: readonly Facet[]
  readonly late: readonly DueDay[]
  readonly months: readonly DueMonth[]
  /** The calendar of everybody, then one for each role. */
  readonly calendar: string
  readonly calendars: readonly Linked[]
  readonly contents: readonly ContentsItem[]
}

/** A month: its days with entries, and its weeks for the grid, `undefined` for days of other months. */
export interface DueMonth {
  readonly id: string
  readonly title: string
  readonly days: readonly DueDay[]
  readonly weeks: readonly (readonly (DueCell | undefined)[])[]
}

export interface DueCell {
  readonly number: number
  readonly isToday: boolean
  readonly day?: DueDay
}

export interface DueDay {
  readonly id: string
  readonly date: string
  readonly title: string
  /** How far off it is, in words. */
  readonly distance: string
  readonly entries: readonly DueEntry[]
}

/** The review calendar. */
export function reviewPages(view: View): PageOf<ReviewsModel>[] {
  const { words, prefix, workspace, locale } = view
  const entries = dueEntries(view)
  const days = [...Map.groupBy(entries, ({ day }) => day)].map(([date, own]) => dayOf(date, own, view))
  const byMonth = Map.groupBy(
    days.filter(({ date }) => date >= workspace.today),
    ({ date }) => date.slice(0, 7),
  )
  const months = [...byMonth].map(([month, own]) => ({
    ...{ id: `m${month}`, title: monthTitle(month, locale), days: own },
    weeks: weeksOf(month).map((week) => week.map((date) => cellOf(date, own, workspace.today))),
  }))
  const late = days.filter(({ date }) => date < workspace.today)
  const model: ReviewsModel = {
    ...{ total: entries.length, facets: facetsOf(entries, view), late, months },
    calendar: `${prefix}${calendarPath()}`,
    calendars: ownersOf(entries, view).map((role) =>
      linked(roleTitle(role, view), `${prefix}${calendarPath(role)}`),
    ),
    contents: [
      ...(late.length > 0 ? [{ depth: 2, text: words.reviewsLate, anchor: 'late' }] : []),
      ...months.map(({ id, title }) => ({ depth: 2, text: title, anchor: id })),
      { depth: 2, text: words.reviewsSubscribe, anchor: 'subscribe' },
    ],
  }
  return [{ path: '/reviews/', title: words.reviews, description: words.reviewsLead, model }]
}

/** Where the calendar of all roles or of one lies, without the language. */
export function calendarPath(role?: string): string {
  return role === undefined ? '/reviews/calendar.ics' : `/reviews/roles/${role}.ics`
}

/** Roles that have something to do, in the order of their register. */
export function ownersOf(entries: readonly DueEntry[], { workspace }: View): string[] {
  const owners = new Set(entries.map(({ owner }) => owner))
  return [...workspace.roles.keys()].filter((role) => owners.has(role))
}

function dayOf(date: string, entries: readonly DueEntry[], { words, workspace, locale }: View): DueDay {
  const distance = words.reviewsDistance(daysBetween(workspace.today, date))
  return { id: `d${date}`, date, title: dayTitle(date, locale), distance, entries }
}

function cellOf(date: string, days: readonly DueDay[], today: string): DueCell | undefined {
  if (date === '') return undefined
  const day = days.find((one) => one.date === date)
  return { number: Number(date.slice(8)), isToday: date === today, ...(day ? { day } : {}) }
}

function facetsOf(entries: readonly DueEntry[], view: View): Facet[] {
  const { words } = view
  return [
    facetOf(
      { name: 'kind', label: words.filterType, text: (kind) => words.dueKinds[kind as DueKind] },
      entries.map(({ kind }) => kind),
      ['review', 'effective', 'exception', 'question'],
    ),
    facetOf(
      { name: 'owner', label: words.owner, text: (role) => roleTitle(role, view) },
      entries.map(({ owner }) => owner),
      [...view.workspace.roles.keys()],
    ),
  ]
}
