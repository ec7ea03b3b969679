import type { Control } from '../../../linter/index.ts'
import { indexOf } from './index-of.ts'
import { bearersOf, citationOf, documentLink, requirementLink } from './links.ts'
import type { Citation, DocumentLink, RequirementLink } from './links.ts'
import type { PageOf } from './page.ts'
import { parameterRow } from './parameters.ts'
import type { ParameterRow } from './parameters.ts'
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
  readonly bearers: readonly DocumentLink[]
  readonly asking: readonly RequirementLink[]
  /** Lessons that teach it or ask about it. */
  readonly lessons: readonly DocumentLink[]
  readonly previous?: Linked
  readonly next?: Linked
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
    lessons: (indexOf(workspace).teaching.get(control.id) ?? []).map((lesson) => documentLink(lesson, view)),
    asking: (indexOf(workspace).asking.get(control.id) ?? []).map((row) => requirementLink(row, view)),
    ...(before ? { previous: named(before, view) } : {}),
    ...(after ? { next: named(after, view) } : {}),
  }
}

function named(control: Control, view: View): Linked {
  return linked(`${control.id} ${view.text(control.title)}`, view.addresses.control(control.id))
}
