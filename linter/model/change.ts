import type { Acceptance } from './acceptance.ts'
import type { VerifiedLevel } from './catalog.ts'
import type { Severity } from './finding.ts'
import type { Place } from './place.ts'

/** Material: people concerned may have to be told, asked or trained again, and the MAJOR version rises. */
export type ChangeClass = 'material' | 'editorial'

/** What a change may oblige the company to do. */
export type DutyId =
  | 'tell-individuals'
  | 'consent-first'
  | 'consent-again'
  | 'consent-of-guardian'
  | 'consent-for-transfer'
  | 'consent-to-provide'
  | 'consent-to-sensitive'
  | 'consent-to-export'
  | 'assess-impact'
  | 'delete-information'
  | 'tell-individuals-eu'
  | 'acknowledge-again'
  | 'retake-courses'
  | 'approve-again'
  | 'report-disposal'
  | 'file-person-in-charge'
  | 'clear-export'

/** A duty as it is told: which, on what ground, how well that was checked, in words. */
export interface Duty {
  readonly id: DutyId
  /** Article, `PIPL:17`; `''` where the company's own rules ask for it. */
  readonly law: string
  /** `company` where no law is cited. */
  readonly verified: VerifiedLevel | 'company'
  readonly message: string
  /** Whom or what it concerns where that is known: roles, courses. They stand in the message as well. */
  readonly names: readonly string[]
}

/** What the author still has to do before the change is complete. */
export type TodoId =
  | 'raise-major'
  | 'raise-version'
  | 'add-revision'
  | 'approve'
  | 'translate'
  | 'freeze'
  | 'update-course'
  | 'set-effective'
  | 'restore'
  | 'leave-address'
  | 'read-again'
  | 'remove-exception'

/** A to-do as it is told. */
export interface Todo {
  readonly id: TodoId
  /** Document in which it is done. */
  readonly document: string
  readonly message: string
}

/** One change between two revisions: flat, serialisable data. */
export interface Change {
  /** Name of the rule that found it: `control-removed`. */
  readonly id: string
  readonly class: ChangeClass
  /** An open to-do of a change that is only a warning does not fail. */
  readonly severity: Severity
  /** Document, or the register or file in which it was made. */
  readonly document: string
  readonly control?: string
  readonly parameter?: string
  readonly message: string
  /** Names the change across edits elsewhere; what an exception accepts it by. */
  readonly fingerprint: string
  /** Whether `path` and `place` are those of the base, because the head has nothing left to point at. */
  readonly side: 'base' | 'head'
  readonly path: string
  readonly place: Place
  readonly before?: string
  readonly after?: string
  readonly duties: readonly Duty[]
  readonly todo: readonly Todo[]
  /** The decision on record that accepts it; it then asks for nothing. */
  readonly accepted?: Acceptance
  readonly url: string
}

/** The outcome of one comparison. */
export interface ChangeReport {
  /** As they were named: a branch, a tag, a commit, `INDEX`, `WORKTREE`. */
  readonly base: string
  readonly head: string
  readonly changes: readonly Change[]
  readonly summary: ChangeSummary
}

/** Counts of one comparison. */
export interface ChangeSummary {
  readonly material: number
  readonly editorial: number
  /** Open to-dos, each counted once. */
  readonly todos: number
}
