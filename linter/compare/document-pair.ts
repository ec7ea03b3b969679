import type { Difference, DocumentPair, Edit, Statement, TextComparison } from '../model/document-pair.ts'
import { citationsIn } from './citations.ts'
import { compareTexts, sameText } from './compare-texts.ts'
import { differencesBetween } from './differences.ts'
import { forceWords } from './force.ts'
import { linksIn } from './links.ts'
import { marksCame, marksGone } from './marks.ts'
import type { OpenedSide } from './opened-side.ts'
import { wordingsOf } from './wordings.ts'

/** One document on both sides. Its texts are held against each other once, when a rule first asks for it. */
export function pairOf(named: NamedPair, sides: OpenedSides, sourceOf?: SourceOf): DocumentPair {
  let text: TextComparison | undefined
  let differences: readonly Difference[] | undefined
  return {
    ...named,
    get text() {
      return (text ??= textBetween(named, sides))
    },
    get differences() {
      return (differences ??= differencesIn(this, sourceOf?.(named.id)))
    },
    told(teller) {
      return wordingsOf(teller, this, this.differences)
    },
    marksGone: (name) => marksGone(name, named),
    marksCame: (name) => marksCame(name, named),
    get citations() {
      return citationsIn(this)
    },
    get links() {
      return linksIn(this, { base: sides.base.workspace, head: sides.head.workspace })
    },
    get turned() {
      return this.differences
        .filter(({ teller }) => teller === 'duty')
        .flatMap((one) => editOf(one, this.text))
        .map((edit) => ({ ...edit, words: forceWords(edit.base.text, edit.head.text) }))
    },
  }
}

/** Where a text says something else for certain: the control, else the section; the same names in every language. */
export function placesIn(differences: readonly Difference[]): ReadonlySet<string> {
  return new Set(differences.filter(({ slight }) => !slight).flatMap(placesOf))
}

function textBetween({ base, head }: NamedPair, sides: OpenedSides): TextComparison {
  if (!base?.readable || !head?.readable) return sameText
  return compareTexts(sides.base.document(base.path), sides.head.document(head.path))
}

/**
 * Of a translation only what its source does not say anew in the same place: there it follows, and the source is told. A
 * duty follows only one that turned the same way.
 */
function differencesIn({ base, head, text }: DocumentPair, source: DocumentPair | undefined): Difference[] {
  if (!base || !head) return []
  const all = differencesBetween(text, base, head)
  if (!source) return all
  const followed = placesIn(source.differences)
  const turned = new Set(source.turned.map((edit) => `${edit.force} ${placeOf(edit.head)}`))
  return all.filter((difference) => {
    const places = placesOf(difference)
    const [edit] = difference.teller === 'duty' ? editOf(difference, text) : []
    if (edit) return !places.some((place) => turned.has(`${edit.force} ${place}`))
    return !places.some((place) => followed.has(place))
  })
}

/** Where a difference stands: on one side, or on both. */
export function placesOf({ base, head }: Difference): string[] {
  return [base, head].flatMap((statement) => (statement ? [placeOf(statement)] : []))
}

const placeOf = ({ controls, section }: Statement): string => controls.join(' ') || section

const editOf = ({ base, head }: Difference, { edited }: TextComparison): Edit[] =>
  edited.filter((edit) => edit.base === base && edit.head === head)

type NamedPair = Pick<DocumentPair, 'id' | 'base' | 'head' | 'language' | 'formerly'>
type SourceOf = (id: string) => DocumentPair | undefined

interface OpenedSides {
  readonly base: OpenedSide
  readonly head: OpenedSide
}
