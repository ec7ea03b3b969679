import type { Coverage } from '../../linter/index.ts'
import { policypress } from './run.ts'
import type { Ran } from './run.ts'

/** `policypress coverage` on one day. */
export function coverage(root: string, ...more: string[]): Ran {
  return policypress(['coverage', root, '--today', '2026-11-24', ...more])
}

/** What it measures of a workspace, as data. */
export function measured(root: string): Coverage {
  const data: unknown = JSON.parse(coverage(root, '--format', 'json').out)
  return data as Coverage
}
