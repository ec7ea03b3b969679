import { defineRule, hintFor } from '../define-rule.ts'
import type { OptionDefinition } from '../model/rule.ts'
import { fitsOption } from '../settings.ts'

export default defineRule({
  id: 'known-setting',
  scope: 'workspace',
  severity: 'error',
  summary: {
    en: 'Require the settings of rules to name rules and options that exist, with values that fit.',
    'zh-CN': '要求规则设置只提到存在的规则和选项，取值合适。',
  },
  why: {
    en: 'A misspelt setting switches nothing off and nothing on, and nobody notices until it matters.',
    'zh-CN': '设置写错了名字，什么也没关，什么也没开，要用到时才有人发现。',
  },
  messages: {
    rule: {
      en: 'Unknown rule `{rule}`{hint}, expected one that `policypress rules` lists',
      'zh-CN': '未知的规则 `{rule}`{hint}，应为 `policypress rules` 列出的规则',
    },
    gate: {
      en: 'Unexpected severity `{severity}` of `{rule}`, expected none because what this rule refuses is never shown',
      'zh-CN': '意外的级别 `{severity}`（规则 `{rule}`），应删去，因为它拒绝的内容本来就不会显示',
    },
    option: {
      en: 'Unknown option `{option}` of `{rule}`{hint}, expected one of {allowed}',
      'zh-CN': '未知的选项 `{option}`（规则 `{rule}`）{hint}，应为以下之一：{allowed}',
    },
    value: {
      en: 'Unexpected value `{value}` of the option `{option}`, expected {expected}',
      'zh-CN': '意外的取值 `{value}`（选项 `{option}`），应为 {expected}',
    },
  },
  good: [
    {
      'policypress.config.yaml':
        'name: { zh-CN: 例, en: Example }\nsource-language: zh-CN\nlanguages: [zh-CN]\nrules: { heading-order: warning }\n',
    },
  ],
  bad: [
    {
      files: {
        'policypress.config.yaml':
          'name: { zh-CN: 例, en: Example }\nsource-language: zh-CN\nlanguages: [zh-CN]\nrules: { heading-odrer: warning }\noptions: { heading-order: { depth: 3 } }\n',
      },
      finds: [
        'policypress.config.yaml:4:10: Unknown rule `heading-odrer` (→ `heading-order`?), expected one that `policypress rules` lists',
        'policypress.config.yaml:5:29: Unknown option `depth` of `heading-order`, expected one of none',
      ],
    },
    {
      files: {
        'policypress.config.yaml':
          'name: { zh-CN: 例, en: Example }\nsource-language: zh-CN\nlanguages: [zh-CN]\nrules: { safe-mdx: off }\n',
      },
      finds: [
        'policypress.config.yaml:4:10: Unexpected severity `off` of `safe-mdx`, expected none because what this rule refuses is never shown',
      ],
    },
  ],
  check({ config, facts, gates, ruleOptions }, report) {
    const file = facts.find(({ kind }) => kind === 'config')
    if (!file) return
    const spot = (pointer: string) => ({ path: file.path, span: file.places[pointer] ?? [0, 0] }) as const
    for (const [rule, { severity, options }] of config.rules) {
      const known = ruleOptions.get(rule)
      if (!known) {
        const place = file.places[`/rules/${rule}`] ? `/rules/${rule}` : `/options/${rule}`
        report('rule', { rule, hint: hintFor(rule, [...ruleOptions.keys()]) }, spot(place))
        continue
      }
      if (gates.has(rule) && severity !== undefined && severity !== 'error') {
        report('gate', { rule, severity }, spot(`/rules/${rule}`))
      }
      for (const [option, value] of Object.entries(options)) {
        const definition = known[option]
        const allowed = Object.keys(known)
        const place = spot(`/options/${rule}/${option}`)
        if (!definition) {
          report(
            'option',
            { rule, option, hint: hintFor(option, allowed), allowed: allowed.join(', ') || 'none' },
            place,
          )
        } else if (!fitsOption(value, definition)) {
          report('value', { option, value: JSON.stringify(value), expected: expectedOf(definition) }, place)
        }
      }
    }
  },
})

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
