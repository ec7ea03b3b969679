import { defineRule, reportRefusals } from '../define-rule.ts'

export default defineRule({
  id: 'valid-markdown',
  scope: 'document',
  severity: 'error',
  gate: true,
  summary: {
    en: 'Require the body of a file to be Markdown, or MDX, that can be parsed.',
    'zh-CN': '要求正文是可以解析的 Markdown 或 MDX。',
  },
  why: {
    en: 'What cannot be parsed cannot be checked or shown, so none of its controls would count.',
    'zh-CN': '无法解析的内容既不能检查也不能显示，其中的控制点都不算数。',
  },
  messages: {
    unreadable: {
      en: 'Unexpected syntax ({reason}), expected every `<Component>` to be closed in the paragraph or block that opens it',
      'zh-CN': '意外的语法（{reason}），应在打开 `<Component>` 的同一段落或块内关闭它',
    },
  },
  good: [
    { 'internal/a.mdx': '<Control id="BT-02">\n\n告知客户。\n\n</Control>\n' },
    // Plain Markdown is no MDX: braces and angle brackets are text there.
    { 'README.md': 'a < b {c}\n' },
  ],
  bad: [
    {
      files: { 'internal/a.mdx': '# 一\n\n<Control id="BT-02">\n\n告知客户。\n' },
      finds: [
        'internal/a.mdx:3:1: Unexpected syntax (Expected a closing tag for `<Control>` (3:1)), expected every `<Component>` to be closed in the paragraph or block that opens it',
      ],
    },
  ],
  check: reportRefusals('syntax'),
})
