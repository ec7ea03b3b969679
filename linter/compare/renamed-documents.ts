import type { Facts } from '../model/facts.ts'
import { foldTypography } from '../wording/index.ts'
import type { OpenedSide } from './opened-side.ts'

/**
 * Documents that stand under another id now, the new id → the old one: the same file, or a text that went here and came
 * there for the most part. The old id may stay behind as a retired document; the text is then still the one that moved.
 */
export function renamedDocuments(
  old: ReadonlyMap<string, Facts>,
  now: ReadonlyMap<string, Facts>,
  sides: { readonly base: OpenedSide; readonly head: OpenedSide },
): ReadonlyMap<string, string> {
  const gone = leaving(old, now).map((entry) => candidateOf(entry, sides.base))
  const came = leaving(now, old).map((entry) => candidateOf(entry, sides.head))
  // Where a whole library came or went, texts are not held against each other one by one.
  const few = gone.length * came.length <= mostComparisons
  const found = gone.flatMap((before) =>
    came.flatMap((after) => {
      const isInPlace = before.path === after.path
      const likeness = isInPlace ? 1 : few ? sharedPart(before.sentences(), after.sentences()) : 0
      return likeness >= leastShared ? [{ before, after, likeness }] : []
    }),
  )
  found.sort((one, other) => other.likeness - one.likeness)
  const renamed = new Map<string, string>()
  const taken = new Set<string>()
  for (const { before, after } of found) {
    if (renamed.has(after.id) || taken.has(before.id) || before.id === after.id) continue
    renamed.set(after.id, before.id)
    taken.add(before.id)
  }
  return renamed
}

/** What one side has and the other has not, or has as retired only. Lessons are told by their course. */
function leaving(
  these: ReadonlyMap<string, Facts>,
  others: ReadonlyMap<string, Facts>,
): (readonly [string, Facts])[] {
  return [...these].filter(([id, file]) => {
    const other = others.get(id)
    // Nearly all files are the same on both sides; to look into each would take longer than the rest.
    if (other?.hash === file.hash || file.kind === 'lesson' || !file.readable) return false
    return !other || (isRetired(other) && !isRetired(file))
  })
}

function candidateOf([id, { path }]: readonly [string, Facts], side: OpenedSide): Candidate {
  let sentences: ReadonlySet<string> | undefined
  return {
    ...{ id, path },
    sentences: () =>
      (sentences ??= new Set(
        side.document(path).sentences.flatMap(({ text }) => (text === '' ? [] : [foldTypography(text)])),
      )),
  }
}

/** How much of two texts is the same, sentence by sentence: 0 to 1. */
function sharedPart(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((sentence) => other.has(sentence)).length
  return one.size + other.size === 0 ? 0 : (2 * shared) / (one.size + other.size)
}

const isRetired = ({ data }: Facts): boolean => data['status'] === 'retired'

/** As git has it: half of the text. */
const leastShared = 0.5
const mostComparisons = 40_000

interface Candidate {
  readonly id: string
  readonly path: string
  readonly sentences: () => ReadonlySet<string>
}
