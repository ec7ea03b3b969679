import type { BaselineEntry } from '../model/baseline.ts'
import type { Facts } from '../model/facts.ts'
import { fieldsOf, textOf } from './shape.ts'

/** The lines of `policypress.baseline.yaml`, by fingerprint. */
export function readBaseline(file: Facts | undefined): ReadonlyMap<string, BaselineEntry> {
  return new Map(
    Object.entries(fieldsOf(file?.data['findings'])).map(([fingerprint, item]) => {
      const fields = fieldsOf(item)
      const entry: BaselineEntry = {
        fingerprint,
        rule: textOf(fields['rule']),
        path: textOf(fields['path']),
        since: textOf(fields['since']),
        reason: textOf(fields['reason']),
        pointer: `/findings/${fingerprint}`,
      }
      return [fingerprint, entry]
    }),
  )
}
