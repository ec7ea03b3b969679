import type { Locale } from '../../../linter/index.ts'
import { english } from './en.ts'
import { frontEnglish } from './front-en.ts'
import { frontChinese } from './front-zh-CN.ts'
import { noticeEnglish } from './notice-en.ts'
import { noticeChinese } from './notice-zh-CN.ts'
import { chinese } from './zh-CN.ts'

const messages = {
  'zh-CN': { ...chinese, ...frontChinese, ...noticeChinese },
  en: { ...english, ...frontEnglish, ...noticeEnglish },
}

/** Every word of the public site in one language. */
export type Messages = (typeof messages)['zh-CN']

/** The public site's words in a language. */
export function messagesOf(locale: Locale): Messages {
  return messages[locale]
}
