import type { TrainingReporter } from './reporter.ts'

/** `schema/output/training-report.schema.json`: ids only, so that it is the same in every language. */
export const json: TrainingReporter = (report) => `${JSON.stringify(report, null, 2)}\n`
