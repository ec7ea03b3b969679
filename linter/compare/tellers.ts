import type { Statement, Teller } from '../model/document-pair.ts'
import type { Facts } from '../model/facts.ts'

/** What could tell a sentence of one side, the weightiest first; the section, which can always, is the last. */
export type TellersOf = (statement: Statement) => readonly [Candidate, ...Candidate[]]

/**
 * Looks up what stands around the sentences of one side. What the other side does not have is told when it comes or goes,
 * with all that it says: `given`.
 */
export function tellersIn(here: Facts, there: Facts): TellersOf {
  const known = { controls: controlsOf(there), marks: marksOf(there) }
  const inControls = controlsOf(here)
  return ({ marks, controls, ...statement }) => {
    const marked = (name: string, teller: Teller): Candidate[] => {
      const own = marks.filter((mark) => mark.startsWith(`${name}:`))
      const kept = own.find((mark) => known.marks.has(mark))
      const nameOf = (mark: string): string => mark.slice(name.length + 1)
      if (kept !== undefined) return [{ teller, name: nameOf(kept) }]
      return own.slice(0, 1).map((mark) => ({ teller: 'given', name: nameOf(mark) }))
    }
    // The order of the ids of one block says nothing.
    const kept = [...controls].sort().find((id) => known.controls.has(id) && inControls.has(id))
    const carried: Candidate[] = kept === undefined ? [] : [{ teller: 'control', name: kept }]
    const lost = controls.slice(0, 1).map((name): Candidate => ({ teller: 'given', name }))
    const section: Candidate = { teller: 'wording', name: titleAround(statement, here) }
    const chain = [
      ...marked('Question', 'given'),
      ...marked('Commitment', 'commitment'),
      ...(carried.length > 0 ? carried : lost),
      ...marked('Disclosure', 'disclosure'),
    ]
    const [first = section, ...others] = chain
    return chain.length === 0 ? [section] : [first, ...others, section]
  }
}

/** Controls that a file words itself; where it leaves one to another document or left its block empty, that is told. */
function controlsOf({ controls }: Facts): ReadonlySet<string> {
  return new Set(
    controls.flatMap(({ ids, delegate, length }) => (delegate === undefined && length > 0 ? ids : [])),
  )
}

function marksOf({ marked, questions }: Facts): ReadonlySet<string> {
  return new Set([
    ...marked.flatMap(({ name, ids }) => ids.map((id) => `${name}:${id}`)),
    ...questions.map(({ id }) => `Question:${id}`),
  ])
}

/** The title of the section around a sentence, or the heading above it; `''` before the first. */
function titleAround(
  { section, span }: Pick<Statement, 'section' | 'span'>,
  { sections, headings }: Facts,
): string {
  const around = sections.find(({ id }) => section !== '' && id === section)
  if (around) return around.title || around.id
  // A sentence begins where the one before ended; its last character is inside for certain.
  return headings.findLast((heading) => heading.span[0] < span[1])?.text ?? ''
}

interface Candidate {
  readonly teller: Teller
  readonly name: string
}
