import type { Locale, LocalText } from '../../../linter/index.ts'
import { joinWords } from './words.ts'

/** Ways to reach somebody, one behind the other; nothing where none is given. */
export function contactText(contact: Contact | undefined, language: Locale): string {
  const ways = [contact?.email, contact?.phone, contact?.address?.[language], contact?.website]
  return joinWords(
    ways.filter((way) => way !== undefined),
    language,
  )
}

interface Contact {
  readonly email?: string
  readonly phone?: string
  readonly address?: LocalText
  readonly website?: string
}
