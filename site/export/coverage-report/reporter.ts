import type { Coverage, Locale, Workspace } from '../../../linter/index.ts'

/** What a reporter may know beside the measure: the workspace gives names to ids. */
export interface CoverageContext {
  readonly workspace: Workspace
  readonly locale: Locale
}

/** The measure in, text out; pure. */
export type CoverageReporter = (coverage: Coverage, context: CoverageContext) => string
