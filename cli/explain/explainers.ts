import { measureCoverage, rules } from '../../linter/index.ts'
import { detail } from './explanation.ts'
import type { Explainer, Explanation } from './explanation.ts'
import { explainLaw } from './law.ts'
import { controlsRelated, lawsRelated, paragraphsRelated, rowsRelated } from './related.ts'
import { explainRequirement } from './requirement.ts'

/** Explains a name as a rule, a control, a requirement row, a law article or a parameter, whichever it is. */
export const explain: Explainer = (name, workspace, locale) => {
  for (const explainer of [explainRule, explainControl, explainRequirement, explainLaw, explainParameter]) {
    const explanation = explainer(name, workspace, locale)
    if (explanation) return explanation
  }
  return undefined
}

const explainRule: Explainer = (name, _workspace, locale) => {
  const rule = rules.find(({ id }) => id === name)
  if (!rule) return undefined
  const details = [
    ...detail({ en: 'severity', 'zh-CN': '级别' }, rule.severity, locale),
    ...detail({ en: 'scope', 'zh-CN': '范围' }, rule.scope, locale),
    ...Object.values(rule.messages).flatMap((message) =>
      detail({ en: 'says', 'zh-CN': '提示' }, message[locale], locale),
    ),
  ]
  const base = { kind: 'rule' as const, id: name, title: rule.summary[locale], text: rule.why[locale] }
  return { ...base, url: `/rules/${name}/`, details, related: [] }
}

const explainControl: Explainer = (name, workspace, locale) => {
  const id = name.toUpperCase()
  const control = workspace.controls.get(id)
  if (!control) return undefined
  const family = workspace.families.get(control.family)
  const paragraphs = measureCoverage(workspace).controls.find((one) => one.id === id)?.paragraphs ?? []
  const evidence = control.evidence.map(({ title }) => title[locale]).join(locale === 'en' ? ', ' : '、')
  return {
    ...{ kind: 'control', id, title: control.title[locale], text: control.statement[locale] },
    url: `/controls/${id}/`,
    details: [
      ...detail({ en: 'family', 'zh-CN': '类别' }, family?.title[locale] ?? control.family, locale),
      ...detail({ en: 'evidence', 'zh-CN': '证据' }, evidence, locale),
      ...detail({ en: 'parameters', 'zh-CN': '参数' }, control.parameters.join(', '), locale),
    ],
    related: [
      ...paragraphsRelated(paragraphs, workspace, locale),
      ...lawsRelated(control.laws, workspace, locale),
      ...rowsRelated(id, workspace, locale),
    ],
  }
}

const explainParameter: Explainer = (name, workspace, locale) => {
  const parameter = workspace.parameters.get(name)
  if (!parameter) return undefined
  const { min, max } = parameter.bound ?? {}
  const value = workspace.values.get(name)?.value
  const bound = min === undefined && max === undefined ? '' : `${min ?? ''}–${max ?? ''}`
  return {
    ...{ kind: 'parameter', id: name, title: parameter.title[locale] },
    text: parameter.condition?.[locale] ?? basisWords[parameter.basis][locale],
    url: `/parameters/#${name}`,
    details: [
      ...detail({ en: 'value', 'zh-CN': '取值' }, value === undefined ? '' : String(value), locale),
      ...detail({ en: 'unit', 'zh-CN': '单位' }, parameter.unit ?? '', locale),
      ...detail({ en: 'bound', 'zh-CN': '界限' }, bound, locale),
      ...detail({ en: 'law', 'zh-CN': '依据' }, parameter.law ?? '', locale),
    ],
    related: controlsRelated([parameter.control], workspace, locale),
  } satisfies Explanation
}

const basisWords = {
  company: {
    en: 'A number that the company set for itself; no law names it.',
    'zh-CN': '公司自定的数值，法律没有规定。',
  },
  law: { en: 'A number that a law fixes.', 'zh-CN': '法律规定的数值。' },
} as const
