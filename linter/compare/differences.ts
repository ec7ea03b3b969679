import type { Difference, Edit, Statement, Teller, TextComparison } from '../model/document-pair.ts'
import type { Facts } from '../model/facts.ts'
import { foldTypography } from '../wording/index.ts'
import { forceOf } from './force.ts'
import { isPlainHeading } from './plain-heading.ts'
import { isSlight } from './slight-edit.ts'
import { tellersIn } from './tellers.ts'
import type { TellersOf } from './tellers.ts'

/**
 * Everything in which two texts differ, each sentence under the one thing that tells it, so that rules share a text out
 * among them: a turned duty, a promise, a control, an item of a notice, or else the section. The words of a sentence and
 * the articles that it cites are two things.
 */
export function differencesBetween(text: TextComparison, base: Facts, head: Facts): Difference[] {
  const [old, now] = [tellersIn(base, head), tellersIn(head, base)]
  const retitled = retitledSections(text)
  const isLeft = (statement: Statement): boolean =>
    !retitled.some((edit) => edit.base === statement || edit.head === statement)
  return [
    ...[...text.edited, ...retitled].flatMap((edit) =>
      ofEdit(edit, old(edit.base), now(edit.head), head.language),
    ),
    ...text.removed.filter(isLeft).map((base) => oneSided({ base }, base, old(base))),
    ...text.added.filter(isLeft).map((head) => oneSided({ head }, head, now(head))),
    ...text.moved.flatMap((move) => ofMove(move, old, now)),
  ]
}

/** A section, or a page without any, with quite another title is still the same. */
function retitledSections({ removed, added }: TextComparison): Edit[] {
  const isTitle = ({ context }: Statement): boolean => context === 'heading'
  return removed.filter(isTitle).flatMap((base): Edit[] => {
    const titles = [removed, added].map((all) =>
      all.filter((one) => isTitle(one) && one.section === base.section),
    )
    const [head] = titles[1] ?? []
    // With several headings in a section nobody can say which became which.
    return head && titles.every(({ length }) => length === 1)
      ? [{ base, head, slight: false, force: forceOf(base.text, head.text) }]
      : []
  })
}

function ofEdit({ base, head, force, slight }: Edit, old: Chain, now: Chain, language: string): Difference[] {
  const pair = { base, head }
  const found: Difference[] = []
  const differs = (kind: PartKind): boolean => partsOf(base, kind) !== partsOf(head, kind)
  const sameWords = wordsOf(base) === wordsOf(head)
  if (differs('law')) found.push({ ...pair, ...under(now), teller: 'citation', slight: false })
  if (sameWords && !differs('other')) {
    if (differs('link')) found.push({ ...pair, ...under(now), teller: 'link', slight: false })
    return found
  }
  const isSlightEdit =
    slight ||
    isPlainHeading(base, head) ||
    (!differs('other') && !differs('link') && isSlight(base.text, head.text, language))
  if (force !== 'same') return [...found, { ...pair, ...under(now), teller: 'duty', slight: false }]
  const [one, other] = [old[0], now[0]]
  const isSplit = isNamed(one) && isNamed(other) && !isEqual(one, other)
  if (isSplit) return [...found, { base, ...one, slight: false }, { head, ...other, slight: false }]
  return [...found, { ...pair, ...weightier(one, other), slight: isSlightEdit }]
}

/** Of two that could tell an edit the one that has a name; what is told already leaves it to the other. */
function weightier(one: Told, other: Told): Told {
  if (other.teller === 'given') return one
  return other.teller === 'wording' && isNamed(one) ? one : other
}

/** A sentence that came or went; where it is a citation or a picture alone, it is told as that. */
function oneSided(sides: Pick<Difference, 'base' | 'head'>, statement: Statement, chain: Chain): Difference {
  const slight = isPlainHeading(statement)
  const kinds = new Set(statement.text === '' ? statement.parts.map(kindOf) : ['other'])
  const [kind = 'other'] = kinds
  if (kinds.size > 1 || kind === 'other') return { ...sides, ...chain[0], slight }
  return { ...sides, ...under(chain), teller: kind === 'law' ? 'citation' : 'link', slight }
}

/** A control that lost a sentence to another place, or won one, says something else; a section does not. */
function ofMove(
  { base, head }: TextComparison['moved'][number],
  old: TellersOf,
  now: TellersOf,
): Difference[] {
  const [before, after] = [old(base), now(head)]
  const [lost, won] = [leftBy(before, after), leftBy(after, before)]
  return [
    ...(lost ? [{ base, ...lost, slight: false }] : []),
    ...(won ? [{ head, ...won, slight: false }] : []),
  ]
}

/**
 * What stood around a sentence on one side and not on the other. What came or went as a whole is told; what is around
 * both, such as an item around a promise, still says the same.
 */
function leftBy(these: Chain, others: Chain): Told | undefined {
  const first = these.find(({ teller }) => teller !== 'given')
  return first && isNamed(first) && !others.some((other) => isEqual(first, other)) ? first : undefined
}

const isNamed = ({ teller }: Told): boolean => teller !== 'given' && teller !== 'wording'
const isEqual = (one: Told, other: Told): boolean => one.teller === other.teller && one.name === other.name
/** Named by where it stands, whatever tells it. */
const under = (chain: Chain): Pick<Told, 'name'> => ({ name: chain.at(-1)?.name ?? '' })

/** The words without brackets in which nothing but citations stood. */
const wordsOf = ({ text }: Statement): string => foldTypography(text.replace(/[（(][\s、，,；;]*[）)]/g, ''))

/** Components and links of one kind in a sentence, as one text; the order of citations says nothing. */
function partsOf({ parts }: Statement, kind: PartKind): string {
  const own = parts.filter((part) => kindOf(part) === kind)
  return (kind === 'law' ? own.sort() : own).join('\0')
}

function kindOf(part: string): PartKind {
  if (part.startsWith('Law:')) return 'law'
  return /^(?:link|image|definition):/.test(part) ? 'link' : 'other'
}

type PartKind = 'law' | 'link' | 'other'
type Chain = ReturnType<TellersOf>
type Told = Pick<Difference, 'name'> & { readonly teller: Teller }
