import { measureCoverage } from '../../linter/index.ts'
import { explainChangeRule } from './change-rule.ts'
import { detail } from './explanation.ts'
import type { Explainer } from './explanation.ts'
import { explainLaw } from './law.ts'
import { explainParameter } from './parameter.ts'
import { lawsRelated, paragraphsRelated, rowsRelated } from './related.ts'
import { explainRequirement } from './requirement.ts'
import { explainRule } from './rule.ts'

/** Explains a name as a rule, a control, a requirement row, a law article or a parameter, whichever it is. */
export const explain: Explainer = (name, workspace, locale) => {
  for (const explainer of [
    ...[explainRule, explainChangeRule, explainControl],
    ...[explainRequirement, explainLaw, explainParameter],
  ]) {
    const explanation = explainer(name, workspace, locale)
    if (explanation) return explanation
  }
  return undefined
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
