import { effectiveSettings } from '../../linter/index.ts'
import type { OpenWorkspace } from '../../linter/index.ts'

/** The settings that are in force, with everything that is left out in the config filled in, as JSON. */
export function printedConfig(opened: OpenWorkspace): string {
  const { root, workspace } = opened
  const { name, sourceLanguage, languages } = workspace.config
  const settings = { root, name, 'source-language': sourceLanguage, languages }
  return `${JSON.stringify({ ...settings, rules: effectiveSettings(opened.rules, workspace.config) }, null, 2)}\n`
}
