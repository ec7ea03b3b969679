import type { Facts, OpenWorkspace } from '../../../linter/index.ts'
import type { ShownDocument } from '../../training/model.ts'
import { shownDocument } from '../../training/source/taught-documents.ts'
import { addedRenderers } from '../opened.ts'
import { durationText } from './duration.ts'
import type { View } from './view.ts'

/** What the page of a document says on acknowledging it; the rest is kept in the reader's browser. */
export interface Acknowledging {
  readonly document: ShownDocument
  /** How long it holds, in words; empty where it is not asked again. */
  readonly renew: string
}

/** Nothing for a text that nobody must acknowledge. */
export function acknowledgingOf(facts: Facts, open: OpenWorkspace, view: View): Acknowledging | undefined {
  const { locale, addresses, words } = view
  const document = shownDocument(facts, open, { language: locale, addresses, components: addedRenderers() })
  if (document?.required !== true || facts.data['status'] !== 'approved') return undefined
  return {
    document,
    renew: document.renew === '' ? '' : durationText(document.renew, words),
  }
}
