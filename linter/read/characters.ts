import type { EncodingCode } from '../model/refusal-codes.ts'
import type { MessageData } from '../model/finding.ts'

/** What is wrong with one character; `undefined` when it may stand. `before` is the character in front of it. */
export function judgeCharacter(character: string, before: string): CharacterProblem | undefined {
  const code = character.codePointAt(0) ?? 0
  const named = special.get(code)
  if (named) return { code: named[0], data: { character: nameOf(character), name: named[1] } }
  const group = groups.find(({ from, to }) => code >= from && code <= to)
  if (group) return { code: group.code, data: { character: nameOf(character) } }
  if ((code & 0xfffe) === 0xfffe) return { code: 'noncharacter', data: { character: nameOf(character) } }
  if (code === 0xfe0e || code === 0xfe0f) return judgeSelector(character, before)
  return judgeForm(character, code)
}

/** `U+202E`: how a character is shown that must not be echoed. */
export function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** Whether a text holds anything that is worth a look; one expression, because nearly no file does. */
export function isPlain(text: string): boolean {
  return !worthALook.test(text)
}

/** Emoji take a selector; behind a Han character it makes two words look the same that are not. */
function judgeSelector(character: string, before: string): CharacterProblem | undefined {
  const bad = /^\p{Script=Han}$/u.test(before) || before === ''
  return bad ? { code: 'variation-selector', data: { character: nameOf(character) } } : undefined
}

/** Radicals, compatibility ideographs and full-width letters look like ordinary characters and are found by no search. */
function judgeForm(character: string, code: number): CharacterProblem | undefined {
  const isRadical =
    (code >= 0x2e80 && code <= 0x2fdf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x2f800 && code <= 0x2fa1f)
  const isFullWidth = /^[０-９Ａ-Ｚａ-ｚ]$/.test(character)
  if (!isRadical && !isFullWidth) return undefined
  const expected = character.normalize('NFKC')
  if (expected === character) return undefined
  return { code: isRadical ? 'radical' : 'full-width', data: { character: nameOf(character), expected } }
}

const bidi = 'bidi-control'
const unseen = 'invisible'
const special = new Map<number, readonly [EncodingCode, string]>([
  ...(['LRE', 'RLE', 'PDF', 'LRO', 'RLO'] as const).map((name, index) => entry(0x202a + index, bidi, name)),
  ...(['LRI', 'RLI', 'FSI', 'PDI'] as const).map((name, index) => entry(0x2066 + index, bidi, name)),
  ...[entry(0x200e, bidi, 'LRM'), entry(0x200f, bidi, 'RLM'), entry(0x061c, bidi, 'ALM')],
  ...[entry(0x200b, unseen, 'zero width space'), entry(0x200c, unseen, 'zero width non-joiner')],
  ...[entry(0x200d, unseen, 'zero width joiner'), entry(0x2060, unseen, 'word joiner')],
  ...[entry(0xfeff, unseen, 'byte order mark'), entry(0x034f, unseen, 'grapheme joiner')],
  ...[entry(0x180e, unseen, 'vowel separator'), entry(0x3164, unseen, 'hangul filler')],
])

function entry(code: number, problem: EncodingCode, name: string): [number, readonly [EncodingCode, string]] {
  return [code, [problem, name]]
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
  { from: 0x2061, to: 0x206f, code: 'invisible' },
  { from: 0x115f, to: 0x1160, code: 'invisible' },
  { from: 0xe0000, to: 0xe007f, code: 'tag-character' },
  { from: 0xe0100, to: 0xe01ef, code: 'variation-selector' },
  { from: 0xe000, to: 0xf8ff, code: 'private-use' },
  { from: 0xf0000, to: 0xffffd, code: 'private-use' },
  { from: 0x100000, to: 0x10fffd, code: 'private-use' },
  { from: 0xfdd0, to: 0xfdef, code: 'noncharacter' },
  { from: 0xfffd, to: 0xfffd, code: 'replacement-character' },
  { from: 0xd800, to: 0xdfff, code: 'control-character' },
]

// Everything that is judged as a character, in a word, as a mark or as a form: nearly no file holds any of it.
const worthALook =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u0300-\u200f\u2028-\u202f\u205f-\u206f\u20d0-\u20ff\u2126\u212a\u212b\u2329\u232a\u2adc\u2c00-\u2dff\u2e80-\u2fdf\u302a-\u302f\u3099\u309a\u3164\ua66f-\uabff\ud800-\uff00\uff10-\uff19\uff1c\uff1e\uff21-\uff3a\uff41-\uff5a\uff5f-\uffff]/

interface CharacterProblem {
  readonly code: EncodingCode
  readonly data: MessageData
}
