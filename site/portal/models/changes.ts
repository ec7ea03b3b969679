import { stringsOf, textOf } from '../../../linter/index.ts'
import type { ContentsItem } from '../../render/index.ts'
import { facetOf } from './facet.ts'
import type { Facet } from './facet.ts'
import { documentLink } from './links.ts'
import type { DocumentLink } from './links.ts'
import { roleTitle } from './metadata.ts'
import { monthTitle } from './month.ts'
import type { PageOf } from './page.ts'
import { revisionList } from './revision-list.ts'
import type { DocumentRevision, RevisionWeight } from './revision-list.ts'
import type { View } from './view.ts'

/** All revisions of all documents, month by month. */
export interface ChangesModel {
  readonly feedHref: string
  readonly total: number
  readonly facets: readonly Facet[]
  readonly months: readonly ChangesMonth[]
  readonly contents: readonly ContentsItem[]
}

export interface ChangesMonth {
  readonly id: string
  readonly title: string
  readonly changes: readonly Change[]
}

/** One revision as lists show it. */
export interface Change {
  /** Id of the document. */
  readonly id: string
  readonly document: DocumentLink
  readonly type: string
  readonly typeText: string
  readonly roles: readonly string[]
  readonly version: string
  readonly weight: RevisionWeight
  readonly weightText: string
  readonly date: string
  /** From when it binds, and whether that day is still to come. */
  readonly effective: string
  readonly upcoming: boolean
  /** As the author wrote it, in the language of the source. */
  readonly summary: string
  readonly language: string
}

/** The page of all changes. */
export function changesPages(view: View): PageOf<ChangesModel>[] {
  const { words, prefix, locale } = view
  const changes = changesOf(view)
  const byMonth = Map.groupBy(changes, ({ date }) => date.slice(0, 7))
  const months = [...byMonth].map(([month, own]) => ({
    id: `m${month}`,
    title: monthTitle(month, locale),
    changes: own,
  }))
  return [
    {
      path: '/changes/',
      title: words.changes,
      description: words.changesLead,
      model: {
        feedHref: `${prefix}/changes/feed.xml`,
        total: changes.length,
        facets: facetsOf(changes, view),
        months,
        contents: months.map(({ id, title }) => ({ depth: 2, text: title, anchor: id })),
      },
    },
  ]
}

/** Every change, newest first. */
export function changesOf(view: View): Change[] {
  return revisionList(view).map((revision) => changeOf(revision, view))
}

function changeOf(revision: DocumentRevision, view: View): Change {
  const { words, workspace } = view
  const { facts, weight, version, date, effective, summary } = revision
  const type = textOf(facts.data['type']) || facts.kind
  return {
    id: facts.nameId,
    document: documentLink(facts, view),
    ...{ type, typeText: words.types[type] ?? type },
    roles: stringsOf(facts.data['audience']),
    ...{ version, weight, weightText: words.changesWeights[weight] },
    ...{ date, effective, upcoming: effective > workspace.today },
    ...{ summary, language: facts.language },
  }
}

function facetsOf(changes: readonly Change[], view: View): Facet[] {
  const { words, workspace } = view
  return [
    facetOf(
      { name: 'type', label: words.filterType, text: (type) => words.types[type] ?? type },
      changes.map(({ type }) => type),
    ),
    facetOf(
      {
        name: 'weight',
        label: words.changesWeight,
        text: (id) => words.changesWeights[id as RevisionWeight],
      },
      changes.map(({ weight }) => weight),
      ['major', 'minor', 'first'],
    ),
    facetOf(
      { name: 'role', label: words.filterRole, text: (role) => roleTitle(role, view) },
      changes.flatMap(({ roles }) => roles),
      [...workspace.roles.keys()],
    ),
  ]
}
