import type {
  ControlCoverage,
  Coverage,
  CoverageSummary,
  DocumentCoverage,
  FamilyCoverage,
  Paragraph,
  RequirementCoverage,
} from '../model/coverage.ts'
import type { Workspace } from '../model/workspace.ts'
import { documentsCovered, isMet } from './coverage-documents.ts'
import { exceptedControls } from './coverage-exceptions.ts'
import { gapsOf } from './coverage-gaps.ts'
import { articlesCovered } from './coverage-laws.ts'
import { paragraphsOf } from './coverage-paragraphs.ts'
import { requirementsCovered } from './coverage-requirements.ts'

/**
 * Measures which controls stand written where. A control that two documents carry survives the loss of one block, so
 * besides controls every pair of a document and a control that its profiles ask of it is counted too.
 */
export function measureCoverage(workspace: Workspace): Coverage {
  const paragraphs = paragraphsOf(workspace)
  const exceptions = exceptedControls(workspace, paragraphs)
  const documents = documentsCovered(workspace, paragraphs, exceptions)
  const controls = controlsCovered(workspace, paragraphs, documents)
  const requirements = requirementsCovered(workspace, paragraphs, documents)
  return {
    today: workspace.today,
    summary: summaryOf(controls, documents, requirements, exceptions.length),
    gaps: gapsOf(controls, documents, requirements),
    exceptions,
    families: familiesOf(workspace, controls),
    controls,
    documents,
    requirements,
    laws: articlesCovered(workspace, paragraphs),
  }
}

/** A share in percent, rounded down to hundredths, so that 100 means all of it. Nothing asked is nothing missing. */
export function percentOf(covered: number, total: number): number {
  return total === 0 ? 100 : Math.floor((10_000 * covered) / total) / 100
}

function controlsCovered(
  workspace: Workspace,
  paragraphs: ReadonlyMap<string, readonly Paragraph[]>,
  documents: readonly DocumentCoverage[],
): ControlCoverage[] {
  const asked = documents.flatMap(({ id, controls }) => controls.map((one) => ({ ...one, document: id })))
  const byControl = Map.groupBy(asked, ({ control }) => control)
  const inState = (control: string, state: string): string[] =>
    (byControl.get(control) ?? []).filter((one) => one.state === state).map(({ document }) => document)
  return [...workspace.controls.values()].map(({ id, family }) => ({
    id,
    family,
    paragraphs: paragraphs.get(id) ?? [],
    delegatedBy: inState(id, 'delegated'),
    notApplicableIn: inState(id, 'not-applicable'),
  }))
}

function summaryOf(
  controls: readonly ControlCoverage[],
  documents: readonly DocumentCoverage[],
  requirements: readonly RequirementCoverage[],
  excepted: number,
): CoverageSummary {
  const asked = documents.flatMap((document) => document.controls)
  const required = asked.filter(({ state }) => state !== 'not-applicable')
  const counts = {
    controls: controls.length,
    covered: controls.filter(isWritten).length,
    required: required.length,
    requiredCovered: required.filter(isMet).length,
    requirements: requirements.length,
    requirementsCovered: requirements.filter(({ covered }) => covered).length,
  }
  const percent = Math.min(
    percentOf(counts.covered, counts.controls),
    percentOf(counts.requiredCovered, counts.required),
    percentOf(counts.requirementsCovered, counts.requirements),
  )
  return { ...counts, notApplicable: asked.length - required.length, excepted, percent }
}

function familiesOf(workspace: Workspace, controls: readonly ControlCoverage[]): FamilyCoverage[] {
  return [...workspace.families.keys()].map((id) => {
    const own = controls.filter(({ family }) => family === id)
    return { id, controls: own.length, covered: own.filter(isWritten).length }
  })
}

function isWritten({ paragraphs }: ControlCoverage): boolean {
  return paragraphs.length > 0
}
