import type { ParameterValue } from './catalog.ts'
import type { DutyId } from './change.ts'
import type { ControlChange } from './control-change.ts'
import type { CourseChanges } from './course-changes.ts'
import type { DecisionChanges } from './decision-changes.ts'
import type { BehindTranslation, DocumentPair } from './document-pair.ts'
import type { ComponentUse, Facts } from './facts.ts'
import type { FrontmatterPair } from './frontmatter-pair.ts'
import type { MessageValue } from './finding.ts'
import type { Spot } from './place.ts'
import type { RegisterComparison } from './register-comparison.ts'
import type { ReportedChange } from './rule.ts'
import type { Workspace } from './workspace.ts'

/** Two revisions of a workspace side by side; what change rules see. Only what differs is listed. */
export interface Comparison extends DecisionChanges, CourseChanges, RegisterComparison {
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
  /** Controls that a document of the base words and no approved document of the head does any more. */
  lostWith(file: Facts): readonly string[]
  /** Documents, forms, courses and lessons on both sides whose file differs, by their frontmatter. */
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
  /**
   * Ids of the documents that show a thing on either side: by a component that names it (`Param`, `Term`), by a list that
   * holds its row (`ProcessingList`; with a key, only where it shows this cell), or a `party` by any list.
   */
  showing(component: ComponentUse['name'], id: string, key?: string): readonly string[]
  /** Values of parameters that came, went or differ. */
  readonly parameters: readonly ParameterChange[]
}

/** One of the two revisions. */
export interface Side {
  readonly workspace: Workspace
  /** Files that were refused before anything of them was read: too large, a link, a bad name. */
  readonly refused: ReadonlySet<string>
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
