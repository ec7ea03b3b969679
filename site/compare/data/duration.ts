import type { Locale, LocalText } from '../../../linter/index.ts'
import { isSame } from './finding.ts'

/** A value that a text shows, and in days where it is a length of time. */
export interface Value {
  readonly parameter: string
  readonly shown: LocalText
  readonly days?: number
}

/** Whether a length of time grew; `changed` where only the words tell that it is another. */
export function durationChange(
  before: Value,
  after: Value,
  language: Locale,
): 'longer' | 'shorter' | 'changed' | undefined {
  if (before.days !== undefined && after.days !== undefined && before.days !== after.days) {
    return after.days > before.days ? 'longer' : 'shorter'
  }
  return isSame(before.shown[language], after.shown[language]) ? undefined : 'changed'
}
