import type { Locale } from '../../../linter/index.ts'
import { compareEnglish } from './forms-compare-en.ts'
import { compareChinese } from './forms-compare-zh-CN.ts'

/** The words of the page that compares any two versions. */
export function compareWords(locale: Locale): CompareWords {
  return locale === 'en' ? compareEnglish : compareChinese
}

export type CompareWords = typeof compareChinese
