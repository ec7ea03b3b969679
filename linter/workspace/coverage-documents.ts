import type {
  DocumentCoverage,
  DocumentFamily,
  ExceptedControl,
  Paragraph,
  RequiredControl,
} from '../model/coverage.ts'
import type { Facts } from '../model/facts.ts'
import type { ControlVerdict, Workspace } from '../model/workspace.ts'
import { bearers, isApproved } from './coverage-paragraphs.ts'
import { stringsOf, textOf } from './shape.ts'

/** Every document that names profiles with what they ask of it. Drafts are asked too: their text does not count yet. */
export function documentsCovered(
  workspace: Workspace,
  paragraphs: ReadonlyMap<string, readonly Paragraph[]>,
  exceptions: readonly ExceptedControl[],
): DocumentCoverage[] {
  return bearers(workspace)
    .filter(({ data }) => textOf(data['status']) !== 'retired' && stringsOf(data['profiles']).length > 0)
    .map((document) => {
      const controls = workspace
        .verdicts(document)
        .map((verdict) => requiredControl(verdict, document, paragraphs))
      return {
        id: document.id,
        path: document.path,
        approved: isApproved(document),
        profiles: stringsOf(document.data['profiles']),
        controls,
        families: familiesOf(document, controls, workspace, exceptions),
      }
    })
}

/** Whether a required control counts as covered. */
export function isMet({ state }: RequiredControl): boolean {
  return state === 'implemented' || state === 'delegated'
}

function requiredControl(
  { control, profile, state, reason }: ControlVerdict,
  document: Facts,
  paragraphs: ReadonlyMap<string, readonly Paragraph[]>,
): RequiredControl {
  const carried = state === 'implemented' || state === 'delegated'
  if (carried && !isApproved(document)) return { control, profile, state: 'not-approved', reason: '' }
  const bearer = state === 'delegated' ? reason : document.id
  const paragraph = carried
    ? paragraphs.get(control)?.find((candidate) => candidate.document === bearer)
    : undefined
  return { control, profile, state, reason, ...(paragraph ? { paragraph } : {}) }
}

function familiesOf(
  document: Facts,
  controls: readonly RequiredControl[],
  { controls: catalogue }: Workspace,
  exceptions: readonly ExceptedControl[],
): DocumentFamily[] {
  // A profile may name a control that is in no catalogue; it counts under the letters of its id.
  const familyOf = (control: string): string => catalogue.get(control)?.family ?? control.slice(0, 2)
  const groups = Map.groupBy(controls, ({ control }) => familyOf(control))
  return [...groups].map(([family, group]) => {
    const count = (state: string): number => group.filter((one) => one.state === state).length
    const [implemented, delegated, notApplicable] = [
      count('implemented'),
      count('delegated'),
      count('not-applicable'),
    ]
    return {
      ...{ family, implemented, delegated, notApplicable },
      gaps: group.length - implemented - delegated - notApplicable,
      excepted: exceptions.filter((one) => one.document === document.id && familyOf(one.control) === family)
        .length,
    }
  })
}
