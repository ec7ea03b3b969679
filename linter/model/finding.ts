import type { AcceptedFinding } from './acceptance.ts'
import type { Place } from './place.ts'

export type Locale = 'zh-CN' | 'en'
export type Severity = 'error' | 'warning'

/** A value in a message; a text in both languages is shown in the reader's. */
export type MessageValue = string | number | Readonly<Record<Locale, string>>

/** What a finding says about itself without words; the words come from the rule, in the reader's language. */
export type MessageData = Readonly<Record<string, MessageValue>>

/** A finding as the engine keeps it and the cache stores it: no wording, no lines. */
export interface RawFinding {
  readonly rule: string
  readonly messageId: string
  readonly data: MessageData
  readonly path: string
  readonly start: number
  readonly end: number
  readonly fix?: Fix
}

/** One replacement of text that mends a finding and cannot change its meaning. */
export interface Fix {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * A finding as people and machines receive it: flat, serialisable data.
 * `fingerprint` names it across edits elsewhere: it holds no line and no wording.
 */
export interface Finding {
  readonly rule: string
  readonly severity: Severity
  readonly path: string
  readonly message: string
  readonly place: Place
  readonly actual?: string
  readonly expected?: string
  readonly fix?: Fix
  readonly fingerprint: string
  readonly url: string
}

/** What a report says of a rule, for formats that describe the rules beside the findings. */
export interface RuleSummary {
  readonly id: string
  /** As the config has it; rules that are off are left out. */
  readonly severity: Severity
  readonly summary: string
  readonly why: string
  readonly url: string
}

/** The outcome of one lint run. `sources` maps a path to its text, for code frames. */
export interface Report {
  readonly findings: readonly Finding[]
  /** What exceptions or the baseline accept; it does not count. */
  readonly accepted: readonly AcceptedFinding[]
  /** Every rule that was on, in the order of the reference. */
  readonly rules: readonly RuleSummary[]
  readonly summary: { readonly files: number; readonly errors: number; readonly warnings: number }
  readonly sources: ReadonlyMap<string, string>
}
