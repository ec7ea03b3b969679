import type { Locale } from '../../../linter/index.ts'
import { messagesOf } from '../messages/index.ts'
import type { Messages } from '../messages/index.ts'

/** What stands around every page. */
export interface Chrome {
  readonly locale: Locale
  readonly words: Messages
  readonly title: string
}

/** The frame of a page. */
export function chromeOf(locale: Locale, title: string): Chrome {
  return { locale, words: messagesOf(locale), title }
}
