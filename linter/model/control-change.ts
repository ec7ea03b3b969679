import type { Facts } from './facts.ts'
import type { Spot } from './place.ts'

/** What became of a control in a document. */
export interface ControlChange {
  readonly control: string
  /** The document concerned; of a control that moved the one where it stands now. */
  readonly document: string
  readonly turn: ControlTurn
  /** Its block in the head; in the base where it went. */
  readonly spot: Spot
  /** The document to which it is or was delegated; `''` for none. */
  readonly other: string
  /** To which it was delegated before. */
  readonly former: string
  /** Documents that lost it to this one, or whose text of it came from here. */
  readonly others: readonly string[]
  /** Its sentences, one a line, where it moved and they differ. */
  readonly before: string
  readonly after: string
}

/**
 * `moved` where one document lost the text of a control and another got it; `delegated` where a reference took the place
 * of the text, `returned` the other way round, `redirected` where the reference leads elsewhere.
 */
export type ControlTurn = 'came' | 'went' | 'moved' | 'delegated' | 'returned' | 'redirected'

/** One control in one file. */
export interface ControlState {
  readonly file: Facts
  readonly spot: Spot
  /** Document that it is delegated to; nothing where it is worded here. */
  readonly delegate?: string
}
