import type { LocalText } from './catalog.ts'
import type { DutyId } from './change.ts'
import type { Pair, Row } from './comparison.ts'
import type { MessageValue } from './finding.ts'
import type { Spot } from './place.ts'
import type { ReportedChange } from './rule.ts'

/** What a comparison knows of the registers: which rows differ in what, and what that may ask for. */
export interface RegisterComparison {
  /** Rows of a register that came, that went, and that are on both sides and say something else. */
  came(register: RegisterName): readonly GivenRow[]
  went(register: RegisterName): readonly GivenRow[]
  kept(register: RegisterName): readonly KeptRow[]
  /** Rows on both sides of which one text reads otherwise. */
  reworded(register: RegisterName, key: string): readonly RewordedRow[]
  /** Rows on both sides of which a list of names holds others; their order says nothing. */
  relisted(register: RegisterName, key: string): readonly RelistedRow[]
  /** Rows on both sides of which one word, such as a kind or a party, is another. */
  revalued(register: RegisterName, key: string): readonly RevaluedRow[]
  /** Rows on both sides of which a mark is, or is no longer, set. */
  marked(register: RegisterName, key: string, now: boolean): readonly MarkedRow[]
  /** Rows on both sides that are reached in another way, with all ways before and after. */
  recontacted(register: RegisterName): readonly RewordedContact[]
  /** Ways in which people use rights that were opened, closed or lead elsewhere. */
  readonly channels: readonly ChannelChange[]
  /** How a text, in one language or several, or a list of such, reads otherwise; nothing where it is the same. */
  rewording(before: unknown, after: unknown): Rewording | undefined
  /** What a step in a processing activity of the head may ask for, by its legal basis and what it does. */
  dutiesOf(activity: Row['fields'], step: ActivityStep): readonly DutyId[]
  /** On what footing a party of the head receives. */
  receptionBy(party: string): Reception
  /** What passing more to a party may ask for, by all activities of the head that name it. */
  dutiesToward(party: string): readonly DutyId[]
  /** How long the parameter that is named now lasts beside the one that was named before; nothing for one and the same. */
  period(before: unknown, after: unknown): PeriodChange | undefined
  /** What the head declares of the organisation beside what the base declared, each fact that differs. */
  readonly facts: readonly Pair<DeclaredFact>[]
}

/** A register whose rows have ids. */
export type RegisterName =
  | 'processing'
  | 'recipients'
  | 'sdks'
  | 'cookies'
  | 'rights'
  | 'parties'
  | 'roles'
  | 'glossary'
  | 'open-questions'

/** A row that came or went, and what a report says of it beside the words. */
export interface GivenRow {
  readonly id: string
  readonly fields: Row['fields']
  readonly about: ReportedChange
}

/** A row on both sides, and what a report on one of its keys says beside the words. */
export interface KeptRow {
  readonly id: string
  readonly before: Row['fields']
  readonly after: Row['fields']
  readonly about: (key: string) => ReportedChange
}

/** A row of which one text reads otherwise, and what a report on it says beside the words. */
export interface RewordedRow extends Pick<KeptRow, 'id' | 'before' | 'after'> {
  readonly wording: Rewording
  /** With both texts; editorial where they say the same. */
  readonly about: ReportedChange
}

/** A row that is reached in another way, and what a report on it says beside the words; `–` for none. */
export interface RewordedContact extends MarkedRow {
  readonly from: LocalText
  readonly to: LocalText
}

/** One way to use a right, or rights in general, that came, went or changed. */
export interface ChannelChange {
  /** The right; `''` where it is the way for all. */
  readonly id: string
  readonly way: LocalText
  readonly turn: 'came' | 'went' | 'changed'
  /** Where it leads; of one that went where it led. */
  readonly value: LocalText
  readonly from: LocalText
  readonly about: ReportedChange
}

/** A row of which a mark turned, and what a report on it says beside the words. */
export interface MarkedRow extends Pick<KeptRow, 'id' | 'before' | 'after'> {
  readonly about: ReportedChange
}

/** A row of which a list of names holds others, and what a report on it says beside the words. */
export interface RelistedRow extends MarkedRow {
  readonly came: readonly string[]
  readonly went: readonly string[]
}

/** A row of which one word is another, and what a report on it says beside the words; `–` for none. */
export interface RevaluedRow extends MarkedRow {
  readonly from: string
  readonly to: string
}

/** How a text reads otherwise. */
export interface Rewording {
  /** Whether marks, blanks, slips or the order of a series are all that differs, in every language. */
  readonly slight: boolean
  /** Items of a series that only one of the sides names; nothing where there are none. */
  readonly came?: LocalText
  readonly went?: LocalText
  /** The texts that differ, in the first language in which they say something else. */
  readonly before: string
  readonly after: string
}

/** What was done to a processing activity. */
export type ActivityStep =
  | 'begun'
  | 'purpose'
  /** Means, people or kinds of information. */
  | 'rewritten'
  | 'sensitive'
  | 'minors'
  | 'automated'
  | 'exported'
  | Reception
  /** Put on another legal basis. */
  | 'based'
  /** Kept for another time. */
  | 'kept'

/**
 * On what footing somebody receives: as another handler, as one who works for us, as the buyer of a business, or as an
 * authority to which the law has us report.
 */
export type Reception = 'provided' | 'entrusted' | 'handed-over' | 'reported'

/** A period that another parameter sets now; `other` where the two cannot be held against each other. */
export interface PeriodChange {
  readonly turn: 'longer' | 'shorter' | 'same' | 'other'
  readonly from: MessageValue
  readonly to: MessageValue
}

/** A fact of the organisation and where it stands. */
export interface DeclaredFact {
  readonly value: unknown
  readonly spot: Spot
}
