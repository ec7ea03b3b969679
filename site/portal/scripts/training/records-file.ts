/** What a browser keeps of a learner, by name. */
export type Records = ReadonlyMap<string, string>

/** Says what a file is; raised when a reader of it must change. */
export const recordsFormat = 'policypress-learner-records/1'

/** Records as a file, which the page of one's own training takes in again. */
export function recordsFile(records: Records, exported: string): string {
  return `${JSON.stringify({ format: recordsFormat, exported, records: Object.fromEntries(records) }, null, 2)}\n`
}
