import type { ControlCoverage, DocumentCoverage, Gap, RequirementCoverage } from '../model/coverage.ts'
import { isMet } from './coverage-documents.ts'

/** Everything that is not covered, by name: controls without any text, documents that lack one, rows that lead nowhere. */
export function gapsOf(
  controls: readonly ControlCoverage[],
  documents: readonly DocumentCoverage[],
  requirements: readonly RequirementCoverage[],
): Gap[] {
  return [
    ...controls
      .filter(({ paragraphs }) => paragraphs.length === 0)
      .map(({ id }): Gap => ({ level: 'control', control: id, state: 'missing', reason: '' })),
    ...documents.flatMap(documentGaps),
    ...requirements.filter(({ covered }) => !covered).flatMap(requirementGaps),
  ]
}

function documentGaps({ id, controls }: DocumentCoverage): Gap[] {
  return controls
    .filter((required) => !isMet(required) && required.state !== 'not-applicable')
    .map(({ control, state, reason }) => ({ level: 'document', document: id, control, state, reason }))
}

function requirementGaps({ id, document, controls, paragraphs }: RequirementCoverage): Gap[] {
  const written = new Set(paragraphs.map(({ control }) => control))
  return controls
    .filter((control) => !written.has(control))
    .map((control) => ({
      ...{ level: 'requirement', requirement: id, control, state: 'missing', reason: '' },
      ...(document ? { document } : {}),
    }))
}
