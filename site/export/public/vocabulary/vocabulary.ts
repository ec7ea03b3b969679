import { prefixes } from '../linked-data/context.ts'
import { vocabularyPath } from '../addresses.ts'
import type { AddressedSite } from '../site.ts'
import { legalBases } from './legal-bases.ts'
import { parties } from './parties.ts'
import { processing } from './processing.ts'
import { rights } from './rights.ts'
import type { VocabularyTerm } from './term.ts'

/**
 * The terms of our vocabulary for the Personal Information Protection Law of China, for which the Data Privacy
 * Vocabulary has no extension. Terms are never taken away and never change what they mean: notices point to them.
 */
export function vocabularyTerms(): readonly VocabularyTerm[] {
  return [...legalBases, ...parties, ...processing, ...rights]
}

/** `vocabulary/pipl.jsonld`: the same terms for programs. */
export function vocabularyText({ address }: AddressedSite): string {
  const namespace = `${address}${vocabularyPath}#`
  const scheme = {
    '@id': namespace,
    '@type': 'skos:ConceptScheme',
    title: {
      'zh-CN': '《个人信息保护法》词汇',
      en: 'Vocabulary of the Personal Information Protection Law of China',
    },
    description: {
      'zh-CN': '数据隐私词汇（DPV）没有中国法的扩展，这些术语用来补足。用词是我们自己的概括，不是法律原文。',
      en: 'Terms that the Data Privacy Vocabulary has no extension for. The words are our own summary and not the text of the law.',
    },
  }
  const graph = [scheme, ...vocabularyTerms().map((term) => conceptOf(term, namespace))]
  return `${JSON.stringify({ '@context': context(namespace), '@graph': graph }, null, 2)}\n`
}

function conceptOf(term: VocabularyTerm, namespace: string): object {
  const { name, kind, label, definition, article, item, broader, exactMatch, closeMatch } = term
  return {
    '@id': `pipl:${name}`,
    '@type': ['skos:Concept', 'rdfs:Class', kind],
    label,
    definition,
    source: {
      'zh-CN': `《个人信息保护法》${articleName(article, item)['zh-CN']}`,
      en: `Personal Information Protection Law, ${articleName(article, item).en}`,
    },
    inScheme: namespace,
    ...(broader.length > 0 ? { broader } : {}),
    ...(exactMatch ? { exactMatch } : {}),
    ...(closeMatch ? { closeMatch } : {}),
  }
}

/** Article and item as people cite them. */
export function articleName(
  article: string,
  item?: number,
): { readonly 'zh-CN': string; readonly en: string } {
  if (item === undefined) return { 'zh-CN': `第 ${article} 条`, en: `Article ${article}` }
  return { 'zh-CN': `第 ${article} 条第 1 款第 ${item} 项`, en: `Article ${article}(1)(${item})` }
}

function context(namespace: string): object {
  const reference = (id: string): object => ({ '@id': id, '@type': '@id' })
  const text = (id: string): object => ({ '@id': id, '@container': '@language' })
  return {
    ...prefixes,
    pipl: namespace,
    title: text('dct:title'),
    description: text('dct:description'),
    label: text('skos:prefLabel'),
    definition: text('skos:definition'),
    source: text('dct:source'),
    inScheme: reference('skos:inScheme'),
    broader: reference('skos:broader'),
    exactMatch: reference('skos:exactMatch'),
    closeMatch: reference('skos:closeMatch'),
  }
}
