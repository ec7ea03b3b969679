import type { Facts } from '../../linter/index.ts'
import { cardsOf } from './models/cards.ts'
import { markdownOf } from './models/markdown.ts'
import type { View } from './models/view.ts'
import { addedRenderers, opened } from './opened.ts'
import { filePaths } from './paths.ts'

/** What makes the Markdown twins of all documents or forms. */
export function documentTexts(kind: Facts['kind']): ReturnType<typeof filePaths> {
  return filesOf(kind, (facts, view) => markdownOf(facts, opened(), view, addedRenderers()))
}

/** What makes the files of cards of all documents or forms. */
export function documentCards(kind: Facts['kind']): ReturnType<typeof filePaths> {
  return filesOf(kind, (facts, view) => JSON.stringify(cardsOf(facts, view)))
}

function filesOf(
  kind: Facts['kind'],
  text: (facts: Facts, view: View) => string,
): ReturnType<typeof filePaths> {
  return filePaths((view) =>
    [...view.workspace.documents.values()]
      .filter((facts) => facts.kind === kind)
      .map((facts) => ({ params: { id: facts.nameId }, text: text(facts, view) })),
  )
}
