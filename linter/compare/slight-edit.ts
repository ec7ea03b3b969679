import { newBudget, piecesBetween } from '../wording/index.ts'

/**
 * Whether an edit changes no meaning for certain: a letter put right, a function word more or less. Where a number, a
 * negation, a duty, a time or a whole word is touched, a program cannot tell, and it is not slight.
 */
export function isSlight(before: string, after: string, language: string): boolean {
  const pieces = piecesBetween(before, after, language, newBudget()).filter(({ state }) => state !== 'kept')
  let touched = 0
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]
    const next = pieces[at + 1]
    const isReplaced = piece?.state === 'removed' && next?.state === 'added'
    const [gone, came] = isReplaced
      ? [piece.text, next.text]
      : [textIf(piece, 'removed'), textIf(piece, 'added')]
    if (isReplaced) at++
    if (!isHarmless(gone, came)) return false
    touched++
  }
  return touched <= mostPieces
}

/** One place of an edit: what went there and what came. */
function isHarmless(gone: string, came: string): boolean {
  const [one, other] = [gone, came].map((text) => text.toLowerCase().replace(/[\s\p{P}\p{S}]+/gu, ''))
  if (one === undefined || other === undefined || one === other) return true
  if (functionWords.test(one) && functionWords.test(other)) return true
  if (weighty.test(gone) || weighty.test(came)) return false
  return isTypingError(one, other)
}

/** One character put in, left out, doubled or exchanged, in a word that is long enough to be recognised. */
function isTypingError(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  const least = /\p{Script=Han}/u.test(long) ? leastHan : leastLetters
  if (long.length < least || long.length - short.length > 1) return false
  let start = 0
  while (start < short.length && short[start] === long[start]) start++
  let end = 0
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end++
  const rest = long.length - start - end
  const swapped = rest === 2 && short.length === long.length && short[start] === long[start + 1]
  return rest <= 1 || (swapped && short[start + 1] === long[start])
}

const textIf = (piece: { state: string; text: string } | undefined, state: string): string =>
  piece?.state === state ? piece.text : ''

// Words without which a sentence says the same; an empty side means that one came or went.
const functionWords =
  /^(?:的|地|得|了|着|过|也|都|就|就是|则|便|即|来|去|这|那|个|一个|a|an|the|that|this|these|of)?$/
// Numbers, negations, duties, leave, limits, times and conditions: one of them is never a matter of style.
const weighty =
  /[\d%零一二三四五六七八九十百千万亿两半不未无非勿莫否禁免除仅只全每任皆均须应必可能宜前后内外上下早晚先再若如或与且并由被向从至到]|\b(?:no|not|non|never|without|only|except|unless|all|any|each|every|none|if|or|and|but|to|from|by|before|after|within|until|must|shall|may|can|should|will)\b/iu
const leastHan = 2
const leastLetters = 5
/** More than a few slips in one sentence make another sentence. */
const mostPieces = 3
