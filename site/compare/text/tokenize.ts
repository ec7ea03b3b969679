/**
 * A canonical text as the units in which it is compared: words as the language has them, blanks, punctuation, and each
 * mark or escape whole. Joined, they are the text again.
 */
export function tokenize(text: string, language: string): string[] {
  return text.split(marks).flatMap((part, index) => (index % 2 === 1 ? [part] : wordsOf(part, language)))
}

// Bounded, so that brackets without an end cannot make the search start over and over.
const marks = /(\\.|\]\((?:\\.|[^\\)]){0,2000}\)|\[|~~|<(?:note|image) [^>]{0,200}>)/su

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
