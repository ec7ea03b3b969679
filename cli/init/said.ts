import type { Locale } from '../../linter/index.ts'
import type { Survey } from './survey.ts'

/** What was found, for the terminal. */
export function foundLines(found: Survey, locale: Locale): string {
  const languages = [...found.languages].map(([language, files]) => `${language} (${files})`).join(', ')
  const mapped = [...found.foreignKeys].flatMap(([key, meaning]) => (meaning ? [`${key} → ${meaning}`] : []))
  const ignored = [...found.foreignKeys].flatMap(([key, meaning]) => (meaning ? [] : [key]))
  return words[locale]({ ...found, list: languages, mapped: mapped.join(', '), ignored: ignored.join(', ') })
}

/** What to do next. */
export function nextSteps(path: string, hasBaseline: boolean, locale: Locale): string {
  return steps[locale](path, hasBaseline)
}

const words: Readonly<Record<Locale, (found: Shown) => string>> = {
  en: ({ files, skipped, list, mapped, ignored }) =>
    `Found ${files} Markdown files${list === '' ? '' : `, by language: ${list}`}; ${skipped} more are skipped by name.\n` +
    (mapped === '' ? '' : `Frontmatter keys to be read as ours: ${mapped}\n`) +
    (ignored === '' ? '' : `Frontmatter keys to be left alone: ${ignored}\n`),
  'zh-CN': ({ files, skipped, list, mapped, ignored }) =>
    `找到 ${files} 个 Markdown 文件${list === '' ? '' : `，按语言：${list}`}；另按名称跳过 ${skipped} 个。\n` +
    (mapped === '' ? '' : `将读作本库键的文件头键：${mapped}\n`) +
    (ignored === '' ? '' : `不作处理的文件头键：${ignored}\n`),
}

const steps: Readonly<Record<Locale, (path: string, hasBaseline: boolean) => string>> = {
  en: (path, hasBaseline) =>
    `Wrote ${path}. Next:\n` +
    `  1. look through ${path} and commit it\n` +
    `  2. policypress lint                shows what the rules find\n` +
    (hasBaseline
      ? '  3. mend what is left; the baseline only shrinks\n'
      : '  3. policypress lint --update-baseline --reason "…"   takes in what is there, so that only new findings fail\n'),
  'zh-CN': (path, hasBaseline) =>
    `已写入 ${path}。接下来：\n` +
    `  1. 查看 ${path} 并提交\n` +
    `  2. policypress lint                查看规则发现的问题\n` +
    (hasBaseline
      ? '  3. 修好剩下的问题；基线只减不增\n'
      : '  3. policypress lint --update-baseline --reason "……"   把现有问题收入基线，此后只有新问题不通过\n'),
}

interface Shown extends Survey {
  readonly list: string
  readonly mapped: string
  readonly ignored: string
}
