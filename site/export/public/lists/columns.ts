import type { LocalText } from '../../../../linter/index.ts'
import { categories, grounds, places, routes, wordsOf } from '../../../render/lists/words.ts'
import { relationWords } from './relation-words.ts'
import type { ListName, ListRow } from './rows.ts'

/** A column of a list: its head in both languages, and what stands in it. */
export interface Column<Row> {
  readonly head: string
  readonly cell: (row: Row) => string
}

type Row<Name extends ListName> = ListRow<Name>['row']
type Columns = { readonly [Name in ListName]: readonly Column<Row<Name>>[] }
type Texts = readonly LocalText[]

/** The columns of each list. Ids come first: they stay when names change. */
export const columns: Columns = {
  activities: [
    { head: '标识 id', cell: ({ id }) => id },
    ...inBoth('处理活动 activity', (row: Row<'activities'>) => row.name),
    ...inBoth('目的 purpose', ({ purposes }: Row<'activities'>) => purposes),
    ...allInBoth('信息种类 information', ({ data }: Row<'activities'>) => data),
    ...inBoth('涉及的人 individuals', ({ subjects }: Row<'activities'>) => subjects),
    ...inBoth('方式 means', ({ means }: Row<'activities'>) => means),
    ...inWords('依据 ground', grounds, (row: Row<'activities'>) => row['legal-basis']),
    { head: '敏感个人信息 sensitive', cell: ({ sensitive }) => yesOrNo(sensitive) },
    ...inBoth('必要性和影响 necessity', ({ necessity }: Row<'activities'>) => necessity),
    { head: '不满十四周岁 children', cell: ({ minors }) => yesOrNo(minors) },
    { head: '自动化决策 automated decisions', cell: (row) => yesOrNo(row['automated-decisions']) },
    ...inWords('出境 abroad', routes, (row: Row<'activities'>) => row['cross-border']),
    ...inBoth('保存期限 retention', ({ retention }: Row<'activities'>) => retention.shown),
    { head: '保存天数 retention days', cell: ({ retention }) => String(retention.days ?? '') },
    ...inBoth('起算和到期 counted from', (row: Row<'activities'>) => row['retention-from']),
    { head: '处理者 handlers', cell: ({ handlers }) => handlers.join(' ') },
    { head: '接收方 recipients', cell: ({ recipients }) => recipients.join(' ') },
  ],
  recipients: [
    { head: '标识 id', cell: ({ id }) => id },
    { head: '相关方 party', cell: ({ party }) => party },
    ...inBoth('名称 name', ({ name }: Row<'recipients'>) => name),
    ...inWords('关系 relation', relationWords, ({ relation }: Row<'recipients'>) => relation),
    ...inBoth('目的 purpose', ({ purpose }: Row<'recipients'>) => purpose),
    ...allInBoth('信息种类 information', ({ data }: Row<'recipients'>) => data),
    ...inBoth('方式 means', ({ means }: Row<'recipients'>) => means),
    { head: '邮箱 email', cell: ({ contact }) => contact.email ?? '' },
    { head: '电话 phone', cell: ({ contact }) => contact.phone ?? '' },
    { head: '网页 website', cell: ({ contact }) => contact.website ?? '' },
    ...inBoth('地址 address', ({ contact }: Row<'recipients'>) => contact.address),
  ],
  sdks: [
    { head: '标识 id', cell: ({ id }) => id },
    { head: '名称 name', cell: ({ name }) => name },
    ...inBoth('提供者 provider', ({ provider }: Row<'sdks'>) => provider),
    ...allInBoth('所在应用 apps', ({ apps }: Row<'sdks'>) => apps.map((app) => wordsIn(places, app))),
    ...inBoth('目的 purpose', ({ purpose }: Row<'sdks'>) => purpose),
    ...allInBoth('信息种类 information', ({ data }: Row<'sdks'>) => data),
    ...inBoth('方式 means', ({ means }: Row<'sdks'>) => means),
    { head: '隐私政策 privacy policy', cell: (row) => row['privacy-policy'] ?? '' },
  ],
  cookies: [
    { head: '标识 id', cell: ({ id }) => id },
    { head: '名称 name', cell: ({ name }) => name },
    ...inBoth('设置者 set by', ({ setter }: Row<'cookies'>) => setter),
    ...inBoth('目的 purpose', ({ purpose }: Row<'cookies'>) => purpose),
    ...inWords('类别 kind', categories, ({ category }: Row<'cookies'>) => category),
    ...inBoth('保存期限 expiry', ({ expiry }: Row<'cookies'>) => expiry),
  ],
  rights: [
    { head: '标识 id', cell: ({ id }) => id },
    ...inBoth('权利 right', ({ name }: Row<'rights'>) => name),
    ...inBoth('怎样行使 how', ({ how }: Row<'rights'>) => how),
    ...inBoth('答复时间 time', ({ time }: Row<'rights'>) => time?.shown),
    { head: '答复天数 days', cell: ({ time }) => String(time?.days ?? '') },
  ],
}

function inBoth<Row>(head: string, text: (row: Row) => LocalText | undefined): Column<Row>[] {
  return allInBoth(head, (row: Row) => [text(row)].filter((one) => one !== undefined))
}

function allInBoth<Row>(head: string, texts: (row: Row) => Texts): Column<Row>[] {
  return [
    {
      head: `${head} (zh-CN)`,
      cell: (row) =>
        texts(row)
          .map((text) => text['zh-CN'])
          .join('；'),
    },
    {
      head: `${head} (en)`,
      cell: (row) =>
        texts(row)
          .map(({ en }) => en)
          .join('; '),
    },
  ]
}

/** A key of the registers, and what it means. */
function inWords<Row>(head: string, table: Words, key: (row: Row) => string): Column<Row>[] {
  return [{ head, cell: key }, ...inBoth(head, (row: Row) => wordsIn(table, key(row)))]
}

function wordsIn(table: Words, key: string): LocalText {
  return { 'zh-CN': wordsOf(table, key, 'zh-CN'), en: wordsOf(table, key, 'en') }
}

function yesOrNo(value: boolean): string {
  return value ? '是 yes' : '否 no'
}

type Words = Readonly<Record<string, LocalText>>
