import { hintFor } from '../define-rule.ts'
import { importedFolders } from '../facts/kind.ts'
import { matchesGlob } from '../glob.ts'
import type { Facts } from '../model/facts.ts'
import type { OptionDefinition, SettableRule } from '../model/rule.ts'
import type { SettingProblem } from '../model/setting-problem.ts'
import type { RuleSetting, Workspace } from '../model/workspace.ts'
import { insidePrefix } from '../read/import-folder.ts'
import { fitsOption } from '../settings.ts'

/** What is wrong with a config as far as the workspace tells: names of rules and options, patterns, folders inside. */
export function mistakesInSettings(
  { config, facts }: Pick<Workspace, 'config' | 'facts'>,
  rules: readonly SettableRule[],
): SettingProblem[] {
  const known: Known = { rules: new Map(rules.map((rule) => [rule.id, rule])), remark: config.remark }
  const found = mistakesIn(config.rules, '', known)
  config.overrides.forEach(({ files, rules: settings }, index) => {
    const above = `/overrides/${index}`
    found.push(...mistakesIn(settings, above, known))
    files.forEach((pattern, place) => {
      if (facts.some(({ path }) => matchesGlob(path, pattern))) return
      found.push({ code: 'pattern', data: { pattern }, pointer: `${above}/files/${place}` })
    })
  })
  config.imports.forEach((from, index) => {
    const prefix = insidePrefix(from)
    if (prefix === undefined || facts.some((file) => isImported(file, prefix))) return
    found.push({ code: 'empty-import', data: { from }, pointer: `/imports/${index}/from` })
  })
  return found
}

/** Whether a file is one that the import of its folder brings. */
function isImported({ path, kind }: Facts, prefix: string): boolean {
  return path.startsWith(prefix) && importable.has(kind)
}

const importable = new Set(importedFolders.values())

/** What is wrong with the settings of rules at one place of the config, given by what stands above them. */
function mistakesIn(
  settings: ReadonlyMap<string, RuleSetting>,
  above: string,
  { rules, remark }: Known,
): SettingProblem[] {
  const found: SettingProblem[] = []
  for (const [rule, { severity, options }] of settings) {
    const definition = rules.get(rule)
    const [atRule, atOptions] = [`${above}/rules/${rule}`, `${above}/options/${rule}`]
    if (!definition) {
      // Whether one of remark-lint is loaded hangs on the caller; that it cannot be is told by name.
      if (remark.includes(rule)) continue
      found.push({
        code: 'rule',
        data: { rule, hint: hintFor(rule, [...rules.keys()]) },
        pointer: atRule,
      })
      continue
    }
    if (definition.gate && severity !== undefined && severity !== 'error') {
      found.push({ code: 'gate', data: { rule, severity }, pointer: atRule })
    }
    if (above !== '' && Object.keys(options).length > 0 && definition.scope !== 'document') {
      found.push({ code: 'whole-rule', data: { rule }, pointer: atOptions })
    }
    const known = definition.options ?? {}
    for (const [option, value] of Object.entries(options)) {
      const pointer = `${atOptions}/${option}`
      const expected = known[option]
      if (!expected) {
        const allowed = Object.keys(known)
        const data = { rule, option, hint: hintFor(option, allowed), allowed: allowed.join(', ') || 'none' }
        found.push({ code: 'option', data, pointer })
      } else if (!fitsOption(value, expected)) {
        const data = { option, value: JSON.stringify(value), expected: expectedOf(expected) }
        found.push({ code: 'value', data, pointer })
      }
    }
  }
  return found
}

function expectedOf({ default: standard, minimum, maximum, choices }: OptionDefinition): {
  en: string
  'zh-CN': string
} {
  if (choices) return { en: `one of ${choices.join(', ')}`, 'zh-CN': `${choices.join('、')} 之一` }
  if (Array.isArray(standard)) return { en: 'a list of texts', 'zh-CN': '文字列表' }
  if (typeof standard !== 'number') {
    return typeof standard === 'boolean'
      ? { en: 'true or false', 'zh-CN': 'true 或 false' }
      : { en: 'text', 'zh-CN': '文字' }
  }
  const [low, high] = [minimum ?? '', maximum ?? '']
  return { en: `a number from ${low} to ${high}`, 'zh-CN': `${low} 到 ${high} 的数字` }
}

interface Known {
  readonly rules: ReadonlyMap<string, SettableRule>
  /** Of remark-lint, loaded or not. */
  readonly remark: readonly string[]
}
