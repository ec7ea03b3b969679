/** A decision of people to live with a finding or without a control for a while; empty texts stand for what is missing. */
export interface Exception {
  readonly rule: string
  readonly control: string
  readonly document: string
  readonly owner: string
  readonly approver: string
  /** ISO date, the last day on which it holds. */
  readonly expires: string
  /** JSON pointer into `registers/exceptions.yaml`. */
  readonly pointer: string
}
