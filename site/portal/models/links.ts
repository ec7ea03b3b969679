import type { Facts, Requirement } from '../../../linter/index.ts'
import { controlAnchor, lawLabel, splitLawRef } from '../../render/index.ts'
import { shownFacts, titleOf } from './documents.ts'
import { indexOf } from './index-of.ts'
import type { Bearer } from './index-of.ts'
import { linked } from './view.ts'
import type { Linked, View } from './view.ts'

/** A control as lists name it. */
export interface ControlLink extends Linked {
  readonly id: string
}

/** A document by its title, in the title's language; `delegated` where it hands a control to another document. */
export interface DocumentLink extends Linked {
  readonly language: string
  readonly delegated?: boolean
}

/** An article as other pages cite it. */
export interface Citation extends Linked {
  readonly paraphrase: string
}

/** A requirement row as other pages name it. */
export interface RequirementLink extends Linked {
  readonly id: string
}

/** A control by id and title, linked to its page. */
export function controlLink(id: string, view: View): ControlLink {
  const control = view.workspace.controls.get(id)
  return { ...linked(control ? view.text(control.title) : '', view.addresses.control(id)), id }
}

/** The documents that carry a control, each linked to its block. */
export function bearersOf(control: string, view: View): DocumentLink[] {
  return (indexOf(view.workspace).bearers.get(control) ?? []).map((bearer) =>
    bearerLink(bearer, control, view),
  )
}

/** A reference as people cite it, linked to the article where the registry has it. */
export function citationOf(ref: string, view: View): Citation {
  const [code, number] = splitLawRef(ref)
  const article = view.workspace.laws.get(code)?.articles.get(number)
  const label = lawLabel(ref, view.workspace, view.locale)
  return {
    ...linked(label, view.addresses.article(code, number)),
    paraphrase: article ? view.text(article.paraphrase) : '',
  }
}

/** A row in its own words, linked to its place in the table of its source. */
export function requirementLink(row: Requirement, view: View): RequirementLink {
  return {
    ...linked(view.text(row.text), `${view.prefix}/requirements/${row.source}/#${rowAnchor(row)}`),
    id: row.id,
  }
}

/** `000:1.0` → `r1.0`: ids of HTML should not begin with a digit. */
export function rowAnchor(row: Requirement): string {
  return `r${row.section}.${row.item}`
}

/** A document by the title that a reader of this language sees, linked to its page or to a place on it. */
export function documentLink(document: Facts, view: View, anchor?: string): DocumentLink {
  const shown = shownFacts(document, view)
  return {
    ...linked(titleOf(shown), view.addresses.document(document.nameId, anchor)),
    language: shown.language,
  }
}

function bearerLink({ document, block }: Bearer, control: string, view: View): DocumentLink {
  return {
    ...documentLink(document, view, controlAnchor(control)),
    ...(block.delegate === undefined ? {} : { delegated: true }),
  }
}
