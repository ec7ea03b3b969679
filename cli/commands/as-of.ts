import { inForceOn } from '../../linter/diff.ts'
import { findRoot } from '../../linter/index.ts'
import { asOfText } from '../as-of/text.ts'
import { CannotRun } from '../cannot-run.ts'
import type { Command } from '../command.ts'
import { checkDate } from '../command-line.ts'
import { shownText } from '../diff/shown-text.ts'
import { terminal } from '../terminal.ts'
import { unreadableRevision } from '../unreadable-revision.ts'
import { openOptions } from '../workspace.ts'

/** `policypress as-of DATE [workspace]`: what was in force on a day, and where that stands. */
export const asOf: Command = {
  name: 'as-of',
  summary: {
    en: 'Show which documents, parameters, exceptions and laws were in force on a day',
    'zh-CN': '显示某一天有效的文件、参数、例外和法律',
  },
  positionals: 'DATE [workspace]',
  options: [
    {
      name: 'revision',
      value: 'REF',
      summary: {
        en: 'commit, branch or tag whose history is asked, in place of HEAD and the files as they stand',
        'zh-CN': '按此提交、分支或标签的历史回答，不看 HEAD 和现有文件',
      },
    },
    {
      name: 'format',
      choices: ['text', 'json'],
      summary: { en: 'output format (default: text)', 'zh-CN': '输出格式（默认 text）' },
    },
    { name: 'no-cache', summary: { en: 'remember nothing', 'zh-CN': '不使用缓存' } },
  ],
  run(line) {
    const [day, start = '.'] = line.positionals
    if (day === undefined) throw new CannotRun(missingDay)
    checkDate(day)
    const found = findRoot(start)
    if (!found) throw new CannotRun(unknownPath(start))
    const { root } = found
    const revision = line.values.get('revision')
    const answer = inForceOn(root, {
      ...openOptions(line, root),
      ...{ day, shownText: shownText(line, root) },
      ...(revision === undefined ? {} : { revision }),
    })
    if ('refused' in answer) throw unreadableRevision(answer.refused, revision ?? 'HEAD', answer.reason)
    const isJson = line.values.get('format') === 'json'
    terminal.out(
      isJson
        ? `${JSON.stringify({ schemaVersion: 1, ...answer }, null, 2)}\n`
        : asOfText(answer, line.locale),
    )
    return 0
  },
}

const missingDay = {
  en: 'Missing DATE, expected the day to ask about: policypress as-of 2026-03-01',
  'zh-CN': '缺少 DATE，应为要查询的日期：policypress as-of 2026-03-01',
}

const unknownPath = (path: string): { en: string; 'zh-CN': string } => ({
  en: `Unknown path "${path}", expected a file or folder that exists`,
  'zh-CN': `路径“${path}”不存在，应为存在的文件或文件夹`,
})
