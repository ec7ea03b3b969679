import type { ReferenceChange, Difference, DocumentPair, Statement } from '../model/document-pair.ts'
import { aboutDifference } from './wordings.ts'

/**
 * Citations that a text lost, won or exchanged. One that only stands in a neighbouring sentence now is still there, and
 * one that went or came with its whole sentence is told with that.
 */
export function citationsIn(pair: DocumentPair): ReferenceChange[] {
  const gone = lawsBeyond(pair.differences, 'base', 'head')
  const came = lawsBeyond(pair.differences, 'head', 'base')
  const [lost, won] = [without(gone, came), without(came, gone)]
  return pair.differences.flatMap((difference): ReferenceChange[] => {
    const [removed, added] = [lost, won].map((laws) => listed(laws, difference))
    if (difference.teller !== 'citation' || !(removed || added)) return []
    return [{ removed: removed ?? '', added: added ?? '', about: aboutDifference(difference, pair) }]
  })
}

const listed = (laws: readonly Cited[], difference: Difference): string =>
  laws.flatMap((one) => (one.difference === difference ? `\`${one.law}\`` : [])).join(', ')

/** Articles that one side of a difference cites and the other does not. */
function lawsBeyond(differences: readonly Difference[], here: Side, there: Side): Cited[] {
  return differences.flatMap((difference) => {
    // Of an edit the words and the citations are two differences; the citations count once.
    if (difference.base && difference.head && difference.teller !== 'citation') return []
    const known = lawsOf(difference[there])
    return lawsOf(difference[here])
      .filter((law) => !known.includes(law))
      .map((law) => ({ law, difference }))
  })
}

/** Each of these takes one of the others with it. */
function without(these: readonly Cited[], others: readonly Cited[]): Cited[] {
  const left = others.map(({ law }) => law)
  return these.filter(({ law }) => {
    const at = left.indexOf(law)
    if (at !== -1) left.splice(at, 1)
    return at === -1
  })
}

const lawsOf = (statement: Statement | undefined): string[] =>
  (statement?.parts ?? []).filter((part) => part.startsWith('Law:')).map((part) => part.slice('Law:'.length))

type Side = 'base' | 'head'

interface Cited {
  readonly law: string
  readonly difference: Difference
}
