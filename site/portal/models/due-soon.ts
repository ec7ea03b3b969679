import { dueEntries } from './due-entries.ts'
import type { DueEntry } from './due-entries.ts'
import { daysBetween } from '../../render/days-between.ts'
import type { View } from './view.ts'

/** A day on the front page, with what falls on it. */
export interface DueSoon {
  readonly date: string
  readonly href: string
  readonly distance: string
  readonly overdue: boolean
  /** `Review 3, Exception ends 1`. */
  readonly counts: string
}

/** The days that come next; late ones come before them. */
export function dueSoon(view: View, most: number): DueSoon[] {
  const { words, workspace, prefix } = view
  const days = [...Map.groupBy(dueEntries(view), ({ day }) => day)].slice(0, most)
  return days.map(([date, entries]) => ({
    date,
    href: `${prefix}/reviews/#d${date}`,
    distance: words.reviewsDistance(daysBetween(workspace.today, date)),
    overdue: date < workspace.today,
    counts: countsOf(entries).join(words.comma),
  }))
}

function countsOf(entries: readonly DueEntry[]): string[] {
  return [...Map.groupBy(entries, ({ kindText }) => kindText)].map(([kind, own]) => `${kind} ${own.length}`)
}
