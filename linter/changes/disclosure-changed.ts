import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'disclosure-changed',
  scope: 'change',
  severity: 'error',
  class: 'computed',
  mirror: 'disclosure-changed',
  summary: {
    en: 'Tell each item of a checklist of which a notice says something else.',
    'zh-CN': '指出告知中说法有变的每个清单事项。',
  },
  why: {
    en: 'The items are what the law wants people to know; said otherwise, the part that changed has to be told again.',
    'zh-CN': '清单事项是法律要让客户知道的；说法变了，变更部分应当再次告知。',
  },
  messages: {
    changed: {
      en: 'Changed what `{document}` says of item `{item}` ({edited} edited, {added} added, {removed} removed)',
      'zh-CN':
        '`{document}` 中事项 `{item}` 的说法有变（修改 {edited} 处，新增 {added} 处，删去 {removed} 处）',
    },
  },
  good: [
    {
      base: { 'public/a.mdx': '<Disclosure items="CN-01">\n\n我们是示例公司。地址见下。\n\n</Disclosure>\n' },
      // In another order.
      head: {
        'public/a.mdx': '<Disclosure items="CN-01">\n\n地址见下。\n\n我们是示例公司。\n\n</Disclosure>\n',
      },
    },
  ],
  bad: [
    {
      base: {
        'public/a.mdx':
          '<Disclosure items="CN-01">\n\n我们是示例商贸公司，负责处理您的信息。\n\n</Disclosure>\n',
      },
      head: {
        'public/a.mdx':
          '<Disclosure items="CN-01">\n\n我们是示例家政公司，负责处理您的信息。\n\n</Disclosure>\n',
      },
      finds: [
        'public/a.mdx:3:1: material: Changed what `a` says of item `CN-01` (1 edited, 0 added, 0 removed)',
      ],
    },
  ],
  check({ documents }, report) {
    for (const pair of documents) {
      for (const { name, edited, added, removed, about } of pair.told('disclosure')) {
        report('changed', { item: name, document: pair.id, edited, added, removed }, about)
      }
    }
  },
})
