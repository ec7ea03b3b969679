import { textOf } from '../../../linter/index.ts'
import type { Facts } from '../../../linter/index.ts'
import type { ContentsItem } from '../../render/index.ts'
import type { Acknowledging } from './acknowledging.ts'
import { documentEntries, shownFacts, titleOf } from './documents.ts'
import type { DocumentEntry } from './documents.ts'
import { metadataOf, revisionsOf } from './metadata.ts'
import type { Metadata, Revision } from './metadata.ts'
import { coursesOf } from './courses-of.ts'
import { documentParts } from './document-parts.ts'
import { lawBasisOf } from './law-basis.ts'
import type { LawBasis } from './law-basis.ts'
import type { DocumentLink } from './links.ts'
import { relatedTo } from './related.ts'
import type { SourceLinks } from './source-links.ts'
import { noticeOf } from './translation-notice.ts'
import { linked } from './view.ts'
import type { Linked, View } from './view.ts'

/** Everything on the page of a document except the HTML of its text. */
export interface DocumentModel {
  readonly id: string
  readonly path: string
  readonly type: string
  readonly title: string
  readonly summary: string
  /** Language of the text shown, which is the source's where there is no translation. */
  readonly language: string
  readonly notice: string
  readonly metadata: Metadata
  /** Courses that teach it. */
  readonly courses: readonly DocumentLink[]
  readonly contents: readonly ContentsItem[]
  /** Pages of its own that the text does without: its timeline, its coverage. */
  readonly parts: readonly Linked[]
  readonly laws: readonly LawBasis[]
  readonly related: readonly DocumentLink[]
  /** Newest first; an earlier one leads to its comparison with this one where its text is known. */
  readonly revisions: readonly ShownRevision[]
  readonly siblings: Siblings
  /** For texts that readers must acknowledge. */
  readonly acknowledging?: Acknowledging
}

/** What a page shows that only its making tells. */
export interface MadeDocument extends DocumentModel {
  /** Minutes to read it. */
  readonly minutes: number
  /** Whether a table or a question stands in it, which need styles that most texts do without. */
  readonly extra: boolean
  readonly source: SourceLinks
  /** Sections of the source that a translation has not followed. */
  readonly moved: readonly Linked[]
}

/** A version with what changed in it. */
export interface ShownRevision extends Omit<Revision, 'approvals'> {
  readonly compareHref?: string
}

/** Neighbours in the sidebar: a window of them, so that the size of a page never hangs on their number. */
export interface Siblings {
  readonly title: string
  readonly href: string
  readonly entries: readonly (Linked & { readonly current: boolean })[]
  readonly complete: boolean
  readonly previous?: Linked
  readonly next?: Linked
}

/** Documents in the sidebar on each side of the current one. */
const reach = 12

/** The page model of one document in one language; `earlier` are the versions whose text is known. */
export function documentModel(
  facts: Facts,
  contents: readonly ContentsItem[],
  view: View,
  earlier: ReadonlySet<string> = new Set(),
): DocumentModel {
  const shown = shownFacts(facts, view)
  const type = textOf(facts.data['type']) || facts.kind
  return {
    id: facts.nameId,
    path: documentPath(facts),
    type: view.words.types[type] ?? type,
    title: titleOf(shown),
    summary: textOf(shown.data['summary']),
    language: shown.language,
    notice: noticeOf(facts, shown, view),
    metadata: metadataOf(facts, view),
    courses: coursesOf(facts, view),
    contents,
    parts: documentParts(facts, view),
    laws: lawBasisOf(facts, view),
    related: relatedTo(facts, view),
    revisions: revisionsOf(facts).map(({ approvals: _approvals, ...revision }) => ({
      ...revision,
      ...(earlier.has(revision.version)
        ? { compareHref: `${view.prefix}${documentPath(facts)}compare/${revision.version}/` }
        : {}),
    })),
    siblings: siblingsOf(facts.nameId, type, view),
  }
}

/** Address of a document without its language. */
export function documentPath(facts: Facts): string {
  return `/${facts.kind === 'form' ? 'forms' : 'documents'}/${facts.nameId}/`
}

function siblingsOf(id: string, type: string, view: View): Siblings {
  const entries = documentEntries(view).filter((entry) => entry.type === type)
  const at = entries.findIndex((entry) => entry.id === id)
  const from = Math.max(0, Math.min(at - reach, entries.length - 2 * reach - 1))
  const shown = entries.slice(from, from + 2 * reach + 1)
  const previous = entries[at - 1]
  const next = entries[at + 1]
  return {
    title: view.words.sameType(view.words.types[type] ?? type),
    href: `${view.prefix}/documents/?type=${type}`,
    entries: shown.map((entry) => ({ ...linkTo(entry), current: entry.id === id })),
    complete: shown.length === entries.length,
    ...(previous ? { previous: linkTo(previous) } : {}),
    ...(next ? { next: linkTo(next) } : {}),
  }
}

function linkTo(entry: DocumentEntry): Linked {
  return linked(entry.title, entry.href)
}
