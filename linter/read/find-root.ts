import { existsSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** Where a workspace was found; without a config any folder of Markdown is one. */
export interface FoundRoot {
  readonly root: string
  readonly configured: boolean
}

/**
 * Looks for `policypress.config.yaml` from `start` upward, at each level also in `policies/`.
 * Without one the given folder itself is the workspace. `undefined` when `start` does not exist.
 */
export function findRoot(start: string): FoundRoot | undefined {
  const from = resolve(start)
  if (!existsSync(from)) return undefined
  const folder = statSync(from).isDirectory() ? from : dirname(from)
  for (let level = folder; ; level = dirname(level)) {
    for (const candidate of [level, join(level, 'policies')]) {
      if (existsSync(join(candidate, configName))) return { root: candidate, configured: true }
    }
    if (dirname(level) === level) return { root: folder, configured: false }
  }
}

const configName = 'policypress.config.yaml'
