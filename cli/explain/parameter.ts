import { detail } from './explanation.ts'
import type { Explainer } from './explanation.ts'
import { controlsRelated } from './related.ts'

/** A parameter: its value with the reason, its bound, and whether the number is the law's or the company's. */
export const explainParameter: Explainer = (name, workspace, locale) => {
  const parameter = workspace.parameters.get(name)
  if (!parameter) return undefined
  const { min, max } = parameter.bound ?? {}
  const set = workspace.values.get(name)
  const value = set === undefined ? '' : (set.text?.[locale] ?? String(set.value))
  const bound = min === undefined && max === undefined ? '' : `${min ?? ''}–${max ?? ''}`
  return {
    ...{ kind: 'parameter', id: name, title: parameter.title[locale], url: `/parameters/#${name}` },
    text: parameter.condition?.[locale] ?? basisWords[parameter.basis][locale],
    details: [
      ...detail({ en: 'value', 'zh-CN': '取值' }, value, locale),
      ...detail({ en: 'reason', 'zh-CN': '理由' }, set?.reason?.[locale] ?? '', locale),
      ...detail({ en: 'unit', 'zh-CN': '单位' }, parameter.unit ?? '', locale),
      ...detail({ en: 'bound', 'zh-CN': '界限' }, bound, locale),
      ...detail({ en: 'law', 'zh-CN': '依据' }, parameter.law ?? '', locale),
    ],
    related: controlsRelated([parameter.control], workspace, locale),
  }
}

const basisWords = {
  company: {
    en: 'A number that the company set for itself; no law names it.',
    'zh-CN': '公司自定的数值，法律没有规定。',
  },
  law: { en: 'A number that a law fixes.', 'zh-CN': '法律规定的数值。' },
} as const
