import type { Article, Law, VerifiedLevel } from '../../../linter/index.ts'
import { articleLabel, lawLabel } from '../../render/index.ts'
import { articleAddress } from '../addresses.ts'
import { shownFacts, titleOf } from './documents.ts'
import { indexOf } from './index-of.ts'
import { controlLink } from './links.ts'
import type { ControlLink } from './links.ts'
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

export interface ArticleRow extends Linked {
  readonly paraphrase: string
  readonly verified: VerifiedLevel
  readonly verifiedText: string
}

export interface ArticleModel extends ArticleRow {
  readonly law: LawEntry
  readonly label: string
  readonly note: string
  readonly renumbered: readonly string[]
  readonly controls: readonly ControlLink[]
  readonly documents: readonly (Linked & { readonly language: string })[]
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
      rows: [...law.articles.values()].map((article) => articleRow(article, view)),
      renumbered: renumberingsOf(law, view),
    },
  }))
}

/** One page for each article of the registry. */
export function articlePages(view: View): PageOf<ArticleModel>[] {
  return [...view.workspace.laws.values()].flatMap((law) =>
    [...law.articles.values()].map((article) => ({
      path: articleAddress('', law.code, article.article),
      params: { code: law.code, article: article.article },
      title: lawLabel(`${law.code}:${article.article}`, view.workspace, view.locale),
      description: view.text(article.paraphrase),
      model: articleModel(law, article, view),
    })),
  )
}

function lawEntry(law: Law, view: View): LawEntry {
  return {
    code: law.code,
    title: linked(view.text(law.title), `${view.prefix}/laws/${law.code}/`),
    inForce: inForceText(law, view),
    verified: law.verified,
    verifiedText: view.words.verifiedLevels[law.verified],
    articles: law.articles.size,
  }
}

/** Since when, until when, and whether that is so today. */
function inForceText({ inForce: { from, to } }: Law, { words, workspace }: View): string {
  const start = from ? words.inForceFrom(from) : words.inForceUnknown
  const end = to ? words.comma + words.inForceUntil(to) : ''
  if (to && to < workspace.today) return `${start}${end} (${words.noLongerInForce})`
  return from && from > workspace.today ? `${start} (${words.notYetInForce})` : `${start}${end}`
}

function articleRow(article: Article, view: View): ArticleRow {
  return {
    ...linked(
      articleLabel(article.article, view.locale),
      view.addresses.article(article.law, article.article),
    ),
    paraphrase: view.text(article.paraphrase),
    verified: article.verified,
    verifiedText: view.words.verifiedLevels[article.verified],
  }
}

function articleModel(law: Law, article: Article, view: View): ArticleModel {
  const ref = `${law.code}:${article.article}`
  const index = indexOf(view.workspace)
  return {
    ...articleRow(article, view),
    law: lawEntry(law, view),
    label: lawLabel(ref, view.workspace, view.locale),
    note: article.note ? view.text(article.note) : '',
    renumbered: renumberingsOf(law, view, article.article),
    controls: (index.resting.get(ref) ?? []).map((id) => controlLink(id, view)),
    documents: (index.citing.get(ref) ?? []).map((facts) => {
      const shown = shownFacts(facts, view)
      return { ...linked(titleOf(shown), view.addresses.document(facts.nameId)), language: shown.language }
    }),
  }
}

/** Renumberings of a law, or only those that touch one article. */
function renumberingsOf(law: Law, { words, locale }: View, article?: string): string[] {
  return law.renumbered
    .filter(({ from, to }) => article === undefined || from === article || to === article)
    .map(({ from, to, since }) =>
      words.renumbered(articleLabel(from, locale), articleLabel(to, locale), since),
    )
}
