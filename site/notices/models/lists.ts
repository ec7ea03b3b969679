import { localTextOf } from '../../../linter/index.ts'
import type { AuthoredNoticeData } from '../../../schema/index.ts'
import { currentVersion } from '../../publication/index.ts'
import { companyName } from './company.ts'
import { noticeLink } from './notice-link.ts'
import type { Link, View } from './view.ts'

/** One list over all notices: what they say together, each row once. */
export interface ListModel {
  readonly id: 'collection' | 'recipients' | 'sdks' | 'cookies'
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly ListRow[]
}

/** A row, reachable by its id for good. */
export interface ListRow {
  readonly anchor: string
  readonly name: string
  readonly marks: readonly string[]
  readonly cells: readonly Cell[]
  /** Notices that say it. */
  readonly notices: readonly Link[]
}

/** What stands in a cell; an address of another company's own notice leads there. */
export interface Cell {
  readonly text: string
  readonly href?: string
}

type Kind = 'activities' | 'recipients' | 'sdks' | 'cookies'
type Row<K extends Kind> = AuthoredNoticeData[K][number]

/** The four lists, from the data of the current versions and from nothing else. */
export function listsModel(view: View): ListModel[] {
  const { words } = view
  const { columnData, columnPurpose, columnRetention, columnWho, columnRelation, columnContact } = words
  return [
    list('collection', [words.columnActivity, columnData, columnPurpose, columnRetention, columnWho], view, {
      kind: 'activities',
      row: (row) => activityRow(row, view),
    }),
    list(
      'recipients',
      [words.columnRecipient, columnRelation, columnPurpose, columnData, columnContact],
      view,
      {
        kind: 'recipients',
        row: (row) => recipientRow(row, view),
      },
    ),
    list(
      'sdks',
      [words.columnComponent, words.columnProvider, columnPurpose, columnData, words.columnPolicy],
      view,
      {
        kind: 'sdks',
        row: (row) => sdkRow(row, view),
      },
    ),
    list('cookies', [words.columnCookie, words.columnSetter, columnPurpose, words.columnExpiry], view, {
      kind: 'cookies',
      row: (row) => cookieRow(row, view),
    }),
  ]
}

interface Shown {
  readonly name: string
  readonly marks?: readonly string[]
  readonly cells: readonly Cell[]
}

function list<K extends Kind>(
  id: ListModel['id'],
  columns: readonly string[],
  view: View,
  { kind, row }: { kind: K; row: (row: Row<K>) => Shown },
): ListModel {
  const rows = new Map<string, { shown: Shown; notices: Link[] }>()
  for (const notice of view.publication.notices) {
    for (const item of currentVersion(notice, view.publication.today).data[kind] as readonly Row<K>[]) {
      const known = rows.get(item.id) ?? { shown: row(item), notices: [] }
      rows.set(item.id, known)
      known.notices.push(noticeLink(notice, view))
    }
  }
  return {
    id,
    title: view.words[id],
    columns: [...columns, view.words.shownIn],
    rows: [...rows].map(([key, { shown, notices }]) => ({
      anchor: `${id}-${key}`,
      marks: [],
      ...shown,
      notices,
    })),
  }
}

function activityRow(row: Row<'activities'>, view: View): Shown {
  const { words, text } = view
  return {
    name: text(localTextOf(row.name)),
    marks: [
      ...(row.sensitive ? [words.sensitiveMark] : []),
      ...(row.minors ? [words.minorsMark] : []),
      ...(row['automated-decisions'] ? [words.automatedMark] : []),
    ],
    cells: [
      { text: textsOf(row.data, view) },
      { text: text(localTextOf(row.purposes)) },
      { text: text(localTextOf(row.retention.shown)) },
      { text: row.handlers.map((id) => companyName(id, view)).join(words.comma) },
    ],
  }
}

function recipientRow(row: Row<'recipients'>, view: View): Shown {
  const { words, text } = view
  return {
    name: text(localTextOf(row.name)),
    cells: [
      { text: words.relations[row.relation] ?? row.relation },
      { text: text(localTextOf(row.purpose)) },
      { text: textsOf(row.data, view) },
      { text: [row.contact.phone, row.contact.email].filter(Boolean).join(words.comma) },
    ],
  }
}

function sdkRow(row: Row<'sdks'>, view: View): Shown {
  const { text } = view
  const policy = row['privacy-policy']
  return {
    name: row.name,
    cells: [
      { text: text(localTextOf(row.provider)) },
      { text: text(localTextOf(row.purpose)) },
      { text: textsOf(row.data, view) },
      policy === undefined ? { text: '' } : { text: hostOf(policy), href: policy },
    ],
  }
}

function cookieRow(row: Row<'cookies'>, { words, text }: View): Shown {
  return {
    name: row.name,
    marks: [words.cookieKinds[row.category] ?? row.category],
    cells: [
      { text: text(localTextOf(row.setter)) },
      { text: text(localTextOf(row.purpose)) },
      { text: text(localTextOf(row.expiry)) },
    ],
  }
}

function textsOf(texts: Row<'activities'>['data'], { text, words }: View): string {
  return texts.map((item) => text(localTextOf(item))).join(words.semicolon)
}

function hostOf(address: string): string {
  return URL.parse(address)?.host ?? address
}
