import { measureCoverage } from '../../../linter/index.ts'
import type { Coverage, Workspace } from '../../../linter/index.ts'

/** The coverage of a workspace; measured on first use, because many pages ask for it. */
export function measuredCoverage(workspace: Workspace): Coverage {
  const known = cache.get(workspace) ?? measureCoverage(workspace)
  cache.set(workspace, known)
  return known
}

const cache = new WeakMap<Workspace, Coverage>()
