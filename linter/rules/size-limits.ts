import { defineRule, reportRefusals } from '../define-rule.ts'
import type { LimitCode } from '../model/guard-codes.ts'
import type { Message } from '../model/rule.ts'

export default defineRule({
  id: 'size-limits',
  scope: 'document',
  severity: 'error',
  gate: true,
  summary: {
    en: 'Require sizes and nesting that real policies have, because more can stop the tools that read them.',
    'zh-CN': '要求文件的大小和嵌套不超过真实制度的范围，过大会让读取它的工具停下来。',
  },
  why: {
    en: 'A few kilobytes of nested brackets can end a parser without a word; whoever sends them must not stop the check.',
    'zh-CN': '几千字节的嵌套括号就能让解析器无声退出；不能让提交它的人使检查停摆。',
  },
  messages: {
    'file-too-large': {
      en: 'Unexpected size of the file ({bytes} bytes), expected {limit} at most: split it',
      'zh-CN': '意外的文件大小（{bytes} 字节），应不超过 {limit}：请拆分',
    },
    'line-too-long': {
      en: 'Unexpected length of the line ({length} characters), expected {limit} at most',
      'zh-CN': '意外的行长（{length} 个字符），应不超过 {limit}',
    },
    'too-many-lines': {
      en: 'Unexpected number of lines ({count}), expected {limit} at most: split the file',
      'zh-CN': '意外的行数（{count}），应不超过 {limit}：请拆分文件',
    },
    'deep-indent': {
      en: 'Unexpected indent of {columns} columns, expected {limit} at most',
      'zh-CN': '意外的缩进（{columns} 列），应不超过 {limit}',
    },
    'nested-containers': {
      en: 'Unexpected number of quotes and lists inside each other ({count}), expected {limit} at most',
      'zh-CN': '意外的引用和列表嵌套（{count} 层），应不超过 {limit} 层',
    },
    'too-many-containers': {
      en: 'Unexpected number of quote and list marks in the file ({count}), expected {limit} at most',
      'zh-CN': '意外的引用和列表标记数（{count}），应不超过 {limit}',
    },
    'punctuation-run': {
      en: 'Unexpected run of {count} `{character}`, expected {limit} at most',
      'zh-CN': '意外的连续标点：{count} 个 `{character}`，应不超过 {limit} 个',
    },
    'nested-brackets': {
      en: 'Unexpected nesting of `{character}` ({count} deep), expected {limit} at most',
      'zh-CN': '意外的括号嵌套：`{character}` 有 {count} 层，应不超过 {limit} 层',
    },
    'too-many-brackets': {
      en: 'Unexpected number of `{character}` in the file ({count}), expected {limit} at most',
      'zh-CN': '意外的 `{character}` 个数（{count}），应不超过 {limit}',
    },
    'too-many-tags': {
      en: 'Unexpected number of tags in the file ({count}), expected {limit} at most',
      'zh-CN': '意外的标签个数（{count}），应不超过 {limit}',
    },
    'too-many-marks': {
      en: 'Unexpected number of Markdown marks in the file ({count}), expected {limit} at most',
      'zh-CN': '意外的 Markdown 标记个数（{count}），应不超过 {limit}',
    },
    'dense-marks': {
      en: 'Unexpected density of Markdown marks ({cost}), expected {limit} at most: break the paragraph up',
      'zh-CN': '意外的 Markdown 标记密度（{cost}），应不超过 {limit}：请拆分段落',
    },
    'too-many-pipes': {
      en: 'Unexpected number of `|` in the file ({count}), expected {limit} at most',
      'zh-CN': '意外的 `|` 个数（{count}），应不超过 {limit}',
    },
    'too-many-addresses': {
      en: 'Unexpected number of web and mail addresses in the file ({count}), expected {limit} at most',
      'zh-CN': '意外的网址和邮箱数量（{count}），应不超过 {limit}',
    },
    'large-tables': {
      en: 'Unexpected size of the tables ({cells} cells), expected {limit} at most: split them',
      'zh-CN': '意外的表格大小（{cells} 格），应不超过 {limit}：请拆分',
    },
    'too-many-underlines': {
      en: 'Unexpected number of headings underlined with `=` or `-` ({count}), expected {limit} at most: use `##`',
      'zh-CN': '意外的下划线式标题个数（{count}），应不超过 {limit}：请用 `##`',
    },
  } satisfies Record<LimitCode, Message>,
  good: [{ 'internal/a.mdx': `> - 一\n>   - 二\n\n${'（((注)))'.repeat(20)}\n` }],
  bad: [
    {
      files: { 'internal/a.mdx': `第一段。\n\n${'['.repeat(30)}\n` },
      finds: ['internal/a.mdx:3:25: Unexpected nesting of `[` (25 deep), expected 24 at most'],
    },
    {
      files: { 'pages/b.md': `${'> '.repeat(20)}很深\n` },
      finds: [
        'pages/b.md:1:1: Unexpected number of quotes and lists inside each other (20), expected 8 at most',
      ],
    },
  ],
  check: reportRefusals('limits'),
})
