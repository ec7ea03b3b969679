import type { LocalText } from '../model/catalog.ts'
import type { Rewording } from '../model/register-comparison.ts'
import { foldTypography } from '../wording/index.ts'
import { fieldsOf, listOf, textOf } from '../workspace/shape.ts'
import { isSlight } from './slight-edit.ts'

/** How a text, in one language or several, or a list of such, reads otherwise; nothing where it is the same. */
export function rewordingOf(before: unknown, after: unknown): Rewording | undefined {
  const [old, now] = [textsOf(before), textsOf(after)]
  const edited = [...new Set([...old.keys(), ...now.keys()])]
    .map((language) => ({ language, one: old.get(language) ?? '', other: now.get(language) ?? '' }))
    .filter(({ one, other }) => one !== other)
  if (edited.length === 0) return undefined
  const series = edited.map(({ language, one, other }) => ({
    language,
    came: itemsBeyond(other, one),
    went: itemsBeyond(one, other),
  }))
  // Translators join words as their language likes; the first language in which items differ decides whether any do.
  const lead = series.find((one) => one.came.length > 0 || one.went.length > 0)
  const named = (turn: 'came' | 'went'): Pick<Rewording, 'came' | 'went'> => {
    const texts = namedIn(series.map((one) => ({ language: one.language, items: one[turn] })))
    return texts && lead && lead[turn].length > 0 ? { [turn]: texts } : {}
  }
  const telling = edited.find(({ language, one, other }) => !saysSame(one, other, language))
  const shown = telling ?? edited[0]
  return {
    slight: telling === undefined,
    ...named('came'),
    ...named('went'),
    before: shown?.one ?? '',
    after: shown?.other ?? '',
  }
}

/** Items in both languages; where only one of them names any, in that one. */
function namedIn(found: readonly { language: string; items: readonly string[] }[]): LocalText | undefined {
  const words = (wanted: string, joint: string): string => {
    const naming = found.filter(({ items }) => items.length > 0)
    return (naming.find(({ language }) => language === wanted) ?? naming[0])?.items.join(joint) ?? ''
  }
  const text = { 'zh-CN': words('zh-CN', '、'), en: words('en', ', ') }
  return text.en === '' ? undefined : text
}

/** What a text names that the other does not: a series counts by its words, so that each is found. */
function itemsBeyond(text: string, other: string): readonly string[] {
  const known = new Set(seriesIn(other).map(foldTypography))
  return seriesIn(text).filter((item) => !known.has(foldTypography(item)))
}

/** `手机号、昵称（可改）` → two; what stands in brackets explains and parts nothing. English joins the last two by a word. */
function seriesIn(text: string): string[] {
  const items: string[] = []
  let depth = 0
  let item = ''
  for (const character of text.replace(/,? and /g, ', ')) {
    if ('（(['.includes(character)) depth++
    if ('）)]'.includes(character)) depth = Math.max(0, depth - 1)
    // A line ends an item, so that a bracket that nobody closed takes no other with it.
    if (character === '\n') depth = 0
    if (depth === 0 && '、，；,;\n'.includes(character)) {
      items.push(item.trim())
      item = ''
    } else item += character
  }
  return [...items, item.trim()].filter((word) => word !== '')
}

/** Words by language; of a list, its items in lines. */
function textsOf(value: unknown): Map<string, string> {
  if (typeof value === 'string') return new Map([['', value]])
  if (!Array.isArray(value)) {
    const texts = Object.entries(fieldsOf(value)).map(([language, text]) => [language, textOf(text)] as const)
    return new Map(texts)
  }
  const lines = new Map<string, string[]>()
  for (const item of listOf(value)) {
    for (const [language, text] of textsOf(item)) lines.set(language, [...(lines.get(language) ?? []), text])
  }
  return new Map([...lines].map(([language, texts]) => [language, texts.join('\n')]))
}

function saysSame(one: string, other: string, language: string): boolean {
  if (one === '' || other === '') return false
  if (foldTypography(one) === foldTypography(other)) return true
  // The same words in another order; where each is said once, nothing hangs on it.
  const isReordered = itemsBeyond(one, other).length === 0 && itemsBeyond(other, one).length === 0
  return isReordered || isSlight(one, other, language || 'zh-CN')
}
