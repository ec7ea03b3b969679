/**
 * A canonical text as the units in which it is compared: words as the language has them, blanks, punctuation, and each
 * mark or escape whole. Joined, they are the text again.
 */
export function tokenize(text: string, language: string): string[] {
  return text.split(marks).flatMap((part, index) => (index % 2 === 1 ? [part] : wordsOf(part, language)))
}

// What begins a mark is escaped inside it, so a mark without an end is searched once and not over and over.
const marks = /(\\.|\]\((?:\\.|[^\\()])*\)|\[|~~|<(?:note|image) (?:\\.|[^\\<>])*>)/su

function wordsOf(text: string, language: string): string[] {
  if (text === '') return []
  // A dictionary is slow on what is no sentence; without one, characters and words of letters do.
  if (text.length > longest) return text.match(plainWords) ?? []
  return Array.from(segmenterOf(language).segment(text), ({ segment }) => segment).flatMap(splitNumbers)
}

/** “30天” is one word to some dictionaries; the number is what changes. */
function splitNumbers(word: string): string[] {
  return word.match(/\d+(?:[.,]\d+)*|[^\d]+|\d/g) ?? [word]
}

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, known)
  return known
}

const segmenters = new Map<string, Intl.Segmenter>()
const longest = 20_000
const plainWords = /\p{Script=Han}|[[\p{L}\p{N}]--\p{Script=Han}]+|[^\p{L}\p{N}]/gv
