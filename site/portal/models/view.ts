import type { Locale, LocalText, Workspace } from '../../../linter/index.ts'
import type { Addresses } from '../../render/index.ts'
import { portalAddresses, prefixOf } from '../addresses.ts'
import { messagesOf } from '../messages/index.ts'
import type { Messages } from '../messages/index.ts'

/** What every page model is made from: the workspace seen in one language. */
export interface View {
  readonly workspace: Workspace
  readonly locale: Locale
  /** The portal's words. */
  readonly words: Messages
  readonly addresses: Addresses
  /** `''` or `/en`, before every address of the portal. */
  readonly prefix: string
  /** A bilingual text in this language. */
  readonly text: (text: LocalText) => string
}

/** Looks at a workspace in one language. */
export function viewOf(workspace: Workspace, locale: Locale): View {
  return {
    workspace,
    locale,
    words: messagesOf(locale),
    addresses: portalAddresses(workspace, locale),
    prefix: prefixOf(locale),
    text: (text) => text[locale],
  }
}

/** Something with a name that may have a page. */
export interface Linked {
  readonly text: string
  readonly href?: string
  /** Language of the text, where it may differ from the page's. */
  readonly language?: string
}

/** A name, linked where the portal has a page for it. */
export function linked(text: string, href: string | undefined, language?: string): Linked {
  return { text, ...(href === undefined ? {} : { href }), ...(language === undefined ? {} : { language }) }
}
