import type { Article, Law, VerifiedLevel } from '../model/catalog.ts'
import type { Facts } from '../model/facts.ts'
import { spotOf } from './catalog.ts'
import { fieldsOf, listOf, localTextOf, textOf } from './shape.ts'
import type { Fields } from './shape.ts'

/** The law registry of all `laws/*.yaml`, by code. */
export function readLaws(files: readonly Facts[]): ReadonlyMap<string, Law> {
  const laws = new Map<string, Law>()
  for (const file of files) {
    const law = readLaw(file)
    if (!laws.has(law.code)) laws.set(law.code, law)
  }
  return laws
}

function readLaw(file: Facts): Law {
  const code = textOf(file.data['code']) || file.nameId
  const inForce = fieldsOf(file.data['in-force'])
  const articles = new Map<string, Article>()
  listOf(file.data['articles']).forEach((item, index) => {
    const article = readArticle(fieldsOf(item), code, file, index)
    if (article.article && !articles.has(article.article)) articles.set(article.article, article)
  })
  return {
    code,
    title: localTextOf(file.data['title']),
    short: localTextOf(file.data['short'] ?? file.data['title']),
    verified: verifiedOf(file.data['verified']),
    inForce: {
      ...(typeof inForce['from'] === 'string' ? { from: inForce['from'] } : {}),
      ...(typeof inForce['to'] === 'string' ? { to: inForce['to'] } : {}),
    },
    articles,
    renumbered: listOf(file.data['renumbered']).map((item) => readRenumbering(fieldsOf(item))),
    spot: spotOf(file, ''),
  }
}

function readArticle(fields: Fields, law: string, file: Facts, index: number): Article {
  return {
    law,
    article: textOf(fields['article']),
    paraphrase: localTextOf(fields['paraphrase']),
    verified: verifiedOf(fields['verified']),
    ...(fields['note'] ? { note: localTextOf(fields['note']) } : {}),
    spot: spotOf(file, `/articles/${index}`),
  }
}

function readRenumbering(fields: Fields): { from: string; to: string; since: string } {
  return { from: textOf(fields['from']), to: textOf(fields['to']), since: textOf(fields['since']) }
}

const levels: readonly VerifiedLevel[] = ['full-text', 'quoted', 'titles-only', 'names-only', 'not-verified']

/** An unknown level counts as not verified: in doubt, claim less. */
function verifiedOf(value: unknown): VerifiedLevel {
  return levels.find((level) => level === value) ?? 'not-verified'
}
