import type { LocalText, ParameterValue } from './catalog.ts'
import type { DutyId } from './change.ts'
import type { ControlChange } from './control-change.ts'
import type { CourseChanges } from './course-changes.ts'
import type { DecisionChanges } from './decision-changes.ts'
import type { BehindTranslation, DocumentPair } from './document-pair.ts'
import type { ComponentUse, Facts } from './facts.ts'
import type { FrontmatterPair } from './frontmatter-pair.ts'
import type { MessageValue } from './finding.ts'
import type { Spot } from './place.ts'
import type { ReportedChange } from './rule.ts'
import type { Workspace } from './workspace.ts'

/** Two revisions of a workspace side by side; what change rules see. Only what differs is listed. */
export interface Comparison extends DecisionChanges, CourseChanges {
  readonly base: Side
  readonly head: Side
  /** ISO date, an argument of the run. */
  readonly today: string
  /** Documents, forms, courses and lessons in their source language whose file differs, by id; other pages by path. */
  readonly documents: readonly DocumentPair[]
  /** Translations whose file differs. */
  readonly translations: readonly DocumentPair[]
  /** Translations that this change left behind: their source says something else, and there they read as before. */
  readonly behind: readonly BehindTranslation[]
  /** The id that a document of the head had in the base: another one where it was renamed. */
  formerId(id: string): string
  /** What became of controls in the documents that differ. */
  readonly controls: readonly ControlChange[]
  /** Documents, forms and courses on both sides whose file differs, by their frontmatter. */
  readonly frontmatter: readonly FrontmatterPair[]
  /** What a transfer with these facts may ask for in the head that it did not ask for before. */
  transferDuties(before: Row['fields'], after: Row['fields']): readonly DutyId[]
  /** Entries of an index of the workspace that differ, wherever they stand: controls, roles, laws, values. */
  entries<Value extends object>(pick: (side: Workspace) => ReadonlyMap<string, Value>): readonly Pair<Value>[]
  /** Rows of a list in `registers/<name>.yaml` that differ, by their `id`; not those that got another one and say the same. */
  rows(register: string, list: string): readonly Pair<Row>[]
  /** Frozen versions that came, went or were touched. */
  readonly frozen: readonly FrozenChange[]
  /** Documents of the head, translations included, whose text uses a component with this prop: `Param`, `id`. */
  usersOf(component: ComponentUse['name'], prop: string, value: string): readonly Facts[]
  /** Rows of a register that came, that went, and that are on both sides and say something else. */
  came(register: RegisterName): readonly GivenRow[]
  went(register: RegisterName): readonly GivenRow[]
  kept(register: RegisterName): readonly KeptRow[]
  /** Rows on both sides of which one text reads otherwise. */
  reworded(register: RegisterName, key: string): readonly RewordedRow[]
  /** Rows on both sides of which a mark is, or is no longer, set. */
  marked(register: RegisterName, key: string, now: boolean): readonly MarkedRow[]
  /**
   * Ids of the documents that show a thing on either side: by a component that names it (`Param`, `Term`), by a list that
   * holds its row (`ProcessingList`; with a key, only where it shows this cell), or a `party` by any list.
   */
  showing(component: ComponentUse['name'], id: string, key?: string): readonly string[]
  /** Values of parameters that came, went or differ. */
  readonly parameters: readonly ParameterChange[]
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

/** One of the two revisions. */
export interface Side {
  readonly workspace: Workspace
  /** A hash of what readers see of a file, parameters and terms filled in; `''` where it cannot be shown. */
  textHash(file: Facts): string
}

/** Something by its name on both sides; one of them is missing where it came or went. */
export interface Pair<Value> {
  readonly id: string
  readonly base?: Value
  readonly head?: Value
}

/** A row of a register and where it stands. */
export interface Row {
  readonly fields: Readonly<Record<string, unknown>>
  readonly spot: Spot
  /** Where one of its keys stands; the row where it has no such key. */
  spotOf(key: string): Spot
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
  /** The text before and after in both languages; `–` for none. */
  readonly from: LocalText
  readonly to: LocalText
  /** Editorial where the text says the same. */
  readonly about: ReportedChange
}

/** A row of which a mark turned, and what a report on it says beside the words. */
export interface MarkedRow extends Pick<KeptRow, 'id' | 'before' | 'after'> {
  readonly about: ReportedChange
}

/** How a text reads otherwise. */
export interface Rewording {
  /** Whether marks, blanks, slips or the order of a series are all that differs, in every language. */
  readonly slight: boolean
  /** Items of a series that only one of the sides names; nothing where there are none. */
  readonly came?: LocalText
  readonly went?: LocalText
  /** The texts that differ, of all languages. */
  readonly before: string
  readonly after: string
}

/** A value that came, went or differs. */
export interface ParameterChange extends Pair<ParameterValue> {
  readonly turn: ParameterTurn
  /** The control under which it is defined; `''` where nothing defines it. */
  readonly control: string
  /** The article that fixes its bound; `''` where the company chose it. */
  readonly law: string
  /** Values and bound as people read them; `''` for none. */
  readonly from: MessageValue
  readonly to: MessageValue
  readonly bound: string
}

/** What became of a value: `out` of its bound and `back` in it, `explained` where only the reason reads otherwise. */
export type ParameterTurn =
  'came' | 'went' | 'loosened' | 'tightened' | 'out' | 'back' | 'contact' | 'explained' | 'other'

/** A folder of a frozen version, `public/archive/privacy-notice/1.0`, and which of its files came, went or differ. */
export interface FrozenChange {
  readonly folder: string
  readonly turn: 'came' | 'went' | 'touched'
  readonly files: readonly string[]
  readonly about: ReportedChange
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
  readonly turn: 'longer' | 'shorter' | 'other'
  readonly from: MessageValue
  readonly to: MessageValue
}

/** A fact of the organisation and where it stands. */
export interface DeclaredFact {
  readonly value: unknown
  readonly spot: Spot
}
