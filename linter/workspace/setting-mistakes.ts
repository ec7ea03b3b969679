import { hintFor } from '../define-rule.ts'
import type { MessageData } from '../model/finding.ts'
import type { OptionDefinition } from '../model/rule.ts'
import type { RuleSetting, Workspace } from '../model/workspace.ts'
import { fitsOption } from '../settings.ts'

/** Something wrong with what a config says of a rule; `id` is the message of `known-setting`. */
export interface SettingMistake {
  readonly id: 'rule' | 'gate' | 'option' | 'value' | 'whole-rule'
  readonly data: MessageData
  readonly pointer: string
}

/** What is wrong with the settings of rules at one place of the config, given by what stands above them. */
export function mistakesIn(
  settings: ReadonlyMap<string, RuleSetting>,
  above: string,
  { config, documentRules, gates, ruleOptions }: Workspace,
): SettingMistake[] {
  const found: SettingMistake[] = []
  for (const [rule, { severity, options }] of settings) {
    const known = ruleOptions.get(rule)
    const [atRule, atOptions] = [`${above}/rules/${rule}`, `${above}/options/${rule}`]
    if (!known) {
      // Whether one of remark-lint is loaded hangs on the caller; that it cannot be is told by name.
      if (config.remark.includes(rule)) continue
      found.push({
        id: 'rule',
        data: { rule, hint: hintFor(rule, [...ruleOptions.keys()]) },
        pointer: atRule,
      })
      continue
    }
    if (gates.has(rule) && severity !== undefined && severity !== 'error') {
      found.push({ id: 'gate', data: { rule, severity }, pointer: atRule })
    }
    if (above !== '' && Object.keys(options).length > 0 && !documentRules.has(rule)) {
      found.push({ id: 'whole-rule', data: { rule }, pointer: atOptions })
    }
    for (const [option, value] of Object.entries(options)) {
      const definition = known[option]
      const allowed = Object.keys(known)
      const pointer = `${atOptions}/${option}`
      if (!definition) {
        const data = { rule, option, hint: hintFor(option, allowed), allowed: allowed.join(', ') || 'none' }
        found.push({ id: 'option', data, pointer })
      } else if (!fitsOption(value, definition)) {
        const data = { option, value: JSON.stringify(value), expected: expectedOf(definition) }
        found.push({ id: 'value', data, pointer })
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
