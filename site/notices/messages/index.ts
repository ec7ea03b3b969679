import type { Locale } from '../../../linter/index.ts'
import { english } from './en.ts'
import { chinese } from './zh-CN.ts'
import type { Messages } from './zh-CN.ts'

/** The public site's words in a language. */
export function messagesOf(locale: Locale): Messages {
  return locale === 'en' ? english : chinese
}

export type { Messages }
