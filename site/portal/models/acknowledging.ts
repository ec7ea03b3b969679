import type { Facts, OpenWorkspace } from '../../../linter/index.ts'
import type { ShownDocument } from '../../training/model.ts'
import { shownDocument } from '../../training/source/taught-documents.ts'
import { addedRenderers } from '../opened.ts'
import { shownFacts, titleOf } from './documents.ts'
import { durationText } from './duration.ts'
import { roleTitle } from './metadata.ts'
import { courseOf } from './training.ts'
import { linked } from './view.ts'
import type { Linked, View } from './view.ts'

/** What the page of a document says on acknowledging it; the rest is kept in the reader's browser. */
export interface Acknowledging {
  readonly document: ShownDocument
  readonly audience: readonly string[]
  readonly due: string
  readonly renew: string
  /** The course that teaches it. */
  readonly course?: Linked
}

/** Nothing for a text that nobody must acknowledge. */
export function acknowledgingOf(facts: Facts, open: OpenWorkspace, view: View): Acknowledging | undefined {
  const { locale, addresses, words } = view
  const document = shownDocument(facts, open, { language: locale, addresses, components: addedRenderers() })
  if (document?.required !== true || facts.data['status'] !== 'approved') return undefined
  const course = courseOf(facts, view.workspace.courses)
  return {
    document,
    audience: document.audience.map((role) => roleTitle(role, view)),
    due: document.due === '' ? '' : durationText(document.due, words),
    renew: document.renew === '' ? '' : durationText(document.renew, words),
    ...(course
      ? { course: linked(titleOf(shownFacts(course.facts, view)), addresses.document(course.id)) }
      : {}),
  }
}
