import type { Locale } from '../../../linter/index.ts'
import type { AuthoredNoticeData } from '../../../schema/index.ts'
import { grounds, routes, wordsOf } from '../../render/lists/words.ts'
import type { Direction } from '../model.ts'
import { durationChange } from './duration.ts'
import { changedFields, worseIf } from './finding.ts'
import type { Compared, Field, Finding } from './finding.ts'
import { kindChanges } from './kinds.ts'
import { matched } from './matched.ts'
import { partyChanges, partyNames } from './parties.ts'
import { head, joinWords, noticeWords } from './words.ts'

type Activity = AuthoredNoticeData['activities'][number]

/** What changed in what is done with information. */
export function activityFindings(compared: Compared): Finding[] {
  const { from, to, language } = compared
  const parties = partyNames(compared)
  const { added, removed, both } = matched(
    from.activities,
    to.activities,
    ({ id }) => id,
    ({ name }) => name[language],
  )
  return [
    ...added.map((activity) => whole(activity, 'new-purpose', language)),
    ...removed.map((activity) => whole(activity, 'removed-purpose', language)),
    ...both.flatMap((pair) => [
      ...changedFields(pair[1].name[language], pair, fields, language),
      ...categoryFindings(pair, language),
      ...retentionFindings(pair, language),
      ...partyChanges(pair, parties, language),
    ]),
  ]
}

function whole(activity: Activity, label: 'new-purpose' | 'removed-purpose', language: Locale): Finding {
  const kinds = activity.data.map((kind) => kind[language]).join(noticeWords(language).semicolon)
  return {
    ...{ label, direction: worseIf(label === 'new-purpose') },
    ...{ subjects: [activity.name[language]], detail: activity.purposes[language] },
    ...(label === 'new-purpose' ? { after: kinds } : { before: kinds }),
  }
}

const fields: readonly Field<Activity>[] = [
  { label: 'changed-purpose', detail: head('activity'), read: ({ name }, language) => name[language] },
  {
    label: 'changed-purpose',
    detail: head('purposes'),
    read: ({ purposes }, language) => purposes[language],
  },
  {
    label: 'changed-purpose',
    detail: head('subjects'),
    read: ({ subjects }, language) => subjects[language],
  },
  { label: 'changed-purpose', detail: head('means'), read: ({ means }, language) => means[language] },
  {
    label: 'legal-basis',
    read: (activity, language) => wordsOf(grounds, activity['legal-basis'], language),
    direction: choiceChange,
  },
  {
    label: 'sensitive',
    read: ({ sensitive }, language) => yesOrNo(sensitive, language),
    direction: (_, { sensitive }) => worseIf(sensitive),
  },
  {
    label: 'sensitive',
    detail: head('necessity'),
    read: ({ necessity }, language) => necessity?.[language] ?? '',
  },
  {
    // The law of China treats all information of children under 14 as sensitive.
    label: 'sensitive',
    detail: (language) => noticeWords(language).children,
    read: ({ minors }, language) => yesOrNo(minors, language),
    direction: (_, { minors }) => worseIf(minors),
  },
  {
    label: 'automated-decision',
    read: (activity, language) => yesOrNo(activity['automated-decisions'], language),
    direction: (_, activity) => worseIf(activity['automated-decisions']),
  },
  {
    label: 'cross-border',
    read: (activity, language) => wordsOf(routes, activity['cross-border'], language),
    direction: routeChange,
  },
  {
    label: 'retention-changed',
    detail: head('retention-from'),
    read: (activity, language) => activity['retention-from']?.[language] ?? '',
  },
]

/** Whoever consents may refuse and take it back; on another ground nobody is asked. */
function choiceChange(before: Activity, after: Activity): Direction {
  if (before['legal-basis'] === 'consent') return 'worse'
  return after['legal-basis'] === 'consent' ? 'better' : 'neutral'
}

function routeChange(before: Activity, after: Activity): Direction {
  if (before['cross-border'] === 'none') return 'worse'
  return after['cross-border'] === 'none' ? 'better' : 'neutral'
}

function categoryFindings([before, after]: readonly [Activity, Activity], language: Locale): Finding[] {
  const { added, removed } = kindChanges(before.data, after.data, language)
  const subjects = [after.name[language]]
  return [
    ...(added.length > 0
      ? [{ label: 'new-category', direction: 'worse', subjects, after: joinWords(added, language) } as const]
      : []),
    ...(removed.length > 0
      ? [
          {
            ...({ label: 'removed-category', direction: 'better' } as const),
            ...{ subjects, before: joinWords(removed, language) },
          },
        ]
      : []),
  ]
}

function retentionFindings([before, after]: readonly [Activity, Activity], language: Locale): Finding[] {
  const change = durationChange(before.retention, after.retention, language)
  if (!change) return []
  return [
    {
      label: `retention-${change}`,
      direction: change === 'changed' ? 'neutral' : worseIf(change === 'longer'),
      subjects: [after.name[language]],
      before: before.retention.shown[language],
      after: after.retention.shown[language],
    },
  ]
}

function yesOrNo(value: boolean, language: Locale): string {
  const { yes, no } = noticeWords(language)
  return value ? yes : no
}
