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
  { name: 'fix', summary: { en: 'mend what can be mended for certain', 'zh-CN': '修正能确定怎样改的问题' } },
  {
    name: 'fix-dry-run',
    summary: { en: 'show as a patch what --fix would change', 'zh-CN': '以补丁形式显示 --fix 会改什么' },
  },
  {
    name: 'since',
    value: 'REF',
    summary: {
      en: 'show only findings that this commit, branch or tag does not have',
      'zh-CN': '只显示该提交、分支或标签还没有的问题',
    },
  },
  { name: 'watch', summary: { en: 'lint again after every change', 'zh-CN': '文件一变就重新检查' } },
  {
    name: 'stdin',
    summary: { en: 'judge a text from standard input', 'zh-CN': '检查标准输入的文本' },
  },
  {
    name: 'stdin-path',
    value: 'PATH',
    summary: { en: 'file that this text stands for', 'zh-CN': '该文本对应的文件' },
  },
  {
    name: 'list-skipped',
    summary: {
      en: 'list the files that a folder without a config skips, and end',
      'zh-CN': '列出无配置的文件夹中跳过的文件后结束',
    },
  },
  {
    name: 'no-skip',
    summary: { en: 'check README, templates and the like too', 'zh-CN': 'README、模板之类也检查' },
  },
  {
    name: 'remark',
    summary: {
      en: 'run the remark-lint rules of the config; they are code of packages in this repository',
      'zh-CN': '运行设置中列出的 remark-lint 规则；它们是本仓库软件包中的代码',
    },
  },
  { name: 'timing', summary: { en: 'show what each rule took', 'zh-CN': '显示各规则用时' } },
  {
    name: 'print-config',
    summary: { en: 'print the settings in force and end', 'zh-CN': '输出生效的设置后结束' },
  },
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
