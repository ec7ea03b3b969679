/** One line of a staff list. */
export interface Person {
  /** Pseudonymous id, as on receipts. */
  readonly staff: string
  readonly roles: readonly string[]
  /** ISO dates; `left` is `''` for people at work. */
  readonly joined: string
  readonly left: string
}

/** Whether somebody is at work: the day on which they leave is the last one. */
export function isAtWork({ left }: Person, today: string): boolean {
  return left === '' || left >= today
}
