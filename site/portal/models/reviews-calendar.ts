import { calendarText } from '../../export/icalendar.ts'
import { dueEntries } from './due-entries.ts'
import type { DueEntry } from './due-entries.ts'
import { roleTitle } from './metadata.ts'
import { ownersOf } from './reviews.ts'
import { siteNameOf } from './site-name.ts'
import type { View } from './view.ts'

/** The calendar of everybody. */
export function reviewCalendar(view: View, address: string): string {
  return textOf(view.words.reviews, dueEntries(view), view, address)
}

/** One calendar for each role that has something to do. */
export function roleCalendars(
  view: View,
  address: string,
): { readonly role: string; readonly text: string }[] {
  const entries = dueEntries(view)
  return ownersOf(entries, view).map((role) => ({
    role,
    text: textOf(
      `${view.words.reviews} · ${roleTitle(role, view)}`,
      entries.filter(({ owner }) => owner === role),
      view,
      address,
    ),
  }))
}

function textOf(title: string, entries: readonly DueEntry[], view: View, address: string): string {
  const { words, workspace, locale } = view
  return calendarText({
    name: `${title} · ${siteNameOf(view)}`,
    language: locale,
    made: workspace.today,
    events: entries.map(({ id, day, kindText, name, note, ownerText }) => ({
      uid: `${id}.${locale}@policypress`,
      day,
      summary: `${kindText}${words.colon}${name.text}`,
      description: [note?.text ?? '', `${words.owner}${words.colon}${ownerText}`].filter(Boolean).join('\n'),
      category: kindText,
      ...(address && name.href ? { url: address + name.href } : {}),
    })),
  })
}
