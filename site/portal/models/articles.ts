import type { Article, Law } from '../../../linter/index.ts'
import { lawLabel } from '../../render/index.ts'
import { articleAddress } from '../addresses.ts'
import type { CarriedControl } from './control-list.ts'
import { carriedControl } from './control-list.ts'
import { articleRow, lawEntry, renumberingsOf } from './laws.ts'
import type { ArticleRow, LawEntry } from './laws.ts'
import type { PageOf } from './page.ts'
import { linked } from './view.ts'
import type { Linked, View } from './view.ts'

/** From the article to the controls that rest on it, and on to the documents that carry them out. */
export interface ArticleModel extends ArticleRow {
  readonly law: LawEntry
  readonly label: string
  readonly note: string
  readonly renumbered: readonly string[]
  readonly carried: readonly CarriedControl[]
  readonly previous?: Linked
  readonly next?: Linked
}

/** One page for each article of the registry. */
export function articlePages(view: View): PageOf<ArticleModel>[] {
  return [...view.workspace.laws.values()].flatMap((law) => {
    const articles = [...law.articles.values()]
    return articles.map((article, index) => ({
      path: articleAddress('', law.code, article.article),
      params: { code: law.code, article: article.article },
      title: labelOf(law, article, view),
      description: view.text(article.paraphrase),
      model: articleModel(law, article, articles[index - 1], articles[index + 1], view),
    }))
  })
}

function articleModel(
  law: Law,
  article: Article,
  before: Article | undefined,
  after: Article | undefined,
  view: View,
): ArticleModel {
  const row = articleRow(law, article, view)
  return {
    ...row,
    law: lawEntry(law, view),
    label: labelOf(law, article, view),
    note: article.note ? view.text(article.note) : '',
    renumbered: renumberingsOf(law, view, article.article),
    carried: row.controls.map(({ id }) => carriedControl(id, view)),
    ...(before ? { previous: neighbour(law, before, view) } : {}),
    ...(after ? { next: neighbour(law, after, view) } : {}),
  }
}

function neighbour(law: Law, article: Article, view: View): Linked {
  return linked(labelOf(law, article, view), view.addresses.article(law.code, article.article))
}

function labelOf(law: Law, article: Article, view: View): string {
  return lawLabel(`${law.code}:${article.article}`, view.workspace, view.locale)
}
