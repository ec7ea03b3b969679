import type { DocumentCoverage, Paragraph, RequirementCoverage } from '../model/coverage.ts'
import type { Requirement } from '../model/catalog.ts'
import type { Workspace } from '../model/workspace.ts'
import { lessonsByControl } from './coverage-lessons.ts'
import { textOf } from './shape.ts'

/** Every row of every source, followed to the text that answers it and to the lessons that teach it. */
export function requirementsCovered(
  workspace: Workspace,
  paragraphs: ReadonlyMap<string, readonly Paragraph[]>,
  documents: readonly DocumentCoverage[],
): RequirementCoverage[] {
  const answering = answeringDocuments(workspace)
  const lessons = lessonsByControl(workspace)
  return [...workspace.requirements.values()].map((row) => {
    const document = answering.get(row.source) ?? ''
    const own = documents.find(({ id }) => id === document)
    const controls = controlsOf(row)
    const found = controls.flatMap((control) => nearest(control, document, own, paragraphs) ?? [])
    return {
      ...{ id: row.id, document, controls, paragraphs: found },
      covered: found.length === controls.length,
      lessons: [...new Set(controls.flatMap((control) => lessons.get(control) ?? []))],
    }
  })
}

/** The text in the row's own document, or where that delegates to, or in any other document. */
function nearest(
  control: string,
  document: string,
  own: DocumentCoverage | undefined,
  paragraphs: ReadonlyMap<string, readonly Paragraph[]>,
): Paragraph | undefined {
  const everywhere = paragraphs.get(control) ?? []
  return (
    everywhere.find((paragraph) => paragraph.document === document) ??
    own?.controls.find((required) => required.control === control)?.paragraph ??
    everywhere[0]
  )
}

function controlsOf({ control, also }: Requirement): string[] {
  return [...new Set([control, ...also])].filter(Boolean)
}

/** Source → the document that answers it. */
function answeringDocuments({ facts }: Workspace): ReadonlyMap<string, string> {
  return new Map(
    facts
      .filter(({ kind }) => kind === 'requirements')
      .map(({ data, nameId }) => [textOf(data['source']) || nameId, textOf(data['document'])]),
  )
}
