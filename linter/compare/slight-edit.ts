import { foldTypography, newBudget, piecesBetween } from '../wording/index.ts'

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
    if (/\p{L}/u.test(gone + came)) touched++
  }
  return touched <= mostPieces
}

/** One place of an edit: what went there and what came. */
function isHarmless(gone: string, came: string): boolean {
  // A point in a number and the way of a sign are no punctuation.
  if (counted.test(gone + came)) return foldTypography(gone) === foldTypography(came)
  const [one, other] = [gone, came].map((text) => text.toLowerCase().match(/\p{L}+/gu) ?? [])
  if (one === undefined || other === undefined || one.join('') === other.join('')) return true
  if (functionWords.test(one.join('')) && functionWords.test(other.join(''))) return true
  if (one.length !== other.length) return false
  return one.every((word, at) => isTypingError(word, other[at] ?? ''))
}

function isTypingError(one: string, other: string): boolean {
  if (one === other) return true
  if (han.test(one + other)) return isMistakenCharacter(one, other)
  return !weighty.test(one) && !weighty.test(other) && isMistakenLetter(one, other)
}

/** Of two Chinese words that differ in a character, 买方 and 卖方, nearly all say two things; a few are one word. */
function isMistakenCharacter(one: string, other: string): boolean {
  const [left, right] = [[...one], [...other]]
  if (left.length !== right.length) return false
  return left.every((character, at) => {
    const now = right[at] ?? ''
    return character === now || confused.some((pair) => pair.includes(character) && pair.includes(now))
  })
}

/**
 * One letter put in, left out, doubled or exchanged with the next inside of a word. At its ends, and in the place of
 * another, a letter makes another word: employer and employee, adopt and adapt.
 */
function isMistakenLetter(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length < leastLetters || long.length - short.length > 1) return false
  let start = 0
  while (start < short.length && short[start] === long[start]) start++
  let end = 0
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end++
  const rest = long.length - start - end
  if (start === 0 || end === 0 || bothWords.has(`${short} ${long}`) || bothWords.has(`${long} ${short}`))
    return false
  if (short.length < long.length) return rest <= 1
  return rest === 2 && short[start] === long[start + 1] && short[start + 1] === long[start]
}

const textIf = (piece: { state: string; text: string } | undefined, state: string): string =>
  piece?.state === state ? piece.text : ''

// Words without which a sentence says the same; an empty side means that one came or went.
const functionWords =
  /^(?:的|地|得|了|着|过|也|都|就|就是|则|便|即|来|去|这|那|个|一个|a|an|the|that|this|these|of)?$/
// Negations, duties, leave, limits, times and conditions: one of them is never a matter of style.
const weighty =
  /^(?:no|not|non|never|without|only|except|unless|all|any|each|every|none|if|or|and|but|to|from|by|before|after|within|until|must|shall|may|can|should|will)$/iu
const counted = /[\p{N}\p{Sm}\p{Sc}%‰]/u
const han = /\p{Script=Han}/u
// Characters that are taken for each other where a word was meant that the other does not make.
const confused = [
  ...[
    '账帐',
    '录陆',
    '像象',
    '份分',
    '作做',
    '座坐',
    '户护',
    '店殿',
    '续序',
    '删册',
    '他它',
    '记纪',
    '度渡',
    '复覆',
  ],
  ...[
    '戴带',
    '历厉',
    '佣拥',
    '型形',
    '绝决',
    '响向',
    '练炼',
    '璧壁',
    '候侯',
    '稿搞',
    '燥躁',
    '谦歉',
    '密蜜',
    '辩辨',
  ],
]
// Words that a letter makes out of each other.
const bothWords = new Set([
  ...['contact contract', 'county country', 'though through', 'statue statute', 'lose loose', 'sever server'],
  ...['breach beach', 'exits exists', 'trial trail', 'causal casual', 'united untied', 'marital martial'],
  ...['dairy diary', 'angel angle', 'quiet quite', 'costs coasts', 'cause clause'],
])
const leastLetters = 5
/** More than a few slips in one sentence make another sentence. */
const mostPieces = 3
