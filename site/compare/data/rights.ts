import type { Locale } from '../../../linter/index.ts'
import type { AuthoredNoticeData } from '../../../schema/index.ts'
import { durationChange } from './duration.ts'
import { changedFields } from './finding.ts'
import type { Compared, Field, Finding } from './finding.ts'
import { matched } from './matched.ts'
import { head } from './words.ts'

type Right = AuthoredNoticeData['rights'][number]

/** What changed in what individuals may ask for, and in how fast they are answered. */
export function rightFindings({ from, to, language }: Compared): Finding[] {
  const { added, removed, both } = matched(
    from.rights,
    to.rights,
    ({ id }) => id,
    ({ name }) => name[language],
  )
  return [
    ...removed.map(({ name, how }) => ({
      ...({ label: 'rights-fewer', direction: 'worse' } as const),
      ...{ subjects: [name[language]], before: how[language] },
    })),
    ...added.map(({ name, how }) => ({
      ...({ label: 'rights-more', direction: 'better' } as const),
      ...{ subjects: [name[language]], after: how[language] },
    })),
    ...both.flatMap((pair) => [
      ...changedFields(pair[1].name[language], pair, fields, language),
      ...timeFindings(pair, language),
    ]),
  ]
}

const fields: readonly Field<Right>[] = [
  { label: 'rights-changed', detail: head('right'), read: ({ name }, language) => name[language] },
  { label: 'rights-changed', detail: head('how'), read: ({ how }, language) => how[language] },
]

/** A time that is not promised any more is as if it were longer. */
function timeFindings([before, after]: readonly [Right, Right], language: Locale): Finding[] {
  const told = {
    subjects: [after.name[language]],
    ...(before.time && { before: before.time.shown[language] }),
    ...(after.time && { after: after.time.shown[language] }),
  }
  if (!before.time && !after.time) return []
  const change =
    before.time && after.time
      ? durationChange(before.time, after.time, language)
      : after.time
        ? 'shorter'
        : 'longer'
  switch (change) {
    case 'longer':
      return [{ ...told, label: 'answer-slower', direction: 'worse' }]
    case 'shorter':
      return [{ ...told, label: 'answer-faster', direction: 'better' }]
    case 'changed':
      return [{ ...told, label: 'rights-changed', direction: 'neutral', detail: head('time')(language) }]
    default:
      return []
  }
}
