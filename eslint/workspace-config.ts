import { resolve } from 'node:path'
import type { Linter } from 'eslint'
import { effectiveSettings, findRoot } from '../linter/index.ts'
import { openedAt } from './opened-workspaces.ts'
import { policyConfig } from './plugin.ts'
import { readSettings } from './plugin-settings.ts'
import type { PolicypressSettings } from './plugin-settings.ts'

/**
 * A config for one workspace, with the severities that its own config gives to the rules: so ESLint counts as the command
 * line does. `root` is found from the current folder where none is named.
 */
export function workspace(authored: PolicypressSettings = {}): Linter.Config {
  const { today, locale } = readSettings(authored)
  const root = authored.root === undefined ? findRoot('.')?.root : resolve(authored.root)
  if (root === undefined || findRoot(root) === undefined)
    throw new Error(`Unknown folder ${JSON.stringify(authored.root ?? '.')}, expected that of a workspace`)
  const { open } = openedAt(root, { today, locale }, root)
  const settings = Object.entries(effectiveSettings(open.rules, open.workspace.config))
  const severities = Object.fromEntries(settings.map(([id, { severity }]) => [id, severity]))
  return {
    ...policyConfig('policypress/workspace', severities),
    basePath: root,
    settings: { policypress: { ...authored, root } },
  }
}
