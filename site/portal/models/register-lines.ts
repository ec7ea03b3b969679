import { partyNames } from '../../render/index.ts'
import type { SchemaTypes } from '../../../schema/index.ts'
import { citationOf, controlLink } from './links.ts'
import { roleTitle } from './metadata.ts'
import { line } from './register-page.ts'
import type { RegisterLine } from './register-page.ts'
import { linked } from './view.ts'
import type { View } from './view.ts'

/** A company or authority by its name, linked to its row. */
export function partyLine(id: string, view: View): RegisterLine {
  const name = partyNames(view.workspace, view.locale).get(id)
  return linked(name ?? id, name === undefined ? undefined : `${view.prefix}/registers/parties/#${id}`)
}

/** A role by its title, linked to its row. */
export function roleLine(id: string, view: View): RegisterLine {
  const known = view.workspace.roles.has(id)
  return linked(roleTitle(id, view), known ? `${view.prefix}/registers/roles/#${id}` : undefined)
}

/** A processing activity by its name, linked to its row. */
export function activityLine(activity: { id: string; name: LocalText }, view: View): RegisterLine {
  return linked(view.text(activity.name), `${view.prefix}/registers/processing/#${activity.id}`)
}

/** A control by its id; its title is on its page. */
export function controlLine(id: string, view: View): RegisterLine {
  const { href } = controlLink(id, view)
  return { ...linked(id, href), look: 'mark' }
}

/** An article as people cite it. */
export function articleLine(ref: string, view: View): RegisterLine {
  const { text, href } = citationOf(ref, view)
  return linked(text, href)
}

/** How to reach somebody, each way on a line of its own. */
export function contactLines(contact: Contact, view: View): RegisterLine[] {
  return [
    ...(contact.email ? [linked(contact.email, `mailto:${contact.email}`)] : []),
    ...(contact.phone ? [line(contact.phone)] : []),
    ...(contact.address ? [line(view.text(contact.address))] : []),
    ...(contact.website ? [linked(contact.website, contact.website)] : []),
  ]
}

/** Kinds of information, one a line. */
export function dataLines(data: readonly LocalText[], view: View): RegisterLine[] {
  return data.map((kind) => line(view.text(kind)))
}

type LocalText = Readonly<{ 'zh-CN': string; en: string }>
type Contact = SchemaTypes['registers/parties']['parties'][number]['contact']
