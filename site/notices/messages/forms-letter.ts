import type { Locale } from '../../../linter/index.ts'
import { letterEnglish } from './forms-letter-en.ts'
import { letterChinese } from './forms-letter-zh-CN.ts'

/** The words of the letters and of the pages around them. */
export function letterWords(locale: Locale): LetterWords {
  return locale === 'en' ? letterEnglish : letterChinese
}

export type LetterWords = typeof letterChinese
