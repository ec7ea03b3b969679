import type { ChangeReporter } from './reporter.ts'

/** For machines: the shape of `schema/output/diff.schema.json`. */
export const json: ChangeReporter = (report) =>
  `${JSON.stringify({ schemaVersion: 1, ...report }, null, 2)}\n`
