import type { Linter } from 'eslint'
import { effectiveSettings, findRoot } from '../linter/index.ts'
import type { OpenWorkspace } from '../linter/index.ts'
import { namedRoot } from './named-files.ts'
import { openedAt } from './opened-workspaces.ts'
import { pluginWith } from './plugin.ts'
import { eslintSeverities, policyConfig } from './policy-config.ts'
import { readSettings } from './plugin-settings.ts'
import type { PolicypressSettings } from './plugin-settings.ts'

/**
 * The config for one workspace, with the severities that its own config gives to the rules, in all files and in some: so
 * ESLint counts as the command line does. `root` is found from the current folder where none is named.
 */
export function workspace(authored: PolicypressSettings = {}): Linter.Config[] {
  const folder = process.cwd()
  const settings = readSettings(authored, folder)
  const root =
    authored.root === undefined ? (findRoot(folder)?.root ?? folder) : namedRoot(authored.root, folder)
  const { open } = openedAt(root, settings, root)
  // Told in full, because ESLint may be run from another folder than the one that its config was read in.
  const named = { root, ...(settings.extensions === undefined ? {} : { extensions: settings.extensions }) }
  return [
    {
      ...policyConfig('policypress/workspace', pluginWith(open.rules)),
      basePath: root,
      settings: { policypress: { ...authored, ...named } },
      rules: severitiesOf(open),
    },
    ...overridesOf(open).map((override) => ({ ...override, basePath: root })),
  ]
}

function severitiesOf({ rules, workspace: { config } }: OpenWorkspace): Linter.RulesRecord {
  const settings = Object.entries(effectiveSettings(rules, config))
  return eslintSeverities(settings.map(([id, { severity }]) => [id, severity]))
}

function overridesOf({ rules: known, workspace: { config, gates } }: OpenWorkspace): Linter.Config[] {
  // A gate keeps its severity, and of an id that nobody knows there is a finding.
  const settable = new Set(known.flatMap(({ id }) => (gates.has(id) ? [] : [id])))
  return config.overrides.map(({ files, rules }, index) => ({
    name: `policypress/workspace/override-${index + 1}`,
    files: files.map(eslintPattern),
    rules: eslintSeverities(
      [...rules].flatMap(([id, { severity }]) =>
        severity !== undefined && settable.has(id) ? [[id, severity] as const] : [],
      ),
    ),
  }))
}

/** In our patterns these signs stand for themselves. */
const eslintPattern = (pattern: string): string => pattern.replace(/[[\]()!+@\\]/g, '\\$&')
