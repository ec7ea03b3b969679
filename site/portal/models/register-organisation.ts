import { contactLines } from './register-lines.ts'
import { line, registerData } from './register-page.ts'
import type { RegisterGroup } from './register-page.ts'
import type { View } from './view.ts'

/** Who we are, and the declared facts that decide which controls apply. */
export function organisationGroups(view: View): RegisterGroup[] | undefined {
  const { words } = view
  const data = registerData('organisation', view)
  if (!data) return undefined
  const facts = Object.entries(data.facts).map(([name, value]) => ({
    id: name,
    cells: [[line(words.factNames[`organisation.${name}`] ?? name)], [line(valueText(value, view))]],
  }))
  const own = { id: 'contact', cells: [[line(view.text(data.name))], contactLines(data.contact, view)] }
  return [
    { id: 'facts', title: '', columns: [words.registersFact, words.registersValue], rows: [own, ...facts] },
  ]
}

function valueText(value: number | boolean | undefined, { words }: View): string {
  if (typeof value === 'number') return words.registersPeople(value)
  return value === true ? words.registersYes : words.registersNo
}
