import type { LocalText } from '../model/catalog.ts'
import type { ChannelChange, KeptRow, MarkedRow, RewordedContact } from '../model/register-comparison.ts'
import type { ReportedChange } from '../model/rule.ts'
import type { Workspace } from '../model/workspace.ts'
import { fieldsOf, localTextOf, textOf } from '../workspace/shape.ts'

/** Ways to use rights that were opened, closed or lead elsewhere: those of the organisation and of single rights. */
export function channelChanges(rights: readonly KeptRow[], sides: Sides): ChannelChange[] {
  const [base, head] = [sides.base.register('organisation'), sides.head.register('organisation')]
  const spots = { base: spotIn(base), head: spotIn(head) }
  const ours = waysBetween('', base?.data['contact'], head?.data['contact'], (turn) => ({
    document: 'organisation',
    ...(turn === 'went' && !head ? { spot: spots.base, side: 'base' as const } : { spot: spots.head }),
  }))
  const theirs = rights.flatMap(({ id, before, after, about }) =>
    waysBetween(id, before['contact'], after['contact'], () => about('contact')),
  )
  return [...ours, ...theirs]
}

/** Rows that are reached in another way. */
export function recontacted(rows: readonly KeptRow[]): RewordedContact[] {
  return rows.flatMap(({ id, before, after, about }): RewordedContact[] => {
    const [from, to] = [contactText(before['contact']), contactText(after['contact'])]
    const row: MarkedRow = { id, before, after, about: about('contact') }
    return from.en === to.en && from['zh-CN'] === to['zh-CN'] ? [] : [{ ...row, from, to }]
  })
}

function waysBetween(
  id: string,
  before: unknown,
  after: unknown,
  about: (turn: ChannelChange['turn']) => ReportedChange,
): ChannelChange[] {
  const [old, now] = [fieldsOf(before), fieldsOf(after)]
  return Object.entries(ways).flatMap(([key, way]): ChannelChange[] => {
    const [from, to] = [wayText(old[key]), wayText(now[key])]
    if (from.en === to.en && from['zh-CN'] === to['zh-CN']) return []
    const turn = from.en === '' ? 'came' : to.en === '' ? 'went' : 'changed'
    return [{ id, way, turn, from, value: turn === 'went' ? from : to, about: about(turn) }]
  })
}

function contactText(contact: unknown): LocalText {
  const fields = fieldsOf(contact)
  const all = Object.keys(ways).map((key) => wayText(fields[key]))
  const inWords = (locale: keyof LocalText, joint: string): string =>
    all
      .map((text) => text[locale])
      .filter(Boolean)
      .join(joint) || '–'
  return { 'zh-CN': inWords('zh-CN', '，'), en: inWords('en', ', ') }
}

/** An address or a number, which reads the same in both languages, or a postal one, which need not. */
function wayText(value: unknown): LocalText {
  const plain = textOf(value)
  return plain === '' ? localTextOf(value) : { 'zh-CN': plain, en: plain }
}

const spotIn = (file: ReturnType<Workspace['register']>): ReportedChange['spot'] => ({
  path: file?.path ?? '',
  span: file?.places['/contact'] ?? [0, 0],
})

const ways: Readonly<Record<string, LocalText>> = {
  email: { 'zh-CN': '邮箱', en: 'e-mail' },
  phone: { 'zh-CN': '电话', en: 'telephone' },
  address: { 'zh-CN': '地址', en: 'post' },
  website: { 'zh-CN': '网页', en: 'web page' },
}

interface Sides {
  readonly base: Workspace
  readonly head: Workspace
}
