import { rules } from '../../linter/index.ts'
import { detail } from './explanation.ts'
import type { Explainer, Explanation } from './explanation.ts'
import { blocksRelated, controlsRelated, lawsRelated, rowsRelated } from './related.ts'

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
      ...blocksRelated([id], workspace),
      ...lawsRelated(control.laws, workspace, locale),
      ...rowsRelated(id, workspace, locale),
    ],
  }
}

const explainRequirement: Explainer = (name, workspace, locale) => {
  const row = workspace.requirements.get(name)
  if (!row) return undefined
  const controls = [row.control, ...row.also]
  return {
    ...{ kind: 'requirement', id: name, title: row.sectionTitle[locale], text: row.text[locale] },
    url: `/requirements/${row.source}/#${name.replace(':', '-')}`,
    details: detail({ en: 'controls', 'zh-CN': '控制项' }, controls.join(', '), locale),
    related: [...controlsRelated(controls, workspace, locale), ...blocksRelated(controls, workspace)],
  }
}

const explainLaw: Explainer = (name, workspace, locale) => {
  const [code = '', article = ''] = name.split(':')
  const law = workspace.laws.get(code)
  const known = law?.articles.get(article)
  if (!law || !known) return undefined
  const citing = [...workspace.controls.values()]
    .filter(({ laws }) => laws.includes(name))
    .map(({ id }) => id)
  return {
    ...{ kind: 'law', id: name, title: `${law.title[locale]} ${article}`, text: known.paraphrase[locale] },
    url: `/laws/${code}/${article}/`,
    details: [
      ...detail({ en: 'verified', 'zh-CN': '核实程度' }, known.verified, locale),
      ...detail({ en: 'in force from', 'zh-CN': '施行日期' }, law.inForce.from ?? '', locale),
      ...detail({ en: 'note', 'zh-CN': '说明' }, known.note?.[locale] ?? '', locale),
    ],
    related: controlsRelated(citing, workspace, locale),
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
