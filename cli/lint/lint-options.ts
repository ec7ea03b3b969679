import { reporters } from '../../linter/index.ts'
import type { CommandOption } from '../command.ts'

/** The options of `policypress lint`, in the order of its help. */
export const lintOptions: readonly CommandOption[] = [
  {
    name: 'format',
    choices: Object.keys(reporters),
    summary: { en: 'output format (default: text)', 'zh-CN': '输出格式（默认 text）' },
  },
  {
    name: 'max-warnings',
    value: 'N',
    summary: {
      en: 'exit 1 above N warnings (default: any number passes)',
      'zh-CN': '警告超过 N 个时退出码为 1（默认不限）',
    },
  },
  { name: 'quiet', summary: { en: 'show errors only', 'zh-CN': '只显示错误' } },
  {
    name: 'update-baseline',
    summary: {
      en: 'take the findings that are left into the baseline, and drop what is mended',
      'zh-CN': '把现有问题收入基线，并删去已修好的',
    },
  },
  {
    name: 'reason',
    value: 'TEXT',
    summary: {
      en: 'why findings are taken into the baseline and not mended',
      'zh-CN': '为何收入基线而不修好',
    },
  },
  {
    name: 'parser',
    choices: ['satteri', 'remark'],
    summary: { en: 'Markdown parser (default: satteri)', 'zh-CN': 'Markdown 解析器（默认 satteri）' },
  },
  { name: 'no-cache', summary: { en: 'judge every file afresh', 'zh-CN': '不用缓存，重新检查每个文件' } },
]
