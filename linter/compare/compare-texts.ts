import type { Document } from '../model/document.ts'
import type { Edit, Statement, TextComparison } from '../model/document-pair.ts'
import { foldTypography, likenessOf, similarity } from '../wording/index.ts'
import type { Likeness } from '../wording/index.ts'
import { forceOf } from './force.ts'
import { asOne, joinedSentences } from './joined-sentences.ts'
import { isSlight } from './slight-edit.ts'
import { statementsOf } from './statements.ts'

/**
 * How two texts differ, sentence by sentence. First what says the same in the same place is set aside, then what says
 * the same elsewhere; of the rest, what is alike is an edit, and all that is left came or went.
 */
export function compareTexts(base: Document, head: Document): TextComparison {
  const old = statementsOf(base).map(candidateOf)
  const now = statementsOf(head).map(candidateOf)
  const kept = pairEqual(old, now, ({ key, place }) => `${key}\0${place}`)
  const elsewhere = pairEqual(old, now, ({ key }) => key)
  const remarked = kept.filter(([one, other]) => marksOf(one) !== marksOf(other))
  const moved = [...remarked, ...elsewhere].map(([one, other]) => ({
    base: one.statement,
    head: other.statement,
  }))
  const { language } = head.facts
  const joined = pairJoined(old, now, language)
  const edited = [...pairAlike(old, now, true), ...pairAlike(old, now, false)].map(([one, other]) =>
    editOf(one.statement, other.statement, language),
  )
  return {
    edited: [...joined, ...edited].sort((one, other) => one.head.span[0] - other.head.span[0]),
    added: left(now),
    removed: left(old),
    moved,
  }
}

/** Nothing differs. */
export const sameText: TextComparison = { edited: [], added: [], removed: [], moved: [] }

/** Takes candidates that are equal by some measure away from both sides, in order. */
function pairEqual(
  old: readonly Candidate[],
  now: readonly Candidate[],
  measure: (candidate: Candidate) => string,
): (readonly [Candidate, Candidate])[] {
  const waiting = new Map<string, Candidate[]>()
  for (const candidate of old.filter(isOpen).reverse()) {
    const name = measure(candidate)
    const known = waiting.get(name)
    if (known) known.push(candidate)
    else waiting.set(name, [candidate])
  }
  return now.filter(isOpen).flatMap((other) => {
    const one = waiting.get(measure(other))?.pop()
    return one ? [settled(one, other)] : []
  })
}

/** Takes sentences away that only end elsewhere than on the other side. */
function pairJoined(old: readonly Candidate[], now: readonly Candidate[], language: string): Edit[] {
  const [one, other] = [old.filter(isOpen), now.filter(isOpen)]
  if (one.length * other.length > mostComparisons) return []
  return joinedSentences(one, other, language).map(({ base, head }) => {
    settled(...base, ...head)
    return editOf(asOne(base), asOne(head), language)
  })
}

/** Of what is left, the most alike first; in the same place a smaller likeness is enough than elsewhere. */
function pairAlike(
  old: readonly Candidate[],
  now: readonly Candidate[],
  inPlace: boolean,
): (readonly [Candidate, Candidate])[] {
  const least = inPlace ? leastInPlace : leastElsewhere
  const [one, other] = [old.filter(isOpen), now.filter(isOpen)]
  // Two texts with nothing in common would be compared in vain, line by line.
  if (one.length * other.length > mostComparisons) return []
  const found = one.flatMap((before) =>
    other.flatMap((after) => {
      if (inPlace && before.place !== after.place) return []
      const likeness = alike(before, after)
      return likeness >= least ? [{ before, after, likeness }] : []
    }),
  )
  // The order of the text decides between two that are alike to the same degree.
  found.sort((left, right) => right.likeness - left.likeness)
  return found.flatMap(({ before, after }) => {
    if (!isOpen(before) || !isOpen(after)) return []
    return [settled(before, after)]
  })
}

function alike(before: Candidate, after: Candidate): number {
  // One that is a component alone continues one with the same component and other settings.
  if (before.statement.text === '' || after.statement.text === '') {
    const [one, other] = [before.statement.parts[0] ?? '', after.statement.parts[0] ?? '']
    return before.statement.text === after.statement.text && nameOf(one) === nameOf(other) ? 1 : 0
  }
  return similarity(before.likeness(), after.likeness())
}

const nameOf = (part: string): string => part.split(':', 1)[0] ?? ''

function settled<Candidates extends readonly Candidate[]>(...candidates: Candidates): Candidates {
  for (const candidate of candidates) candidate.open = false
  return candidates
}

const marksOf = ({ statement }: Candidate): string => statement.marks.join(' ')

function editOf(base: Statement, head: Statement, language: string): Edit {
  // A line may end inside of a Chinese word.
  const [before, after] = [foldTypography(base.text), foldTypography(head.text)]
  return {
    ...{ base, head },
    slight: sameParts(base, head) && (before === after || isSlight(before, after, language)),
    // What a question asks and what answers it offers obliges nobody.
    force: isAsked(base) || isAsked(head) ? 'same' : forceOf(before, after),
  }
}

const isAsked = ({ marks }: Statement): boolean => marks.some((mark) => mark.startsWith('Question:'))

const sameParts = ({ parts }: Statement, other: Statement): boolean =>
  parts.join('\0') === other.parts.join('\0')

function candidateOf(statement: Statement): Candidate {
  const { text, parts, section, controls } = statement
  const folded = foldTypography(text)
  let likeness: Likeness | undefined
  return {
    statement,
    key: [folded, ...parts].join('\0'),
    place: controls.length > 0 ? controls.join(' ') : section,
    likeness: () => (likeness ??= likenessOf(folded)),
    open: true,
  }
}

const isOpen = ({ open }: Candidate): boolean => open
const left = (candidates: readonly Candidate[]): Statement[] =>
  candidates.filter(isOpen).map(({ statement }) => statement)

const leastInPlace = 0.4
const leastElsewhere = 0.7
const mostComparisons = 1_000_000

interface Candidate {
  readonly statement: Statement
  /** What it says, whatever the marks and blanks. */
  readonly key: string
  /** The control block around it, else its section. */
  readonly place: string
  /** What it is recognised by; worked out only for what nothing equals. */
  readonly likeness: () => Likeness
  open: boolean
}
