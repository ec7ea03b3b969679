/** One entry in the history of a document, as rules compare it. */
export interface Revision {
  readonly version: string
  readonly major: number
  readonly minor: number
  /** ISO dates. */
  readonly date: string
  readonly effective: string
  readonly approvals: readonly Approval[]
  /** JSON pointer into the frontmatter. */
  readonly pointer: string
}

export interface Approval {
  readonly role: string
  readonly date: string
  readonly pointer: string
}
