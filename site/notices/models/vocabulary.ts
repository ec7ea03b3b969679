import { articleName, termAddress, vocabularyTerms } from '../../export/public/index.ts'
import type { VocabularyTerm } from '../../export/public/index.ts'
import { vocabularyWords } from '../messages/vocabulary.ts'
import type { VocabularyWords } from '../messages/vocabulary.ts'
import type { Link, View } from './view.ts'

/** The terms to which the linked data of the notices points, for people. */
export interface VocabularyModel {
  readonly words: VocabularyWords
  readonly terms: readonly ShownTerm[]
  /** The same for programs; only where the site knows where it stands. */
  readonly file?: string
}

/** A term; its name is the anchor that programs are given. */
export interface ShownTerm {
  readonly name: string
  readonly label: string
  readonly definition: string
  readonly law: string
  /** Wider terms and terms that mean the same or nearly the same. */
  readonly elsewhere: readonly Link[]
}

/** Our vocabulary in a reader's language. */
export function vocabularyModel(view: View): VocabularyModel {
  const words = vocabularyWords(view.locale)
  return {
    words,
    terms: vocabularyTerms().map((term) => shown(term, words, view)),
    ...(view.workspace.config.publicSite ? { file: '/vocabulary/pipl.jsonld' } : {}),
  }
}

function shown(term: VocabularyTerm, words: VocabularyWords, { text, locale }: View): ShownTerm {
  const { name, label, definition, article, item, broader, exactMatch, closeMatch } = term
  const named = [
    ...broader.map((other) => [words.broader, other] as const),
    ...(exactMatch ? [[words.exact, exactMatch] as const] : []),
    ...(closeMatch ? [[words.close, closeMatch] as const] : []),
  ]
  return {
    name,
    label: text(label),
    definition: text(definition),
    law: `${words.short}${articleName(article, item)[locale]}`,
    elsewhere: named.map(([how, other]) => ({ text: `${how} ${other}`, href: termAddress(other) })),
  }
}
