import type { ChangeReport } from '../model/change.ts'
import type { Locale } from '../model/finding.ts'

/** What a reporter of changes may know beside the report. */
export interface ChangeReporterOptions {
  readonly locale: Locale
  /** Whether colours may be used; decided where stdout is known. */
  readonly color: boolean
  /** Prefix that turns a path of the workspace into one of the current folder: `policies/` or `''`. */
  readonly prefix: string
  /** Version of policypress, for formats that name what made them. */
  readonly version: string
}

/** Report in, text out; pure. */
export type ChangeReporter = (report: ChangeReport, options: ChangeReporterOptions) => string
