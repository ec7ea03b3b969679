import { measureCoverage } from '../../linter/index.ts'
import type { LocalText, VerifiedLevel } from '../../linter/index.ts'
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
      ...detail({ en: 'verified', 'zh-CN': '核对程度' }, verifiedWords[known.verified][locale], locale),
      ...detail({ en: 'in force from', 'zh-CN': '施行日期' }, law.inForce.from ?? '', locale),
      ...detail({ en: 'note', 'zh-CN': '说明' }, known.note?.[locale] ?? '', locale),
    ],
    related: [
      ...controlsRelated(covered?.controls ?? [], workspace, locale),
      ...(covered?.documents ?? []).map((id) => documentRelated(id, workspace, locale)),
    ],
  }
}

const verifiedWords: Readonly<Record<VerifiedLevel, LocalText>> = {
  'full-text': { en: 'full text', 'zh-CN': '已对照全文' },
  quoted: { en: 'quotations', 'zh-CN': '已对照引文' },
  'titles-only': { en: 'titles only', 'zh-CN': '仅核对标题' },
  'names-only': { en: 'names only', 'zh-CN': '仅核对名称' },
  'not-verified': { en: 'not checked', 'zh-CN': '未核对' },
}
