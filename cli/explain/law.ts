import { measureCoverage } from '../../linter/index.ts'
import { articleAddress } from './addresses.ts'
import { detail } from './explanation.ts'
import type { Explainer } from './explanation.ts'
import { controlsRelated, documentRelated } from './related.ts'

/** A law article: what it says, how well that was checked, the controls that rest on it and the documents behind them. */
export const explainLaw: Explainer = (name, workspace, locale) => {
  const [code = '', article = ''] = name.split(':')
  const law = workspace.laws.get(code)
  const known = law?.articles.get(article)
  if (!law || !known) return undefined
  const covered = measureCoverage(workspace).laws.find(({ id }) => id === name)
  return {
    ...{ kind: 'law', id: name, title: `${law.title[locale]} ${article}`, text: known.paraphrase[locale] },
    url: articleAddress(code, article),
    details: [
      ...detail({ en: 'verified', 'zh-CN': '核实程度' }, known.verified, locale),
      ...detail({ en: 'in force from', 'zh-CN': '施行日期' }, law.inForce.from ?? '', locale),
      ...detail({ en: 'note', 'zh-CN': '说明' }, known.note?.[locale] ?? '', locale),
    ],
    related: [
      ...controlsRelated(covered?.controls ?? [], workspace, locale),
      ...(covered?.documents ?? []).map((id) => documentRelated(id, workspace, locale)),
    ],
  }
}
