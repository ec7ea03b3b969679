import { changeRules } from '../../linter/diff.ts'
import { rules } from '../../linter/index.ts'
import type { Command } from '../command.ts'
import { terminal } from '../terminal.ts'

/** `policypress rules`: the registry of rules, those on changes last, as a list or as JSON. */
export const rulesCommand: Command = {
  name: 'rules',
  summary: { en: 'List the rules', 'zh-CN': '列出全部规则' },
  positionals: '',
  options: [
    {
      name: 'format',
      choices: ['text', 'json'],
      summary: { en: 'output format (default: text)', 'zh-CN': '输出格式（默认 text）' },
    },
  ],
  run({ values, locale }) {
    const list = [...rules, ...changeRules].map(({ id, scope, severity, summary }) => ({
      ...{ id, scope, severity, summary: summary[locale], url: `/rules/${id}/` },
    }))
    const lines = list.map(({ id, severity, summary }) => `${id.padEnd(30)} ${severity.padEnd(8)} ${summary}`)
    terminal.out(
      values.get('format') === 'json' ? `${JSON.stringify(list, null, 2)}\n` : `${lines.join('\n')}\n`,
    )
    return 0
  },
}
