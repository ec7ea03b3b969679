import type { Difference, DocumentPair, Statement, Teller, Wording } from '../model/document-pair.ts'
import type { ReportedChange } from '../model/rule.ts'

/** Differences of one kind by what they belong to: a control, a promise, a section; each is one change to read. */
export function wordingsOf(
  teller: Teller,
  pair: Pick<DocumentPair, 'id' | 'base' | 'head'>,
  differences: readonly Difference[],
): Wording[] {
  const own = differences.filter((difference) => difference.teller === teller)
  const groups = [...Map.groupBy(own, ({ name }) => name)]
  const wordings = groups.map(([name, all]) => wordingOf(name, all, pair))
  if (teller !== 'wording' || wordings.length <= mostSections) return wordings
  // Who rewrote a whole document wants one look at it and not one for each heading.
  return [...Map.groupBy(own, ({ slight }) => slight).values()].map((all) => wordingOf('', all, pair))
}

function wordingOf(
  name: string,
  differences: readonly Difference[],
  { id, base, head }: Pick<DocumentPair, 'id' | 'base' | 'head'>,
): Wording {
  const edited = differences.filter((one) => one.base && one.head)
  const added = differences.filter((one) => !one.base)
  const removed = differences.filter((one) => !one.head)
  const ordered = [...edited, ...added, ...removed]
  const first = [...edited, ...added][0]?.head
  const gone = removed[0]?.base
  const spot = first
    ? { spot: { path: head?.path ?? '', span: first.span } }
    : { spot: { path: base?.path ?? '', span: gone?.span ?? [0, 0] }, side: 'base' }
  const [control] = [first, gone].flatMap((statement) =>
    differences[0]?.teller === 'control' ? name : (statement?.controls[0] ?? []),
  )
  const about = {
    ...{ document: id, class: differences.every(({ slight }) => slight) ? 'editorial' : 'material' },
    ...(control === undefined ? {} : { control }),
    ...spot,
    before: linesOf(ordered, 'base'),
    after: linesOf(ordered, 'head'),
  }
  return {
    ...{ name, sections: new Set(differences.map((one) => one.name)).size },
    ...{ edited: edited.length, added: added.length, removed: removed.length },
    about: about as ReportedChange,
  }
}

/** What a report says of one difference beside the words. */
export function aboutDifference(difference: Difference, pair: DocumentPair): ReportedChange {
  const { class: _, ...about } = wordingOf(difference.name, [difference], pair).about
  return about
}

/** The sentences of one side in the order of its text. */
function linesOf(differences: readonly Difference[], side: 'base' | 'head'): string {
  return differences
    .flatMap((one) => (one[side] ? [{ statement: one[side], text: shownIn(one[side], one) }] : []))
    .sort((one, other) => one.statement.span[0] - other.statement.span[0])
    .map(({ text }) => text)
    .join('\n')
}

/** A sentence as its reader meets it, and where its links lead if that differs. */
function shownIn({ text, shown, parts }: Statement, { base, head }: Difference): string {
  const sameLinks = text !== '' && (!base || !head || linksIn(base) === linksIn(head))
  const targets = sameLinks ? [] : parts.filter((part) => isLink.test(part))
  return [shown, ...targets.map((part) => `[${part.replace(isLink, '')}]`)].filter(Boolean).join(' ')
}

const isLink = /^(?:link|image|definition):/
const linksIn = ({ parts }: Statement): string => parts.filter((part) => isLink.test(part)).join('\0')

/** Sections of one document that are told one by one. */
const mostSections = 6
