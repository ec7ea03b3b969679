import { boundText, parameterText } from '../../render/index.ts'
import { citationOf, controlLink } from './links.ts'
import type { Citation, ControlLink } from './links.ts'
import type { PageOf } from './page.ts'
import type { View } from './view.ts'

/** A parameter in words. */
export interface ParameterRow {
  readonly id: string
  readonly title: string
  readonly href?: string
  readonly value: string
  readonly bound: string
  readonly stricter: string
  readonly basis: 'law' | 'company'
  readonly basisText: string
  readonly law?: Citation
  readonly condition: string
  readonly control: ControlLink
}

/** The page of all parameters. */
export function parameterPages(view: View): PageOf<{ readonly rows: readonly ParameterRow[] }>[] {
  const { words, workspace } = view
  const rows = [...workspace.parameters.keys()].flatMap((id) => parameterRow(id, view) ?? [])
  return [
    { path: '/parameters/', title: words.parameters, description: words.parametersLead, model: { rows } },
  ]
}

/** One parameter, or `undefined` where no catalogue defines it. */
export function parameterRow(id: string, view: View): ParameterRow | undefined {
  const { words, workspace, locale } = view
  const definition = workspace.parameters.get(id)
  if (!definition) return undefined
  const href = view.addresses.parameter(id)
  const stricter = { lower: words.stricterLower, higher: words.stricterHigher }
  return {
    id,
    title: view.text(definition.title),
    ...(href ? { href } : {}),
    value: parameterText(id, workspace, locale) ?? words.noValue,
    bound: boundText(id, workspace, locale),
    stricter: definition.stricter ? stricter[definition.stricter] : '',
    basis: definition.basis,
    basisText: definition.basis === 'law' ? words.basisLaw : words.basisCompany,
    ...(definition.law ? { law: citationOf(definition.law, view) } : {}),
    condition: definition.condition ? view.text(definition.condition) : '',
    control: controlLink(definition.control, view),
  }
}
