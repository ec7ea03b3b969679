import type { DocumentPair } from '../model/document-pair.ts'
import type { Facts, Kind } from '../model/facts.ts'
import type { FrontmatterPair } from '../model/frontmatter-pair.ts'
import { fieldsOf, stringsOf, textOf } from '../workspace/shape.ts'
import { revisionsOf, versionOf } from '../workspace/shape-revisions.ts'
import { approvalChanges } from './approval-changes.ts'
import { termChange } from './term-change.ts'

/** Documents, forms, courses and lessons that both sides have and could read, by their frontmatter; a page has none of ours. */
export function frontmatterPairs(pairs: readonly DocumentPair[]): FrontmatterPair[] {
  return pairs.flatMap(({ id, base, head }) => {
    if (!base?.readable || !head?.readable || !kinds.has(head.kind)) return []
    const [before, after] = [base.data, head.data]
    const [old, now] = [revisionsOf(before), revisionsOf(after)]
    return [
      {
        ...{ id, before, after, base, head },
        ...{ wasApproved: before['status'] === 'approved', isApproved: after['status'] === 'approved' },
        rise: riseOf(textOf(before['version']), textOf(after['version'])),
        ...{ old, now, approvals: approvalChanges(old, now) },
        about: (pointer) => {
          const isGone = head.places[pointer] === undefined && base.places[pointer] !== undefined
          return isGone ? gone(id, base, pointer) : { document: id, spot: spotIn(head, pointer) }
        },
        term: (parent, key) => termChange(fieldsOf(before[parent])[key], fieldsOf(after[parent])[key]),
        gone: (pointer) => gone(id, base, pointer),
        items: (key) => {
          const [one, other] = [stringsOf(before[key]), stringsOf(after[key])]
          return { dropped: beyond(one, other), added: beyond(other, one) }
        },
      },
    ]
  })
}

function riseOf(before: string, after: string): FrontmatterPair['rise'] {
  const [old, now] = [versionOf(before), versionOf(after)]
  if (!old || !now || before === after) return 'none'
  if (now[0] !== old[0]) return now[0] > old[0] ? 'major' : 'lowered'
  return now[1] > old[1] ? 'minor' : 'lowered'
}

const gone = (document: string, base: Facts, pointer: string): ReturnType<FrontmatterPair['gone']> => ({
  ...{ document, spot: spotIn(base, pointer), side: 'base' },
})

const spotIn = (
  { path, places }: Facts,
  pointer: string,
): { path: string; span: readonly [number, number] } => ({
  ...{ path, span: places[pointer] ?? [0, 0] },
})

const beyond = (list: readonly string[], other: readonly string[]): string[] =>
  list.filter((item) => !other.includes(item))

const kinds: ReadonlySet<Kind> = new Set(['document', 'form', 'course', 'lesson'])
