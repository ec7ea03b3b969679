import { createRequire } from 'node:module'
import { join, sep } from 'node:path'
import type { Rule } from '../model/rule.ts'
import type { SettingProblem, SettingProblemCode } from '../model/setting-problem.ts'
import {
  installedPackage,
  isWithin,
  nearestPackage,
  packageIn,
  repositoryRoot,
} from '../read/package-file.ts'
import { isRemarkRule } from '../workspace/config-settings.ts'
import { remarkRule } from './remark-rule.ts'
import type { RemarkPlugin } from './remark-rule.ts'

/**
 * Loads the rules of remark-lint that a config names: code, run with the rights of the command. A config may be proposed
 * by anybody, so a name in it is not enough. The caller has to ask for it (`lint --remark`), the package has to be
 * declared by the package.json at the root of the repository, which its owners review as they do all code, and has to be
 * installed outside of the workspace, so that a proposed policy cannot bring the code along.
 */
export function loadRemarkRules(
  root: string,
  names: readonly string[],
): { rules: readonly Rule[]; problems: readonly SettingProblem[] } {
  const rules: Rule[] = []
  const problems: SettingProblem[] = []
  for (const name of names) {
    const loaded = load(root, name)
    if (typeof loaded === 'object') rules.push(remarkRule(name, loaded.plugin))
    else problems.push({ code: loaded, data: { from: name }, pointer: `/remark/${name}` })
  }
  return { rules, problems }
}

function load(root: string, name: string): { readonly plugin: RemarkPlugin } | SettingProblemCode {
  const top = repositoryRoot(root)
  const declaring = top === undefined ? nearestPackage(root) : packageIn(top)
  if (!isRemarkRule(name) || !declaring?.declared.has(name)) return 'undeclared'
  const folder = installedPackage(declaring, name)
  if (folder === undefined) return 'not-installed'
  // A dependency may be a link to any folder, and the workspace itself may hold what looks like an installed package.
  const isInstalled = folder.split(sep).includes('node_modules')
  if (!isInstalled || isInWorkspace(folder, root, declaring.folder)) return 'outside'
  try {
    const { default: plugin } = createRequire(join(declaring.folder, 'package.json'))(name) as Loaded
    return typeof plugin === 'function' ? { plugin: plugin as RemarkPlugin } : 'not-a-rule'
  } catch {
    return 'not-a-rule'
  }
}

/** Where the workspace is the whole repository, its packages cannot but stand in it. */
function isInWorkspace(folder: string, root: string, top: string): boolean {
  return isWithin(folder, root) && !isWithin(top, root)
}

interface Loaded {
  readonly default?: unknown
}
