import type { Locale, Report } from '../model/finding.ts'

/** What a reporter may know beside the report. */
export interface ReporterOptions {
  readonly locale: Locale
  /** Whether colours may be used; decided where stdout is known. */
  readonly color: boolean
  /** Prefix that turns a path of the workspace into one of the current folder: `policies/` or `''`. */
  readonly prefix: string
  /** Version of policypress, for formats that name what made them. */
  readonly version: string
}

/** Report in, text out; pure. */
export type Reporter = (report: Report, options: ReporterOptions) => string
