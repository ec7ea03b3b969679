import type { Locale } from '../../../linter/index.ts'
import { compareEnglish } from './forms-compare-en.ts'
import { compareChinese } from './forms-compare-zh-CN.ts'
import { letterEnglish } from './forms-letter-en.ts'
import { letterChinese } from './forms-letter-zh-CN.ts'
import { questionsEnglish } from './forms-questions-en.ts'
import { questionsChinese } from './forms-questions-zh-CN.ts'
import { verifyEnglish } from './forms-verify-en.ts'
import { verifyChinese } from './forms-verify-zh-CN.ts'

// One function for each topic: models and scripts ask for the words of their own page.

/** The words of the page that compares any two versions. */
export function compareWords(locale: Locale): CompareWords {
  return locale === 'en' ? compareEnglish : compareChinese
}

/** The words of the letters and of the pages around them. */
export function letterWords(locale: Locale): LetterWords {
  return locale === 'en' ? letterEnglish : letterChinese
}

/** The words of self-tests and surveys. */
export function questionsWords(locale: Locale): QuestionsWords {
  return locale === 'en' ? questionsEnglish : questionsChinese
}

/** The words of the page that verifies files. */
export function verifyWords(locale: Locale): VerifyWords {
  return locale === 'en' ? verifyEnglish : verifyChinese
}

export type CompareWords = typeof compareChinese
export type LetterWords = typeof letterChinese
export type QuestionsWords = typeof questionsChinese
export type VerifyWords = typeof verifyChinese
