import type { Locale } from '../../../linter/index.ts'
import type { AuthoredNoticeData } from '../../../schema/index.ts'
import { wordsOf } from '../../render/lists/words.ts'
import type { Direction } from '../model.ts'
import { contactText } from './contact.ts'
import { changedFields, worseIf } from './finding.ts'
import type { Compared, Field, Finding } from './finding.ts'
import { kindChanges } from './kinds.ts'
import { matched } from './matched.ts'
import { head, joinWords, noticeWords, relations } from './words.ts'

type Recipient = AuthoredNoticeData['recipients'][number]

/** What changed in who receives information. */
export function recipientFindings({ from, to, language }: Compared): Finding[] {
  const { added, removed, both } = matched(
    from.recipients,
    to.recipients,
    ({ id }) => id,
    ({ name }) => name[language],
  )
  return [
    ...added.map((row) => whole(row, 'new-recipient', language)),
    ...removed.map((row) => whole(row, 'removed-recipient', language)),
    ...both.flatMap((pair) => [
      ...changedFields(pair[1].name[language], pair, fields, language),
      ...dataFindings('changed-recipient', pair[1].name[language], pair, language),
    ]),
  ]
}

/** Kinds of information that a party or a component now gets, or does not get any more. */
export function dataFindings(
  label: 'changed-recipient' | 'changed-component',
  subject: string,
  [before, after]: readonly [Pick<Recipient, 'data'>, Pick<Recipient, 'data'>],
  language: Locale,
): Finding[] {
  const { added, removed } = kindChanges(before.data, after.data, language)
  const told = { label, subjects: [subject], detail: head('received')(language) }
  return [
    ...(added.length > 0 ? [{ ...told, direction: worseIf(true), after: joinWords(added, language) }] : []),
    ...(removed.length > 0
      ? [{ ...told, direction: worseIf(false), before: joinWords(removed, language) }]
      : []),
  ]
}

function whole(row: Recipient, label: 'new-recipient' | 'removed-recipient', language: Locale): Finding {
  const kinds = row.data.map((kind) => kind[language]).join(noticeWords(language).semicolon)
  return {
    ...{ label, direction: worseIf(label === 'new-recipient') },
    ...{ subjects: [row.name[language]], detail: row.purpose[language] },
    ...(label === 'new-recipient' ? { after: kinds } : { before: kinds }),
  }
}

const fields: readonly Field<Recipient>[] = [
  {
    label: 'changed-recipient',
    detail: (language) => noticeWords(language).name,
    read: ({ name }, language) => name[language],
  },
  {
    label: 'changed-recipient',
    detail: (language) => noticeWords(language).relation,
    read: ({ relation }, language) => wordsOf(relations, relation, language),
    direction: footingChange,
  },
  { label: 'changed-recipient', detail: head('purpose'), read: ({ purpose }, language) => purpose[language] },
  {
    label: 'changed-recipient',
    detail: head('handing'),
    read: ({ means }, language) => means?.[language] ?? '',
  },
  { label: 'contact', read: ({ contact }, language) => contactText(contact, language) },
]

/** Whoever works for us has to do as we say; whoever does not decides by itself. */
function footingChange(before: Recipient, after: Recipient): Direction {
  if (before.relation === 'entrusted') return 'worse'
  return after.relation === 'entrusted' ? 'better' : 'neutral'
}
