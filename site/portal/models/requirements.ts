import { localTextOf, textOf } from '../../../linter/index.ts'
import type { Paragraph, Requirement } from '../../../linter/index.ts'
import type { ContentsItem } from '../../render/index.ts'
import { measuredCoverage } from './coverage-measured.ts'
import { shownFacts } from './documents.ts'
import { controlLink, documentLink, rowAnchor } from './links.ts'
import type { ControlLink, DocumentLink } from './links.ts'
import type { PageOf } from './page.ts'
import { linked } from './view.ts'
import type { Linked, View } from './view.ts'

export interface SourceEntry extends Linked {
  readonly source: string
  readonly count: number
}

export interface SourceModel {
  readonly title: string
  readonly sections: readonly SourceSection[]
  readonly contents: readonly ContentsItem[]
}

export interface SourceSection {
  readonly id: string
  readonly title: string
  readonly rows: readonly SourceRow[]
}

export interface SourceRow {
  readonly id: string
  readonly anchor: string
  readonly text: string
  readonly answers: readonly Answer[]
  readonly lessons: readonly DocumentLink[]
}

/** A control that a row asks for, and the paragraph that carries it out. */
export interface Answer {
  readonly control: ControlLink
  readonly paragraph?: DocumentLink
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
    const sections = sectionsOf(rows, view)
    return {
      path: `/requirements/${source}/`,
      params: { source },
      title,
      model: {
        title,
        sections,
        contents: sections.map((section) => ({ depth: 2, text: section.title, anchor: section.id })),
      },
    }
  })
}

function rowsBySource({ workspace }: View): ReadonlyMap<string, Requirement[]> {
  return Map.groupBy(workspace.requirements.values(), ({ source }) => source)
}

/** The title of a source, or its code. */
export function sourceTitle(source: string, { workspace, locale }: View): string {
  const file = workspace.facts.find(
    ({ kind, data }) => kind === 'requirements' && textOf(data['source']) === source,
  )
  return localTextOf(file?.data['title'])[locale] || source
}

function sectionsOf(rows: readonly Requirement[], view: View): SourceSection[] {
  return [...Map.groupBy(rows, ({ section }) => section)].map(([number, group]) => ({
    id: `section-${number}`,
    title: `${number}. ${group[0] ? view.text(group[0].sectionTitle) : ''}`,
    rows: group.map((row) => ({
      id: row.id,
      anchor: rowAnchor(row),
      text: view.text(row.text),
      ...answersOf(row, view),
    })),
  }))
}

function answersOf(row: Requirement, view: View): Pick<SourceRow, 'answers' | 'lessons'> {
  const traced = measuredCoverage(view.workspace).requirements.find(({ id }) => id === row.id)
  return {
    answers: (traced?.controls ?? []).map((id) => {
      const paragraph = traced?.paragraphs.find(({ control }) => control === id)
      return { control: controlLink(id, view), ...(paragraph ? { paragraph: placeOf(paragraph, view) } : {}) }
    }),
    lessons: (traced?.lessons ?? []).map((lesson) => lessonLink(lesson, view)),
  }
}

/** The document and the section that a paragraph stands in, linked to the paragraph itself. */
function placeOf({ document, section, anchor }: Paragraph, view: View): DocumentLink {
  const facts = view.workspace.documents.get(document)
  if (!facts) return { text: document, language: view.locale }
  const link = documentLink(facts, view, anchor)
  const title = shownFacts(facts, view).sections.find(({ id }) => id === section)?.title
  return title ? { ...link, text: `${link.text} · ${title}` } : link
}

function lessonLink(lesson: string, view: View): DocumentLink {
  const [, id = ''] = lesson.split('/')
  const facts = view.workspace.documents.get(id)
  return facts ? documentLink(facts, view) : { text: lesson, language: view.locale }
}
