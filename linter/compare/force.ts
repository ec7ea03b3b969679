import type { Edit } from '../model/document-pair.ts'

/**
 * What an edit does to the duty in a sentence: it is weakened where a word of force went and one of leave, advice or
 * escape came, and the other way round. Where both came or both went nobody can tell, and it is the same.
 */
export function forceOf(before: string, after: string): Edit['force'] {
  const strong = count(after, duty) - count(before, duty)
  const weak = count(after, leave) - count(before, leave)
  if (strong < 0 || weak > 0) return strong > 0 || weak < 0 ? 'same' : 'weakened'
  if (strong > 0 || weak < 0) return 'strengthened'
  return 'same'
}

/** The words of force that an edit took away and that it put in their place, each once. */
export function forceWords(before: string, after: string): { before: string; after: string } {
  const [old, now] = [wordsOfForce(before), wordsOfForce(after)]
  return { before: beyond(old, now), after: beyond(now, old) }
}

const wordsOfForce = (text: string): string[] => [duty, leave].flatMap((words) => text.match(words) ?? [])

/** What stands in one list more often than in the other. */
function beyond(words: readonly string[], others: readonly string[]): string {
  const left = [...others]
  const more = words.filter((word) => {
    const index = left.indexOf(word)
    if (index !== -1) left.splice(index, 1)
    return index === -1
  })
  return [...new Set(more)].join(' ')
}

function count(text: string, words: RegExp): number {
  return text.match(words)?.length ?? 0
}

// A negated permission is a prohibition and counts as a duty, so it is named there and kept out of the other list.
const duty =
  /应当|应该|必须|务必|不得|不准|不许|不能|不可|禁止|严禁|一律|方可|才可|只可|立即|(?<!无|毋)须|应(?![用对急答付变收届邀])|\b(?:shall|must|may not|cannot|never|only|immediately|at once|(?:is|are) required to|(?:has|have) to|(?:is|are) to)\b/gi
const leave =
  /(?<![不方才只])可以|尽量|尽可能|争取|力争|原则上|鼓励|建议|酌情|视情况|必要时|一般应?|宜(?=[用在由先])|\b(?:may(?! not\b)|might|should|could|try to|tries to|encouraged|recommended|ideally|in principle|where possible|as far as possible|normally|usually)\b/g
