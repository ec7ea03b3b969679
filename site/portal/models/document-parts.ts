import type { Facts } from '../../../linter/index.ts'
import { coverageOf } from './coverage.ts'
import type { CoverageRow } from './coverage.ts'
import { shownFacts, titleOf } from './documents.ts'
import type { PageOf } from './page.ts'
import { timelineOf } from './timeline.ts'
import type { TimelineModel } from './timeline.ts'
import { linked } from './view.ts'
import type { Linked, View } from './view.ts'

/** A page that stands below a document, with the way back to it. */
export interface PartModel<Part> {
  readonly document: Linked
  readonly part: Part
}

/** The pages below a document that exist. */
export function documentParts(facts: Facts, view: View): Linked[] {
  const { words, workspace } = view
  const address = view.addresses.document(facts.nameId)
  if (facts.kind !== 'document' || address === undefined) return []
  const timeline = timelineOf(facts, view)
  return [
    ...(timeline ? [linked(`${words.timeline}${words.colon}${timeline.count}`, `${address}timeline/`)] : []),
    ...(workspace.verdicts(facts).length > 0 ? [linked(words.coverageHere, `${address}coverage/`)] : []),
  ]
}

/** The timeline of each playbook, drawn and as a table. */
export function timelinePages(view: View): PageOf<PartModel<TimelineModel>>[] {
  return partPages('timeline', view.words.timeline, view, (facts) => timelineOf(facts, view))
}

/** Where the controls stand that the profiles of a document ask for. */
export function documentCoveragePages(view: View): PageOf<PartModel<readonly CoverageRow[]>>[] {
  return partPages('coverage', view.words.coverageHere, view, (facts) => {
    const address = view.addresses.document(facts.nameId) ?? ''
    const rows = coverageOf(facts, view).map((row) => ({
      ...row,
      // Anchors are those of the document.
      where: row.where.href?.startsWith('#') ? linked(row.where.text, address + row.where.href) : row.where,
    }))
    return rows.length > 0 ? rows : undefined
  })
}

function partPages<Part>(
  name: string,
  title: string,
  view: View,
  partOf: (facts: Facts) => Part | undefined,
): PageOf<PartModel<Part>>[] {
  return [...view.workspace.documents.values()].flatMap((facts) => {
    const part = facts.kind === 'document' ? partOf(facts) : undefined
    if (part === undefined) return []
    const text = titleOf(shownFacts(facts, view))
    return [
      {
        path: `/documents/${facts.nameId}/${name}/`,
        params: { id: facts.nameId },
        title: `${title} · ${text}`,
        model: { document: linked(text, view.addresses.document(facts.nameId)), part },
      },
    ]
  })
}
