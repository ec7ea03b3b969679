import { parameterText } from '../../render/index.ts'
import { articleLine, contactLines } from './register-lines.ts'
import { line, registerData } from './register-page.ts'
import type { RegisterGroup, RegisterLine } from './register-page.ts'
import { linked } from './view.ts'
import type { View } from './view.ts'

/** Rights of individuals, and what we do about each. */
export function rightGroups(view: View): RegisterGroup[] | undefined {
  const { words } = view
  const data = registerData('rights', view)
  if (!data) return undefined
  const rows = data.rights.map(({ id, name, how, time, laws = [], contact }) => ({
    id,
    cells: [
      [line(view.text(name))],
      [line(view.text(how)), ...(contact ? contactLines(contact, view) : [])],
      time === undefined ? [] : [timeLine(time, view)],
      laws.map((ref) => articleLine(ref, view)),
    ],
  }))
  const columns = [words.registersRight, words.registersHow, words.registersTime, words.registersLaws]
  return [{ id: 'rights', title: '', columns, rows }]
}

/** The value of the parameter, linked to where it is defined. */
function timeLine(parameter: string, { workspace, locale, addresses }: View): RegisterLine {
  return linked(parameterText(parameter, workspace, locale) ?? parameter, addresses.parameter(parameter))
}
