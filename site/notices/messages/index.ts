import type { Locale } from '../../../linter/index.ts'
import { english } from './en.ts'
import { chinese } from './zh-CN.ts'

const messages = { 'zh-CN': { ...chinese }, en: { ...english } }

/** Every word of the public site in one language. */
export type Messages = (typeof messages)['zh-CN']

/** The public site's words in a language. */
export function messagesOf(locale: Locale): Messages {
  return messages[locale]
}
