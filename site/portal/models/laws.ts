import type { Article, Law, VerifiedLevel } from '../../../linter/index.ts'
import { articleLabel } from '../../render/index.ts'
import { indexOf } from './index-of.ts'
import { controlLink, documentLink } from './links.ts'
import type { ControlLink, DocumentLink } from './links.ts'
import type { PageOf } from './page.ts'
import { linked } from './view.ts'
import type { Linked, View } from './view.ts'

export interface LawEntry {
  readonly code: string
  readonly title: Linked
  readonly inForce: string
  readonly verified: VerifiedLevel
  readonly verifiedText: string
  readonly articles: number
}

export interface LawModel extends LawEntry {
  readonly rows: readonly ArticleRow[]
  readonly renumbered: readonly string[]
}

/** An article with what hangs on it. */
export interface ArticleRow extends Linked {
  readonly paraphrase: string
  readonly verified: VerifiedLevel
  readonly verifiedText: string
  /** Whether it was checked differently from the law as a whole. */
  readonly checkedApart: boolean
  readonly controls: readonly ControlLink[]
  /** Documents that cite it themselves; those that carry its controls stand on the page of the article. */
  readonly documents: readonly DocumentLink[]
}

/** The list of all laws. */
export function lawListPages(view: View): PageOf<{ readonly laws: readonly LawEntry[] }>[] {
  const { words, workspace } = view
  const laws = [...workspace.laws.values()].map((law) => lawEntry(law, view))
  return [{ path: '/laws/', title: words.laws, description: words.lawsLead, model: { laws } }]
}

/** One page for each law. */
export function lawPages(view: View): PageOf<LawModel>[] {
  return [...view.workspace.laws.values()].map((law) => ({
    path: `/laws/${law.code}/`,
    params: { code: law.code },
    title: view.text(law.title),
    model: {
      ...lawEntry(law, view),
      rows: [...law.articles.values()].map((article) => articleRow(law, article, view)),
      renumbered: renumberingsOf(law, view),
    },
  }))
}

/** A law as lists show it. */
export function lawEntry(law: Law, view: View): LawEntry {
  return {
    code: law.code,
    title: linked(view.text(law.title), `${view.prefix}/laws/${law.code}/`),
    inForce: inForceText(law, view),
    verified: law.verified,
    verifiedText: view.words.verifiedLevels[law.verified],
    articles: law.articles.size,
  }
}

/** An article of a law with its controls and documents. */
export function articleRow(law: Law, article: Article, view: View): ArticleRow {
  const ref = `${law.code}:${article.article}`
  const { resting, citing } = indexOf(view.workspace)
  return {
    ...linked(articleLabel(article.article, view.locale), view.addresses.article(law.code, article.article)),
    paraphrase: view.text(article.paraphrase),
    verified: article.verified,
    verifiedText: view.words.verifiedLevels[article.verified],
    checkedApart: article.verified !== law.verified,
    controls: (resting.get(ref) ?? []).map((id) => controlLink(id, view)),
    documents: (citing.get(ref) ?? []).map((facts) => documentLink(facts, view)),
  }
}

/** Renumberings of a law, or only those that touch one article. */
export function renumberingsOf(law: Law, { words, locale }: View, article?: string): string[] {
  return law.renumbered
    .filter(({ from, to }) => article === undefined || from === article || to === article)
    .map(({ from, to, since }) =>
      words.renumbered(articleLabel(from, locale), articleLabel(to, locale), since),
    )
}

/** Since when, until when, and whether that is so today. */
function inForceText({ inForce: { from, to } }: Law, { words, workspace }: View): string {
  const start = from ? words.inForceFrom(from) : words.inForceUnknown
  const end = to ? words.comma + words.inForceUntil(to) : ''
  if (to && to < workspace.today) return `${start}${end} (${words.noLongerInForce})`
  return from && from > workspace.today ? `${start} (${words.notYetInForce})` : `${start}${end}`
}
