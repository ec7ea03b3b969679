import type { Facts } from './facts.ts'
import type { Revision } from './revision.ts'
import type { ReportedChange } from './rule.ts'

/** The frontmatter of one document on both sides. */
export interface FrontmatterPair {
  readonly id: string
  readonly before: Facts['data']
  readonly after: Facts['data']
  readonly base: Facts
  readonly head: Facts
  /** Whether the text was approved in the base, and is in the head. */
  readonly wasApproved: boolean
  readonly isApproved: boolean
  /** What became of its version; `none` also where one of the two cannot be read. */
  readonly rise: 'major' | 'minor' | 'none' | 'lowered'
  /** The history as each side tells it, newest first; none where it does not fit its schema. */
  readonly old: readonly Revision[]
  readonly now: readonly Revision[]
  /** What a report on a key says beside the words; it points into the base where the head has no such key. */
  readonly about: (pointer: string) => ReportedChange
  /** The same for what went: it points into the base. */
  readonly gone: (pointer: string) => ReportedChange
  /** Items that a list names on one side only. */
  readonly items: (key: string) => { readonly dropped: readonly string[]; readonly added: readonly string[] }
  /** How a length of time turned, `review.cycle`; nothing where it is the same or neither side can be read. */
  readonly term: (parent: string, key: string) => TermChange | undefined
  /** Roles whose approval came or went. */
  readonly approvals: readonly ApprovalChange[]
}

/** Roles that approved on one side only, as a message shows them; `''` for none. */
export interface ApprovalChange {
  readonly version: string
  /** The version of another MAJOR that it is held against; `''` where both sides tell of the same version. */
  readonly former: string
  readonly dropped: string
  readonly added: string
  /** Of the revision in the base, and in the head. */
  readonly oldPointer: string
  readonly pointer: string
}

/** A length of time in the frontmatter that is another now; one that is missing never ends. */
export interface TermChange {
  readonly turn: 'longer' | 'shorter'
  /** As authored, `P1Y`; `–` where there is none. */
  readonly from: string
  readonly to: string
}
