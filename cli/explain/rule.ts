import { rules } from '../../linter/index.ts'
import type { Locale, Rule } from '../../linter/index.ts'
import { detail } from './explanation.ts'
import type { Explainer, Explanation } from './explanation.ts'

/** A rule: what it asks, why, what it says, what can be set, and an example on each side. */
export const explainRule: Explainer = (name, _workspace, locale) => {
  const rule = rules.find(({ id }) => id === name)
  if (!rule) return undefined
  return {
    ...{
      kind: 'rule',
      id: name,
      title: rule.summary[locale],
      text: rule.why[locale],
      url: `/rules/${name}/`,
    },
    details: [
      ...detail({ en: 'severity', 'zh-CN': '级别' }, rule.severity, locale),
      ...detail({ en: 'scope', 'zh-CN': '范围' }, rule.scope, locale),
      ...Object.values(rule.messages).flatMap((message) =>
        detail({ en: 'says', 'zh-CN': '提示' }, message[locale], locale),
      ),
      ...optionDetails(rule, locale),
      ...exampleDetails(rule, locale),
    ],
    related: [],
  }
}

function optionDetails({ options = {} }: Rule, locale: Locale): Explanation['details'] {
  return Object.entries(options).flatMap(([name, { default: standard, description }]) => {
    const value = Array.isArray(standard) ? standard.join(', ') : String(standard)
    return detail({ en: 'option', 'zh-CN': '选项' }, `${name} = ${value} (${description[locale]})`, locale)
  })
}

function exampleDetails({ good, bad }: Rule, locale: Locale): Explanation['details'] {
  const shown = (files: Readonly<Record<string, string>> | undefined): string =>
    Object.entries(files ?? {})
      .map(([path, text]) => `\n    ${path}\n${text.trimEnd().replace(/^/gm, '      ')}`)
      .join('')
  return [
    ...detail({ en: 'does not pass', 'zh-CN': '不通过' }, shown(bad[0]?.files), locale),
    ...detail({ en: 'passes', 'zh-CN': '通过' }, shown(good[0]), locale),
  ]
}
