import { createRequire } from 'node:module'
import type * as Changes from './changes/index.ts'
import type { ChangeRule } from './model/rule.ts'

// By package-internal name, so that it resolves the same from here and from a bundle that Vite made of this file.
const require = createRequire(import.meta.url)

/** The rules that compare two revisions, loaded on first use: they are half of the linter, and a lint starts without. */
export function loadChangeRules(): readonly ChangeRule[] {
  return (require('#changes/index.ts') as typeof Changes).changeRules
}
