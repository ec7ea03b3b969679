import type { Locale, Workspace } from '../../linter/index.ts'

/** Code and article of a reference: `PIPL:22` → `['PIPL', '22']`. */
export function splitLawRef(ref: string): readonly [code: string, article: string] {
  const colon = ref.indexOf(':')
  return colon < 0 ? [ref, ''] : [ref.slice(0, colon), ref.slice(colon + 1)]
}

/** How people cite an article: `《个人信息保护法》第22条`, `PIPL Art. 22`. */
export function lawLabel(ref: string, workspace: Workspace, locale: Locale): string {
  const [code, article] = splitLawRef(ref)
  const short = workspace.laws.get(code)?.short[locale] ?? code
  const place = articleLabel(article, locale)
  if (locale === 'en') return place ? `${short} ${place}` : short
  return `《${short}》${place}`
}

/** The article alone. Clauses of standards (`A.1.2.2`, `G13`) are not articles and keep their own number. */
export function articleLabel(article: string, locale: Locale): string {
  const numbered = /^(\d+)(?:-(\d+))?$/.exec(article)
  if (!numbered) return article
  if (locale === 'en') return `Art. ${article}`
  const inserted = numbered[2] ? `之${chineseDigit(numbered[2])}` : ''
  return `第${numbered[1]}条${inserted}`
}

/** 第253条之一: inserted articles are counted in Chinese numerals. */
function chineseDigit(digits: string): string {
  return '一二三四五六七八九十'[Number(digits) - 1] ?? digits
}
