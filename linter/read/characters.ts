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

/** Whether a text holds anything that is worth a look; nearly no file does, and so this looks at every character. */
export function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (worthALook[text.charCodeAt(at)] === 1) return false
  return true
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

// Everything that is judged as a character, in a word, as a mark or as a form: nearly no file holds any of it. A table,
// because an expression with as many ranges takes six times as long for 18 million characters (0.15 s).
const worthALook = new Uint8Array(0x1_0000)
for (const [first, last = first] of [
  ...[[0x00, 0x08], [0x0b, 0x1f], [0x7f, 0x9f], [0xad], [0x300, 0x200f], [0x2028, 0x202f], [0x205f, 0x206f]],
  ...[
    [0x20d0, 0x20ff],
    [0x2126],
    [0x212a],
    [0x212b],
    [0x2329],
    [0x232a],
    [0x2800],
    [0x2adc],
    [0x2c00, 0x2dff],
  ],
  ...[[0x2e80, 0x2fdf], [0x302a, 0x302f], [0x3099], [0x309a], [0x3164], [0xa66f, 0xabff], [0xd800, 0xff00]],
  ...[[0xff10, 0xff19], [0xff1c], [0xff1e], [0xff21, 0xff3a], [0xff41, 0xff5a], [0xff5f, 0xffff]],
] as [number, number?][])
  worthALook.fill(1, first, last + 1)

interface CharacterProblem {
  readonly code: EncodingCode
  readonly data: MessageData
}
