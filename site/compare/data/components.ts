import type { Locale } from '../../../linter/index.ts'
import type { AuthoredNoticeData } from '../../../schema/index.ts'
import { categories, places, wordsOf } from '../../render/lists/words.ts'
import type { DataLabel, Direction } from '../model.ts'
import { changedFields, worseIf } from './finding.ts'
import type { Compared, Field, Finding } from './finding.ts'
import { differences, matched } from './matched.ts'
import { dataFindings } from './recipients.ts'
import { head, joinWords } from './words.ts'

type Component = AuthoredNoticeData['sdks'][number]
type Cookie = AuthoredNoticeData['cookies'][number]

/** What changed in components of third parties (SDKs) and in cookies. */
export function componentFindings({ from, to, language }: Compared): Finding[] {
  const components = matched(from.sdks, to.sdks, ({ id }) => id, nameOf)
  const cookies = matched(from.cookies, to.cookies, ({ id }) => id, nameOf)
  return [
    ...components.added.map((row) => whole(row, 'new-component', language)),
    ...components.removed.map((row) => whole(row, 'removed-component', language)),
    ...components.both.flatMap((pair) => [
      ...changedFields(pair[1].name, pair, componentFields, language),
      ...appFindings(pair, language),
      ...dataFindings('changed-component', pair[1].name, pair, language),
    ]),
    ...cookies.added.map((row) => whole(row, 'new-cookie', language)),
    ...cookies.removed.map((row) => whole(row, 'removed-cookie', language)),
    ...cookies.both.flatMap((pair) => changedFields(pair[1].name, pair, cookieFields, language)),
  ]
}

const nameOf = ({ name }: Component | Cookie): string => name

function whole({ name, purpose }: Component | Cookie, label: DataLabel, language: Locale): Finding {
  const direction = worseIf(label.startsWith('new-'))
  return { label, direction, subjects: [name], detail: purpose[language] }
}

const componentFields: readonly Field<Component>[] = [
  { label: 'changed-component', detail: head('component'), read: ({ name }) => name },
  {
    label: 'changed-component',
    detail: head('provider'),
    read: ({ provider }, language) => provider[language],
  },
  { label: 'changed-component', detail: head('purpose'), read: ({ purpose }, language) => purpose[language] },
  {
    label: 'changed-component',
    detail: head('collecting'),
    read: ({ means }, language) => means?.[language] ?? '',
  },
  { label: 'changed-component', read: (component) => component['privacy-policy'] ?? '' },
]

/** A component in one more app sees one more part of a person's life. */
function appFindings([before, after]: readonly [Component, Component], language: Locale): Finding[] {
  const { added, removed } = differences(before.apps, after.apps)
  const told = { label: 'changed-component' as const, subjects: [after.name], detail: head('apps')(language) }
  const names = (apps: readonly string[]): string =>
    joinWords(
      apps.map((app) => wordsOf(places, app, language)),
      language,
    )
  return [
    ...(added.length > 0 ? [{ ...told, direction: worseIf(true), after: names(added) }] : []),
    ...(removed.length > 0 ? [{ ...told, direction: worseIf(false), before: names(removed) }] : []),
  ]
}

const cookieFields: readonly Field<Cookie>[] = [
  { label: 'changed-cookie', detail: head('cookie'), read: ({ name }) => name },
  { label: 'changed-cookie', detail: head('setter'), read: ({ setter }, language) => setter[language] },
  { label: 'changed-cookie', detail: head('use'), read: ({ purpose }, language) => purpose[language] },
  {
    label: 'changed-cookie',
    detail: head('category'),
    read: ({ category }, language) => wordsOf(categories, category, language),
    direction: categoryChange,
  },
  { label: 'changed-cookie', detail: head('expiry'), read: ({ expiry }, language) => expiry[language] },
]

/** From what a page needs to what serves others. */
const ranks = ['necessary', 'preference', 'analytics', 'marketing']

function categoryChange(before: Cookie, after: Cookie): Direction {
  const [old, now] = [ranks.indexOf(before.category), ranks.indexOf(after.category)]
  return old === -1 || now === -1 ? 'neutral' : worseIf(now > old)
}
