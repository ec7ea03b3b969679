import type { Locale, MessageData } from './model/finding.ts'
import type { Message } from './model/rule.ts'

/**
 * Fills `{name}` with the data of a finding. Authored values are cut to a readable length, and characters
 * that could garble a terminal or hide text are written as `U+XXXX`.
 */
export function formatMessage(message: Message, data: MessageData, locale: Locale): string {
  return message[locale].replace(slot, (whole, before = '', name: string, after = '') => {
    const value = data[name]
    if (value === undefined) return whole
    const text = printable(String(typeof value === 'object' ? value[locale] : value))
    return (startsHan.test(text) ? '' : before) + text + (endsHan.test(text) ? '' : after)
  })
}

// Chinese has a blank around letters and digits, as the templates do, but none between its own characters.
const slot = /((?<=\p{Script=Han}) )?\{([\w-]+)\}( (?=\p{Script=Han}))?/gu
const startsHan = /^\p{Script=Han}/u
const endsHan = /\p{Script=Han}$/u

/** Text that is safe to print in every format: no controls, no bidi, no invisible characters. */
export function printable(text: string): string {
  return visible(text.length > 200 ? `${text.slice(0, 200)}…` : text)
}

/** The same for a text that is wanted whole. */
export function visible(text: string): string {
  return text.replace(hidden, (character) => `U+${hex(character)}`)
}

const hidden = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu
const hex = (character: string): string =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
