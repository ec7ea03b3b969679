import type { LawRef, LocalText, When } from './catalog.ts'
import type { Severity } from './finding.ts'
import type { Spot } from './place.ts'

/** A name or a contact of the registers that must stand inside a mark. */
export type ShownParty =
  'handler-name' | 'handler-contact' | 'recipient-name' | 'recipient-contact' | 'officer-contact'

/** One thing that a notice has to say. */
export interface CheckItem {
  readonly id: string
  readonly what: LocalText
  readonly laws: readonly LawRef[]
  readonly control: string
  readonly when?: When
  readonly severity: Severity
  /** Owed to the authority instead, and never asked of a text. */
  readonly toAuthority: boolean
  readonly shows: readonly ShownParty[]
}

/** What a kind of notice has to say, item by item. */
export interface Checklist {
  readonly id: string
  readonly title: LocalText
  readonly items: readonly CheckItem[]
  readonly spot: Spot
}

/** Where an item of a notice's checklists stands in one of its languages. */
export interface ItemVerdict {
  readonly item: CheckItem
  readonly checklist: string
  readonly state:
    'present' | 'missing' | 'empty' | 'incomplete' | 'not-applicable' | 'unexpected' | 'fact-missing'
  /** Why it is not applicable or not expected, which fact is missing, or which name or contact does not stand there. */
  readonly reason: string
  /** Where to point; the mark, or the `checklists` entry that asks for the item. */
  readonly spot: Spot
}
