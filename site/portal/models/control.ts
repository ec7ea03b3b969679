import type { Control } from '../../../linter/index.ts'
import { controlAnchor } from '../../render/index.ts'
import type { PageOf } from '../paths.ts'
import { shownFacts, titleOf } from './documents.ts'
import { indexOf } from './index-of.ts'
import type { Bearer } from './index-of.ts'
import { citationOf } from './laws.ts'
import type { Citation } from './laws.ts'
import { parameterRow } from './parameters.ts'
import type { ParameterRow } from './parameters.ts'
import { requirementRow } from './requirements.ts'
import type { RequirementLink } from './requirements.ts'
import { linked } from './view.ts'
import type { Linked, View } from './view.ts'

/** Everything about one control. */
export interface ControlModel {
  readonly id: string
  readonly title: string
  readonly family: Linked
  readonly statement: string
  readonly parameters: readonly ParameterRow[]
  readonly evidence: readonly string[]
  readonly laws: readonly Citation[]
  readonly bearers: readonly BearerLink[]
  readonly asking: readonly RequirementLink[]
  readonly previous?: Linked
  readonly next?: Linked
}

/** A document that carries the control; `language` is that of its title. */
export interface BearerLink extends Linked {
  readonly language: string
  readonly delegated: boolean
}

/** One page for each control of the catalogue. */
export function controlPages(view: View): PageOf<ControlModel>[] {
  const controls = [...view.workspace.controls.values()]
  return controls.map((control, index) => ({
    path: `/controls/${control.id}/`,
    params: { id: control.id },
    title: `${control.id} ${view.text(control.title)}`,
    description: view.text(control.statement),
    model: controlModel(control, controls[index - 1], controls[index + 1], view),
  }))
}

/** The documents that carry a control, each linked to its block. */
export function bearersOf(control: string, view: View): BearerLink[] {
  return (indexOf(view.workspace).bearers.get(control) ?? []).map((bearer) =>
    bearerLink(bearer, control, view),
  )
}

/** A control as lists name it: its id and title. */
export function controlLink(id: string, view: View): Linked & { readonly id: string } {
  const control = view.workspace.controls.get(id)
  return { ...linked(control ? view.text(control.title) : '', view.addresses.control(id)), id }
}

function controlModel(
  control: Control,
  before: Control | undefined,
  after: Control | undefined,
  view: View,
): ControlModel {
  const { workspace, prefix } = view
  const family = workspace.families.get(control.family)
  return {
    id: control.id,
    title: view.text(control.title),
    family: linked(
      family ? view.text(family.title) : control.family,
      `${prefix}/controls/#${control.family}`,
    ),
    statement: view.text(control.statement),
    parameters: control.parameters.flatMap((id) => parameterRow(id, view) ?? []),
    evidence: control.evidence.map(({ title }) => view.text(title)),
    laws: control.laws.map((ref) => citationOf(ref, view)),
    bearers: bearersOf(control.id, view),
    asking: (indexOf(workspace).asking.get(control.id) ?? []).map((row) => requirementRow(row, view)),
    ...(before ? { previous: named(before, view) } : {}),
    ...(after ? { next: named(after, view) } : {}),
  }
}

function bearerLink({ document, block }: Bearer, control: string, view: View): BearerLink {
  const shown = shownFacts(document, view)
  const href = view.addresses.document(document.nameId, controlAnchor(control))
  return {
    ...linked(titleOf(shown), href),
    language: shown.language,
    delegated: block.delegate !== undefined,
  }
}

function named(control: Control, view: View): Linked {
  return linked(`${control.id} ${view.text(control.title)}`, view.addresses.control(control.id))
}
