import type { Locale } from '../../../linter/index.ts'
import { verifyEnglish } from './forms-verify-en.ts'
import { verifyChinese } from './forms-verify-zh-CN.ts'

/** The words of the page that verifies files. */
export function verifyWords(locale: Locale): VerifyWords {
  return locale === 'en' ? verifyEnglish : verifyChinese
}

export type VerifyWords = typeof verifyChinese
