import type { LocalText, Locale, OpenWorkspace, SkippedFile } from '../../linter/index.ts'

/** How many files a folder without a config holds beside policies, and how to see them; empty for none. */
export function skippedLine({ skipped }: OpenWorkspace, locale: Locale): string {
  if (skipped.length === 0) return ''
  const counts = [...Map.groupBy(skipped, ({ reason }) => reason)].map(
    ([reason, files]) => `${files.length} ${reasons[reason][locale]}`,
  )
  return locale === 'en'
    ? `Skipped by name: ${counts.join(', ')}; --list-skipped names them, --no-skip checks them too.\n`
    : `按名称跳过：${counts.join('、')}；加 --list-skipped 可列出，加 --no-skip 则一并检查。\n`
}

/** The skipped files, one a line. */
export function skippedList({ skipped }: OpenWorkspace, prefix: string): string {
  return skipped.map(({ path }) => `${prefix}${path}\n`).join('')
}

const reasons: Readonly<Record<SkippedFile['reason'], LocalText>> = {
  'project-file': { en: 'README, LICENSE or the like', 'zh-CN': '个 README、LICENSE 之类' },
  template: { en: 'of templates', 'zh-CN': '个模板' },
  'other-program': { en: 'of other programs', 'zh-CN': '个其他程序的文件' },
}
