import type { EncodingCode } from '../model/refusal-codes.ts'
import type { MessageData } from '../model/finding.ts'
import { nameOfInvisible } from './invisible.ts'
import { ordinaryOf } from './look-alikes.ts'

/** What is wrong with one character between two others (`''` at an end of the text); `undefined` when it may stand. */
export function judgeCharacter(
  character: string,
  before: string,
  after: string,
): CharacterProblem | undefined {
  const code = character.codePointAt(0) ?? 0
  const shown = nameOf(character)
  const group = groups.find(({ from, to }) => code >= from && code <= to)
  if (group) return { code: group.code, data: { character: shown } }
  if (bidi.has(code)) return { code: 'bidi-control', data: { character: shown, name: bidi.get(code) ?? '' } }
  if ((code & 0xfffe) === 0xfffe) return { code: 'noncharacter', data: { character: shown } }
  if (selector.test(character)) return judgeSelector(shown, before, after)
  const name = nameOfInvisible(character)
  if (name !== undefined) return { code: 'invisible', data: { character: shown, name } }
  return judgeForm(character, shown)
}

/** `U+202E`: how a character is shown that must not be echoed. */
export function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** Whether a text holds anything that is worth a look; one expression, because nearly no file does. */
export function isPlain(text: string): boolean {
  return !worthALook.test(text)
}

/** Emoji take a selector, and digits with the frame of a key; elsewhere it makes two words look the same that are not. */
function judgeSelector(shown: string, before: string, after: string): CharacterProblem | undefined {
  const isKey = /^[0-9#*]$/.test(before) && after === '\u20e3'
  const isEmoji = /^\p{Emoji}$/u.test(before) && !/^[0-9#*\p{Script=Han}]$/u.test(before)
  const fits = emojiSelector.has(shown) && (isKey || isEmoji)
  return fits ? undefined : { code: 'variation-selector', data: { character: shown } }
}

/** Radicals, compatibility ideographs and letters of another width look like ordinary characters and are found by no search. */
function judgeForm(character: string, shown: string): CharacterProblem | undefined {
  const ordinary = ordinaryOf(character)
  if (ordinary !== undefined) return { code: 'radical', data: { character: shown, expected: ordinary } }
  if (!/^[０-９Ａ-Ｚａ-ｚ]$/.test(character)) return undefined
  return { code: 'full-width', data: { character: shown, expected: character.normalize('NFKC') } }
}

const bidi = new Map<number, string>([
  ...(['LRE', 'RLE', 'PDF', 'LRO', 'RLO'] as const).map(from(0x202a)),
  ...(['LRI', 'RLI', 'FSI', 'PDI'] as const).map(from(0x2066)),
  ...(['LRM', 'RLM'] as const).map(from(0x200e)),
  [0x061c, 'ALM'],
])

function from(first: number): (name: string, index: number) => [number, string] {
  return (name, index) => [first + index, name]
}

const groups: readonly { readonly from: number; readonly to: number; readonly code: EncodingCode }[] = [
  { from: 0x0d, to: 0x0d, code: 'lone-carriage-return' },
  { from: 0x0b, to: 0x0c, code: 'line-break' },
  { from: 0x85, to: 0x85, code: 'line-break' },
  { from: 0x2028, to: 0x2029, code: 'line-break' },
  { from: 0x00, to: 0x08, code: 'control-character' },
  { from: 0x0e, to: 0x1f, code: 'control-character' },
  { from: 0x7f, to: 0x9f, code: 'control-character' },
  { from: 0xad, to: 0xad, code: 'soft-hyphen' },
  { from: 0xe0000, to: 0xe007f, code: 'tag-character' },
  { from: 0xe000, to: 0xf8ff, code: 'private-use' },
  { from: 0xf0000, to: 0xffffd, code: 'private-use' },
  { from: 0x100000, to: 0x10fffd, code: 'private-use' },
  { from: 0xfdd0, to: 0xfdef, code: 'noncharacter' },
  { from: 0xfffd, to: 0xfffd, code: 'replacement-character' },
  { from: 0xd800, to: 0xdfff, code: 'control-character' },
]

const selector = /^\p{Variation_Selector}$/u
const emojiSelector = new Set(['U+FE0E', 'U+FE0F'])

// Everything that is judged as a character, in a word, as a mark or as a form: nearly no file holds any of it.
const worthALook =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u0300-\u200f\u2028-\u202f\u205f-\u206f\u20d0-\u20ff\u2126\u212a\u212b\u2329\u232a\u2800\u2adc\u2c00-\u2dff\u2e80-\u2fdf\u302a-\u302f\u3099\u309a\u3164\ua66f-\uabff\ud800-\uff00\uff10-\uff19\uff1c\uff1e\uff21-\uff3a\uff41-\uff5a\uff5f-\uffff]/

interface CharacterProblem {
  readonly code: EncodingCode
  readonly data: MessageData
}
