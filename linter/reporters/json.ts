import type { Reporter } from './reporter.ts'

/** `schema/output/findings.schema.json`; paths are relative to the workspace, so that two machines agree. */
export const json: Reporter = ({ findings, accepted, summary }) =>
  `${JSON.stringify({ schemaVersion: 1, findings, ...(accepted.length > 0 ? { accepted } : {}), summary }, null, 2)}\n`
