import type { ParameterDefinition } from '../../../linter/index.ts'
import type { ContentsItem } from '../../render/index.ts'
import { boundText, parameterText } from '../../render/index.ts'
import { indexOf } from './index-of.ts'
import { citationOf, controlLink, documentLink } from './links.ts'
import type { Citation, ControlLink, DocumentLink } from './links.ts'
import type { PageOf } from './page.ts'
import { registerUses } from './parameter-uses.ts'
import type { Linked, View } from './view.ts'

/** What a parameter is called and what it says. */
export interface ParameterHead {
  readonly id: string
  readonly title: string
  readonly href?: string
  readonly value: string
  /** Why it is this value; empty where the register gives none. */
  readonly reason: string
  readonly basisText: string
}

/** A parameter in words. */
export interface ParameterRow extends ParameterHead {
  readonly bound: string
  readonly stricter: string
  readonly basis: 'law' | 'company'
  readonly law?: Citation
  readonly condition: string
  readonly control: ControlLink
  /** Documents that show its value. */
  readonly documents: readonly DocumentLink[]
  /** Rows of registers that take their period from it. */
  readonly registers: readonly Linked[]
}

/** All parameters, by the family of their control. */
export interface ParametersModel {
  readonly groups: readonly {
    readonly id: string
    readonly title: string
    readonly rows: readonly ParameterRow[]
  }[]
  readonly contents: readonly ContentsItem[]
}

/** The page of all parameters. */
export function parameterPages(view: View): PageOf<ParametersModel>[] {
  const { words, workspace } = view
  const byFamily = Map.groupBy(workspace.parameters.entries(), ([, { control }]) => familyOf(control, view))
  const groups = [...byFamily].map(([family, parameters]) => ({
    id: `family-${family}`,
    title: view.text(workspace.families.get(family)?.title ?? { 'zh-CN': family, en: family }),
    rows: parameters.map(([id, definition]) => rowOf(id, definition, view)),
  }))
  const contents = groups.map(({ id, title }) => ({ depth: 2, text: title, anchor: id }))
  return [
    {
      path: '/parameters/',
      title: words.parameters,
      description: words.parametersLead,
      model: { groups, contents },
    },
  ]
}

/** One parameter, or `undefined` where no catalogue defines it. */
export function parameterRow(id: string, view: View): ParameterRow | undefined {
  const definition = view.workspace.parameters.get(id)
  return definition && rowOf(id, definition, view)
}

/** The same without what hangs on all documents, for pages that name many. */
export function parameterHead(id: string, view: View): ParameterHead | undefined {
  const definition = view.workspace.parameters.get(id)
  return definition && headOf(id, definition, view)
}

function headOf(id: string, definition: ParameterDefinition, view: View): ParameterHead {
  const { words, workspace, locale } = view
  const href = view.addresses.parameter(id)
  const { text, reason } = workspace.values.get(id) ?? {}
  return {
    id,
    title: view.text(definition.title),
    ...(href ? { href } : {}),
    value: text ? view.text(text) : (parameterText(id, workspace, locale) ?? words.noValue),
    reason: reason ? view.text(reason) : '',
    basisText: definition.basis === 'law' ? words.basisLaw : words.basisCompany,
  }
}

function rowOf(id: string, definition: ParameterDefinition, view: View): ParameterRow {
  const { words, workspace, locale } = view
  const stricter = { lower: words.stricterLower, higher: words.stricterHigher }
  return {
    ...headOf(id, definition, view),
    bound: boundText(id, workspace, locale),
    stricter: definition.stricter ? stricter[definition.stricter] : '',
    basis: definition.basis,
    ...(definition.law ? { law: citationOf(definition.law, view) } : {}),
    condition: definition.condition ? view.text(definition.condition) : '',
    control: controlLink(definition.control, view),
    documents: (indexOf(workspace).showing.get(id) ?? []).map((facts) => documentLink(facts, view)),
    registers: registerUses(id, view),
  }
}

function familyOf(control: string, { workspace }: View): string {
  return workspace.controls.get(control)?.family ?? control
}
