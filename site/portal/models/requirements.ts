import { localTextOf, textOf } from '../../../linter/index.ts'
import type { Requirement } from '../../../linter/index.ts'
import { bearersOf, controlLink, rowAnchor } from './links.ts'
import type { BearerLink, ControlLink } from './links.ts'
import type { PageOf } from './page.ts'
import { linked } from './view.ts'
import type { Linked, View } from './view.ts'

export interface SourceEntry extends Linked {
  readonly source: string
  readonly count: number
}

export interface SourceModel {
  readonly title: string
  readonly sections: readonly { readonly title: string; readonly rows: readonly SourceRow[] }[]
}

export interface SourceRow {
  readonly id: string
  readonly anchor: string
  readonly text: string
  readonly controls: readonly ControlLink[]
  readonly bearers: readonly BearerLink[]
}

/** The list of all sources. */
export function sourceListPages(view: View): PageOf<{ readonly sources: readonly SourceEntry[] }>[] {
  const { words } = view
  const sources = [...rowsBySource(view)].map(([source, rows]) => ({
    ...linked(sourceTitle(source, view), `${view.prefix}/requirements/${source}/`),
    source,
    count: rows.length,
  }))
  return [
    {
      path: '/requirements/',
      title: words.requirements,
      description: words.requirementsLead,
      model: { sources },
    },
  ]
}

/** One page for each source document. */
export function sourcePages(view: View): PageOf<SourceModel>[] {
  return [...rowsBySource(view)].map(([source, rows]) => {
    const title = sourceTitle(source, view)
    return {
      path: `/requirements/${source}/`,
      params: { source },
      title,
      model: { title, sections: sectionsOf(rows, view) },
    }
  })
}

function rowsBySource({ workspace }: View): ReadonlyMap<string, Requirement[]> {
  return Map.groupBy(workspace.requirements.values(), ({ source }) => source)
}

function sourceTitle(source: string, { workspace, locale }: View): string {
  const file = workspace.facts.find(
    ({ kind, data }) => kind === 'requirements' && textOf(data['source']) === source,
  )
  return localTextOf(file?.data['title'])[locale] || source
}

function sectionsOf(rows: readonly Requirement[], view: View): SourceModel['sections'] {
  return [...Map.groupBy(rows, ({ section }) => section)].map(([number, group]) => ({
    title: `${number}. ${group[0] ? view.text(group[0].sectionTitle) : ''}`,
    rows: group.map((row) => ({
      id: row.id,
      anchor: rowAnchor(row),
      text: view.text(row.text),
      controls: [row.control, ...row.also].map((id) => controlLink(id, view)),
      bearers: bearersOf(row.control, view),
    })),
  }))
}
