import type { AuthoredNoticeData } from '../../../schema/index.ts'
import type { Value } from './duration.ts'
import { durationChange } from './duration.ts'
import type { Compared, Finding } from './finding.ts'
import { matched } from './matched.ts'
import { noticeWords } from './words.ts'

/**
 * Values in the text that changed. One that a row of the data shows as well is told there, as what it is: how long
 * something is kept, how fast an answer comes.
 */
export function parameterFindings({ from, to, language }: Compared): Finding[] {
  const told = new Set([...changedInRows(from, to), ...changedInRows(to, from)])
  const shown = ({ shown: text }: Value): string => text[language]
  const matches = matched(from.parameters, to.parameters, ({ parameter }) => parameter, shown)
  const about = { label: 'parameter', direction: 'neutral', subjects: [noticeWords(language).value] } as const
  return [
    ...matches.both
      .filter(([before, after]) => durationChange(before, after, language) !== undefined)
      .filter(([{ parameter }]) => !told.has(parameter))
      .map(([before, after]) => ({ ...about, before: shown(before), after: shown(after) })),
    ...matches.removed
      .filter(({ parameter }) => !told.has(parameter))
      .map((value) => ({ ...about, before: shown(value) })),
    ...matches.added
      .filter(({ parameter }) => !told.has(parameter))
      .map((value) => ({ ...about, after: shown(value) })),
  ]
}

/** Parameters of rows whose value is another in the other version, or is not there. */
function changedInRows(one: AuthoredNoticeData, other: AuthoredNoticeData): string[] {
  const known = new Set(valuesOf(other).map(keyOf))
  return valuesOf(one)
    .filter((value) => !known.has(keyOf(value)))
    .map(([, { parameter }]) => parameter)
}

function valuesOf({ activities, rights }: AuthoredNoticeData): (readonly [row: string, value: Value])[] {
  return [
    ...activities.map(({ id, retention }) => [`activity ${id}`, retention] as const),
    ...rights.flatMap(({ id, time }) => (time ? [[`right ${id}`, time] as const] : [])),
  ]
}

function keyOf([row, { parameter, shown, days }]: readonly [string, Value]): string {
  return JSON.stringify([row, parameter, shown, days])
}
