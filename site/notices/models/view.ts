import type { Locale, LocalText, Workspace } from '../../../linter/index.ts'
import type { Publication } from '../../publication/index.ts'
import { prefixOf } from '../addresses.ts'
import { messagesOf } from '../messages/index.ts'
import type { Messages } from '../messages/index.ts'
import type { Published } from '../published.ts'

/** What every page model is made from: the publication seen in one language. */
export interface View {
  readonly publication: Publication
  /** The workspace that the public view is. */
  readonly workspace: Workspace
  readonly locale: Locale
  readonly words: Messages
  /** `''` or `/en`, before every address of the site. */
  readonly prefix: string
  /** A bilingual text in this language. */
  readonly text: (text: LocalText) => string
}

/** Looks at what is published in one language. */
export function viewOf({ publication, workspace }: Published, locale: Locale): View {
  return {
    publication,
    workspace,
    locale,
    words: messagesOf(locale),
    prefix: prefixOf(locale),
    text: (text) => text[locale],
  }
}

/** A name that leads somewhere. */
export interface Link {
  readonly text: string
  readonly href: string
  /** Language of the page that it leads to, where that is not this one. */
  readonly language?: Locale
}
