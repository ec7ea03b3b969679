import type { Finding } from './finding.ts'

/** Why a finding does not count: a decision of people, or debt that was there before. */
export interface Acceptance {
  readonly by: 'exception' | 'baseline'
  /** What was written down for it, in the reader's language where there are two. */
  readonly reason: string
}

/** A finding that does not count, with the reason on record. */
export interface AcceptedFinding extends Finding {
  readonly accepted: Acceptance
}
