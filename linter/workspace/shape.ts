import type { LocalText } from '../model/catalog.ts'

// Authored data may be of any shape: `frontmatter-schema` reports what does not fit, and these readers
// take what does, so that one wrong key in a catalogue does not make a hundred controls unknown.

export type Fields = Readonly<Record<string, unknown>>

/** A mapping, or an empty one. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}
}

/** The items of a list, or none. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** The strings of a list, or none. */
export function stringsOf(value: unknown): readonly string[] {
  return listOf(value).filter((item) => typeof item === 'string')
}

/** A string, or `''`. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** The words of a prop that holds several. */
export function wordsIn(prop: string | undefined): readonly string[] {
  return (prop ?? '').split(/\s+/).filter(Boolean)
}

/** A text in both languages; a missing one is shown in the other. */
export function localTextOf(value: unknown): LocalText {
  const chinese = textOf(fieldsOf(value)['zh-CN'])
  const english = textOf(fieldsOf(value)['en'])
  return { 'zh-CN': chinese || english, en: english || chinese }
}
