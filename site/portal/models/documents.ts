import { stringsOf, textOf } from '../../../linter/index.ts'
import type { Facts } from '../../../linter/index.ts'
import { statusOf } from './metadata.ts'
import type { Status } from './metadata.ts'
import type { View } from './view.ts'

/** A document as lists show it. */
export interface DocumentEntry {
  readonly id: string
  readonly href: string
  readonly title: string
  readonly summary: string
  /** Language of title and summary. */
  readonly language: string
  readonly type: string
  readonly typeText: string
  readonly version: string
  readonly status: Status
  readonly statusText: string
  readonly families: readonly string[]
  readonly audience: readonly string[]
}

const typeOrder = ['policy', 'standard', 'procedure', 'playbook', 'agreement', 'notice', 'form']

/** All documents and forms that the portal shows, by type and then by id; retired ones come last. */
export function documentEntries(view: View): DocumentEntry[] {
  const entries = [...view.workspace.documents.values()].flatMap((facts) => entryOf(facts, view) ?? [])
  return entries.sort((left, right) => rank(left) - rank(right) || (left.id < right.id ? -1 : 1))
}

/** One document as a list entry, or `undefined` where it has no page here. */
export function entryOf(facts: Facts, view: View): DocumentEntry | undefined {
  // Courses and lessons have lists of their own.
  const href =
    facts.kind === 'document' || facts.kind === 'form' ? view.addresses.document(facts.nameId) : undefined
  if (href === undefined) return undefined
  const shown = shownFacts(facts, view)
  const type = textOf(facts.data['type']) || facts.kind
  const status = statusOf(facts, view.workspace.today)
  return {
    id: facts.nameId,
    href,
    title: titleOf(shown),
    summary: textOf(shown.data['summary']),
    language: shown.language,
    type,
    typeText: view.words.types[type] ?? type,
    version: textOf(facts.data['version']),
    status,
    statusText: view.words.statuses[status],
    families: familiesOf(facts, view),
    audience: stringsOf(facts.data['audience']),
  }
}

/** The facts whose words a reader of this language sees: the translation if there is one, else the source. */
export function shownFacts(facts: Facts, view: View): Facts {
  return view.workspace.translations.get(facts.nameId)?.get(view.locale) ?? facts
}

/** The declared title, or the id. */
export function titleOf(facts: Facts): string {
  return textOf(facts.data['title']) || facts.id
}

function familiesOf(facts: Facts, { workspace }: View): string[] {
  const families = facts.controls.flatMap(({ ids }) =>
    ids.map((id) => workspace.controls.get(id)?.family ?? ''),
  )
  return [...new Set(families)].filter(Boolean).sort()
}

function rank({ type, status }: DocumentEntry): number {
  const place = typeOrder.indexOf(type)
  return (place < 0 ? typeOrder.length : place) + (status === 'retired' ? 2 * typeOrder.length : 0)
}
