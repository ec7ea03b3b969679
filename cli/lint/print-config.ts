import { relative, resolve, sep } from 'node:path'
import { effectiveSettings, toWorkspacePath } from '../../linter/index.ts'
import type { OpenWorkspace } from '../../linter/index.ts'

/**
 * The settings that are in force, with everything that is left out in the config filled in, as JSON; those of one file
 * where a path is given. What the rules say is the outcome: preset, config and overrides are worked in.
 */
export function printedConfig(opened: OpenWorkspace, path?: string): string {
  const { root, rules, workspace } = opened
  const { name, sourceLanguage, languages, preset, imports } = workspace.config
  const settings = {
    ...{ root, ...(path === undefined ? {} : { file: path }), name },
    ...{ 'source-language': sourceLanguage, languages, extends: preset, imports },
    rules: effectiveSettings(rules, workspace.config, path),
  }
  return `${JSON.stringify(settings, null, 2)}\n`
}

/** The path in the workspace of the one file that the command line names, if it names one. */
export function soleFile({ root, workspace }: OpenWorkspace, paths: readonly string[]): string | undefined {
  const [only, ...more] = paths.map((path) => toWorkspacePath(relative(root, resolve(path)), sep))
  return only !== undefined && more.length === 0 && workspace.byPath.has(only) ? only : undefined
}
