import type { Locale } from '../../../linter/index.ts'
import { questionsEnglish } from './forms-questions-en.ts'
import { questionsChinese } from './forms-questions-zh-CN.ts'

/** The words of self-tests and surveys. */
export function questionsWords(locale: Locale): QuestionsWords {
  return locale === 'en' ? questionsEnglish : questionsChinese
}

export type QuestionsWords = typeof questionsChinese
