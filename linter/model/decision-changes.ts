import type { Profile } from './catalog.ts'
import type { CheckItem } from './checklist.ts'
import type { Pair, Row } from './comparison.ts'
import type { MessageValue } from './finding.ts'
import type { ReportedChange } from './rule.ts'

/** What changed in decisions of people that stand outside of texts and registers of facts. */
export interface DecisionChanges {
  /** Exceptions and approvals that came, went or differ, by what they are made from. */
  readonly exceptions: readonly ExceptionPair[]
  /** Documents of the head with text for a control, as a message names them. */
  holdersOf(control: string): MessageValue
  /** Profiles that came, went or ask for something else. */
  readonly profiles: readonly ProfileChange[]
  /** Items of checklists that came, went or differ; none of a checklist that did so as a whole. */
  readonly checkItems: readonly CheckItemPair[]
  /** How strictly rules are set: of each rule and file alike what changed, told once. */
  readonly ruleSettings: readonly RuleSettingChange[]
  /** All else in the config that changed. */
  readonly settings: readonly SettingChange[]
  /** Whether a file came or went with an import that was added or dropped as a whole, which is told by itself. */
  isOfMovedImport(path: string): boolean
}

/** A decision of the exceptions register on both sides. */
export interface ExceptionPair extends Pair<Row> {
  /** Rule or control from which it is made. */
  readonly subject: string
  readonly control: string
  readonly document: string
  /** Whether it approves one change instead of accepting a finding or doing without a control. */
  readonly isApproval: boolean
}

/** A profile on both sides; lists are empty where a side is missing. */
export interface ProfileChange extends Pair<Profile> {
  readonly asked: readonly AskedControl[]
  readonly dropped: readonly AskedControl[]
  readonly conditions: readonly ConditionChange[]
  /** Documents of the head that follow it, itself or through a profile that imports it, as a message names them. */
  readonly followers: MessageValue
}

/** A control that a profile began or ceased to ask for. */
export interface AskedControl {
  readonly control: string
  /** The imported profile through which; `''` for its own list. */
  readonly through: string
  readonly about: ReportedChange
}

/** A control that a profile asks for under another condition. */
export interface ConditionChange {
  readonly control: string
  /** `transfer.kind = outlet`; `''` for always. */
  readonly from: string
  readonly to: string
  readonly turn: 'wider' | 'narrower' | 'other'
  readonly about: ReportedChange
}

/** An item of a checklist on both sides. */
export interface CheckItemPair extends Pair<CheckItem> {
  readonly checklist: string
  /** Notices of the head that follow the checklist, as a message names them. */
  readonly followers: MessageValue
  /** Where one of its keys stands; the item where it has no such key. */
  readonly about: (key: string) => ReportedChange
}

/** A rule that is set otherwise. */
export interface RuleSettingChange {
  readonly rule: string
  /** Name of the option; `''` for the severity. */
  readonly option: string
  readonly from: string
  readonly to: string
  /** Number of files in which it changed, and one of them; 0 where it changed wherever nothing special is set. */
  readonly files: number
  readonly path: string
  readonly about: ReportedChange
}

/** A setting that is another; of a list, one item that came or went. */
export interface SettingChange {
  /** `languages`, `imports`, `public-site.address`. */
  readonly key: string
  /** `''` for none. */
  readonly from: string
  readonly to: string
  readonly about: ReportedChange
}
