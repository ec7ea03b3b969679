import type { AuthoredNoticeData } from '../../../schema/index.ts'
import { contactText } from './contact.ts'
import { changedFields, worseIf } from './finding.ts'
import type { Compared, Field, Finding } from './finding.ts'
import { matched } from './matched.ts'
import { noticeWords } from './words.ts'

type Handler = AuthoredNoticeData['handlers'][number]

/** What changed in who decides on the processing, and in how to reach them. */
export function handlerFindings({ from, to, language }: Compared): Finding[] {
  const { added, removed, both } = matched(
    from.handlers,
    to.handlers,
    ({ id }) => id,
    ({ name }) => name[language],
  )
  return [
    ...added.map(({ name }): Finding => {
      return { label: 'handler', direction: worseIf(true), subjects: [], after: name[language] }
    }),
    ...removed.map(({ name }): Finding => {
      return { label: 'handler', direction: worseIf(false), subjects: [], before: name[language] }
    }),
    ...both.flatMap((pair) => changedFields(pair[1].name[language], pair, fields, language)),
  ]
}

const fields: readonly Field<Handler>[] = [
  {
    label: 'handler',
    detail: (language) => noticeWords(language).name,
    read: ({ name }, language) => name[language],
  },
  { label: 'contact', read: ({ contact }, language) => contactText(contact, language) },
]
