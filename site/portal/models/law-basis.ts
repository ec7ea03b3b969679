import type { Facts } from '../../../linter/index.ts'
import { articleLabel, splitLawRef } from '../../render/index.ts'
import { shownFacts } from './documents.ts'
import { linked } from './view.ts'
import type { Linked, View } from './view.ts'

/** A law that a document rests on, with the articles that it cites. */
export interface LawBasis {
  readonly law: Linked
  readonly articles: readonly Linked[]
}

/** What a document cites, law by law in the order of the text, each article once and in the order of its law. */
export function lawBasisOf(facts: Facts, view: View): LawBasis[] {
  const cited = shownFacts(facts, view).components.flatMap(({ name, props }) =>
    name === 'Law' && props['ref'] ? [props['ref']] : [],
  )
  const byLaw = Map.groupBy([...new Set(cited)].map(splitLawRef), ([code]) => code)
  return [...byLaw].flatMap(([code, refs]) => {
    const law = view.workspace.laws.get(code)
    if (!law) return []
    const inOrder = refs.sort(([, one], [, other]) => one.localeCompare(other, 'en', { numeric: true }))
    const articles = inOrder.map(([, article]) =>
      linked(articleLabel(article, view.locale), view.addresses.article(code, article)),
    )
    return [{ law: linked(view.text(law.title), `${view.prefix}/laws/${code}/`), articles }]
  })
}
