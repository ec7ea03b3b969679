import type { Refusal } from '../model/document.ts'
import type { EncodingCode } from '../model/refusal-codes.ts'
import { isPlain, judgeCharacter, nameOf } from './characters.ts'

/** Characters of a text that are not what they seem, in order; neighbours with one problem are one refusal. */
export function judgeText(text: string): Refusal[] {
  if (isPlain(text)) return []
  const marks = judgeMarks(text)
  const refused = [
    ...judgeCharacters(text),
    ...judgeTags(text),
    ...judgeWords(text),
    ...marks,
    // To bring a heap of marks into order is quadratic work.
    ...(marks.length > 0 ? [] : judgeForm(text)),
  ]
  return firstOfEach(refused.sort((left, right) => left.span[0] - right.span[0]))
}

/** A file full of one mistake says it a few times; no other mistake is hidden behind it. */
function firstOfEach(refused: readonly Refusal[]): Refusal[] {
  const seen = new Map<string, number>()
  return refused.filter(({ code }) => {
    const count = (seen.get(code) ?? 0) + 1
    seen.set(code, count)
    return count <= mostOfEach
  })
}

/** Whether a text holds a character that `judgeText` refuses as a character; for values behind an escape. */
export function refusedCharacter(text: string): string | undefined {
  const span = judgeCharacters(text)[0]?.span
  return span ? nameOf(String.fromCodePoint(text.codePointAt(span[0]) ?? 0)) : undefined
}

function judgeCharacters(text: string): Refusal[] {
  if (isPlain(text)) return []
  const refused: Refusal[] = []
  const characters = [...text]
  let at = 0
  for (const [index, character] of characters.entries()) {
    const before = characters[index - 1] ?? ''
    const end = at + character.length
    const problem = joinsEmoji(text, at, before)
      ? undefined
      : judgeCharacter(character, before, characters[index + 1] ?? '')
    const last = refused.at(-1)
    if (problem && last?.code === problem.code && last.span[1] === at) {
      refused[refused.length - 1] = { ...last, span: [last.span[0], end] }
    } else if (problem) refused.push(refuse(problem.code, problem.data, at, end))
    at = end
  }
  return refused
}

/** A joiner between two pictures makes one emoji of them: a family, a profession. */
function joinsEmoji(text: string, at: number, before: string): boolean {
  if (text.charCodeAt(at) !== 0x200d) return false
  return (
    /^[\p{Extended_Pictographic}\uFE0F\p{Emoji_Modifier}]$/u.test(before) &&
    /^\p{Extended_Pictographic}/u.test(text.slice(at + 1, at + 3))
  )
}

/** `＜script＞` is plain text, written so that somebody takes it for a tag; `A＞B` compares. */
function judgeTags(text: string): Refusal[] {
  return [...text.matchAll(/＜\/?[A-Za-z][^\n＜＞]{0,100}＞/g)].flatMap(({ 0: tag, index }) =>
    [index, index + tag.length - 1].map((at) => {
      const sign = text.charAt(at)
      return refuse('full-width', { character: nameOf(sign), expected: sign.normalize('NFKC') }, at, at + 1)
    }),
  )
}

/** A word of Latin letters with one of a script in it that has letters of the same shape looks like another word. */
function judgeWords(text: string): Refusal[] {
  if (!foreignLetter.test(text)) return []
  return [...text.matchAll(wordOfAlphabets)].flatMap((match) => {
    const [word] = match
    // Units, formulas and phonetics mix scripts on purpose: μm, kΩ, Δt, θri.
    const foreign = [...word].filter((letter) => foreignLetter.test(letter) && !/[μΩΔΣβγδθλπσ]/.test(letter))
    if (foreign.length === 0 || !/\p{Script=Latin}/u.test(word)) return []
    const data = { word, characters: [...new Set(foreign)].map(nameOf).join(', ') }
    return [refuse('mixed-script', data, match.index, match.index + word.length)]
  })
}

/** Marks piled upon one letter climb over the lines around it. */
function judgeMarks(text: string): Refusal[] {
  return [...text.matchAll(/\p{M}{5,}/gu)].map((match) => {
    const data = { count: [...match[0]].length, limit: 4 }
    return refuse('combining-marks', data, match.index, match.index + match[0].length)
  })
}

/** One refusal for each line that is not in Unicode form NFC; radicals have been refused by name. */
function judgeForm(text: string): Refusal[] {
  if (text === text.normalize('NFC')) return []
  const refused: Refusal[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const at = firstDifference(line)
    if (at >= 0 && !/[\u2e80-\u2fdf\uf900-\ufaff\u{2f800}-\u{2fa1f}]/u.test(line)) {
      const found = /^.\p{M}{0,4}/su.exec(line.slice(at))?.[0] ?? ''
      const data = { characters: namesOf(found), expected: namesOf(found.normalize('NFC')) }
      refused.push(refuse('not-normalised', data, start + at, start + at + found.length))
    }
    start += line.length + 1
  }
  return refused
}

/** Where a line first differs from its NFC form, at the start of the character that marks belong to; else -1. */
function firstDifference(line: string): number {
  const normalised = line.normalize('NFC')
  if (line === normalised) return -1
  let at = 0
  while (at < line.length && line[at] === normalised[at]) at++
  while (at > 0 && /^\p{M}/u.test(line.slice(at, at + 2))) at--
  return at
}

function refuse(code: EncodingCode, data: Refusal['data'], start: number, end: number): Refusal {
  return { stage: 'encoding', code, data, span: [start, end] }
}

const namesOf = (text: string): string => [...text].map(nameOf).join(' ')
const foreignLetter =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}]/u
const wordOfAlphabets =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}]+/gu
const mostOfEach = 20
