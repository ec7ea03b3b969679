import { textOf } from '../../../linter/index.ts'
import type { Facts } from '../../../linter/index.ts'
import type { View } from './view.ts'

/** What is said of a text that stands in another language than its page, or is a translation. */
export function noticeOf(facts: Facts, shown: Facts, { locale, words }: View): string {
  if (locale === facts.language) return ''
  if (shown === facts) return words.notTranslated
  const of = textOf(shown.data['translation-of-version'])
  const now = textOf(facts.data['version'])
  return of === now ? words.translationOf(of) : words.translationOutdated(of, now)
}
