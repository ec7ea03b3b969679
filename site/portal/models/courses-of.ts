import type { Facts } from '../../../linter/index.ts'
import { documentLink } from './links.ts'
import type { DocumentLink } from './links.ts'
import type { View } from './view.ts'

/** The courses that teach a document, for its page; retired ones have no page. */
export function coursesOf(document: Facts, view: View): DocumentLink[] {
  return [...view.workspace.courses.values()]
    .filter(
      ({ documents, facts }) =>
        facts.data['status'] !== 'retired' && documents.some(({ id }) => id === document.nameId),
    )
    .map(({ facts }) => documentLink(facts, view))
}
