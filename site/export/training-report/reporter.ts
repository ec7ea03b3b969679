import type { Locale, Workspace } from '../../../linter/index.ts'
import type { TrainingReport } from './report.ts'

/** What a reporter may know beside the report: the workspace gives names to ids. */
export interface TrainingContext {
  readonly workspace: Workspace
  readonly locale: Locale
}

/** The report in, text out; pure. */
export type TrainingReporter = (report: TrainingReport, context: TrainingContext) => string
