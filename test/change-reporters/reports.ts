import { changeRules, compareTexts } from '../../linter/diff.ts'
import type { Change, ChangeReport, Locale } from '../../linter/index.ts'
import { exampleDay } from '../examples.ts'

export const locales: readonly Locale[] = ['en', 'zh-CN']

/** A real comparison for every bad example of every rule; made once for each language. */
export function realReports(locale: Locale): readonly ChangeReport[] {
  const known = made.get(locale)
  if (known) return known
  const fresh = changeRules.flatMap(({ bad }) =>
    bad.map(({ base, head }) =>
      compareTexts(base, head, { base: 'base', head: 'head', today: exampleDay, locale }),
    ),
  )
  made.set(locale, fresh)
  return fresh
}

const made = new Map<Locale, readonly ChangeReport[]>()

/** All of them in one, as a large pull request would have it. */
export function largeReport(locale: Locale): ChangeReport {
  return reportOf(realReports(locale).flatMap(({ changes }) => changes))
}

/** A report on given changes, counted as the engine does. */
export function reportOf(changes: readonly Change[]): ChangeReport {
  const material = changes.filter((change) => change.class === 'material').length
  const open = changes.filter(({ severity }) => severity === 'error').flatMap(({ todo }) => todo)
  const todos = new Set(open.map(({ id, document, message }) => `${id} ${document} ${message}`)).size
  return {
    base: 'base',
    head: 'head',
    changes,
    summary: { material, editorial: changes.length - material, todos },
  }
}

/** A document in force, of which a control goes and for which everything is left to do. */
export function openReport(locale: Locale): ChangeReport {
  const page = (body: string): string =>
    `---\nid: a\ntitle: 甲\nstatus: approved\nversion: '1.0'\nclassification: public\nrevisions: [{ version: '1.0' }]\n---\n\n## 一\n\n${body}`
  return compareTexts(
    { 'public/a.mdx': page('<Control id="BT-01">\n\n三十日内答复。\n\n</Control>\n') },
    { 'public/a.mdx': page('三十日内答复。\n') },
    { base: 'main', head: 'WORKTREE', today: exampleDay, locale },
  )
}

export const options = (
  locale: Locale,
  more: { color?: boolean; prefix?: string } = {},
): {
  locale: Locale
  color: boolean
  prefix: string
  version: string
} => ({ locale, color: false, prefix: 'policies/', version: '1.0.0', ...more })
