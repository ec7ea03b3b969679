import { chineseNumber } from './chinese-number.ts'

/** A text as it is compared: width, compatibility forms, case and numerals of articles made one, whatever the locale. */
export function fold(text: string): string {
  return rewrites.reduce(
    (folded, { pattern, write }) => folded.replace(pattern, (...match: string[]) => write(match)),
    narrow(text),
  )
}

/** The folded text with the place of every UTF-16 unit in the original, for marking what was found. */
export function foldWithMap(text: string): FoldedText {
  let folded = narrowWithMap(text)
  for (const rewrite of rewrites) folded = rewriteWithMap(folded, rewrite)
  return folded
}

/** Folded, without spaces and punctuation: two texts with the same words are the same. */
export function bare(text: string): string {
  return fold(text).replace(/[\s\p{P}\p{S}]+/gu, '')
}

const narrow = (text: string): string => text.normalize('NFKC').toLowerCase()

const rewrites: readonly Rewrite[] = [
  // 第二十二条, 第 22 条 and 第22条 are one article.
  {
    pattern: /第\s*([〇零一二三四五六七八九十百千]+|\d+)\s*([条條章节節款项項])/g,
    write: ([, numeral = '', unit = '']) => `第${chineseNumber(numeral) ?? numeral}${unit}`,
  },
  { pattern: /\barticle\s+(?=\d)/g, write: () => 'art. ' },
]

function narrowWithMap(text: string): FoldedText {
  let narrowed = ''
  const origin: number[] = []
  let at = 0
  for (const character of text) {
    const folded = narrow(character)
    for (let unit = 0; unit < folded.length; unit++) origin.push(at)
    narrowed += folded
    at += character.length
  }
  return { text: narrowed, origin: [...origin, at] }
}

/** What is written anew points at the beginning of what stood there, and what follows at itself. */
function rewriteWithMap({ text, origin }: FoldedText, { pattern, write }: Rewrite): FoldedText {
  let rewritten = ''
  const places: number[] = []
  let at = 0
  for (const match of text.matchAll(pattern)) {
    const written = write([...match])
    rewritten += text.slice(at, match.index) + written
    places.push(
      ...origin.slice(at, match.index),
      ...Array<number>(written.length).fill(origin[match.index] ?? 0),
    )
    at = match.index + match[0].length
  }
  return { text: rewritten + text.slice(at), origin: [...places, ...origin.slice(at)] }
}

interface FoldedText {
  readonly text: string
  /** One entry for each unit of the text, and one for its end. */
  readonly origin: readonly number[]
}

interface Rewrite {
  readonly pattern: RegExp
  readonly write: (match: readonly string[]) => string
}
