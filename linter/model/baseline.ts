/** One line of `policypress.baseline.yaml`. */
export interface BaselineEntry {
  readonly fingerprint: string
  readonly rule: string
  readonly path: string
  /** ISO date. */
  readonly since: string
  readonly reason: string
  /** JSON pointer into the file. */
  readonly pointer: string
}
