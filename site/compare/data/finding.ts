import { foldTypography } from '../../../linter/wording/index.ts'
import type { Locale } from '../../../linter/index.ts'
import type { AuthoredNoticeData } from '../../../schema/index.ts'
import type { DataLabel, Direction } from '../model.ts'

/** A change that the data shows, before its sentence is made. */
export interface Finding {
  readonly label: DataLabel
  readonly direction: Direction
  /** Names of what changed; findings that differ in nothing else are told as one. */
  readonly subjects: readonly string[]
  readonly detail?: string
  readonly before?: string
  readonly after?: string
}

/** The data of both versions, and the language in which to speak of it. */
export interface Compared {
  readonly from: AuthoredNoticeData
  readonly to: AuthoredNoticeData
  readonly language: Locale
}

/** One field of a row: how to read it, and what a change of it is. */
export interface Field<Row> {
  readonly label: DataLabel
  /** What readers call the field. */
  readonly detail?: (language: Locale) => string
  readonly read: (row: Row, language: Locale) => string
  readonly direction?: (before: Row, after: Row) => Direction
}

/** A finding for each field whose words differ; typography is no difference. */
export function changedFields<Row>(
  subject: string,
  [before, after]: readonly [Row, Row],
  fields: readonly Field<Row>[],
  language: Locale,
): Finding[] {
  return fields.flatMap(({ label, detail, read, direction }): Finding[] => {
    const [old, now] = [read(before, language), read(after, language)]
    if (isSame(old, now)) return []
    return [
      {
        ...{ label, direction: direction?.(before, after) ?? 'neutral', subjects: [subject] },
        ...(detail && { detail: detail(language) }),
        ...(old !== '' && { before: old }),
        ...(now !== '' && { after: now }),
      },
    ]
  })
}

/** Whether two texts say the same to a reader. */
export function isSame(before: string, after: string): boolean {
  return before === after || foldTypography(before) === foldTypography(after)
}

/** What more of something means for the reader, and what less of it does. */
export function worseIf(grew: boolean): Direction {
  return grew ? 'worse' : 'better'
}
