import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'disclosure-added',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'disclosure-removed',
  summary: {
    en: 'Tell each item of a checklist that a notice newly says.',
    'zh-CN': '指出告知新写明的每个清单事项。',
  },
  why: {
    en: 'Something about the handling is said that people did not read before.',
    'zh-CN': '处理情况多说了一项，客户以前没有读到过。',
  },
  messages: {
    added: {
      en: 'Added a text that says item `{item}` to `{document}`',
      'zh-CN': '`{document}` 中新增了写明事项 `{item}` 的文字',
    },
  },
  good: [
    {
      base: { 'public/a.mdx': '<Disclosure items="CN-01">\n\n我们是示例公司。\n\n</Disclosure>\n' },
      // Wrapped anew and further down.
      head: {
        'public/a.mdx': '说明。\n\n<Disclosure items="CN-01">\n\n我们是\n示例公司。\n\n</Disclosure>\n',
      },
    },
  ],
  bad: [
    {
      base: { 'public/a.mdx': '<Disclosure items="CN-01">\n\n我们是示例公司。\n\n</Disclosure>\n' },
      head: {
        'public/a.mdx':
          '<Disclosure items="CN-01">\n\n我们是示例公司。\n\n</Disclosure>\n\n<Disclosure items="CN-02">\n\n您可以查阅和复制。\n\n</Disclosure>\n',
      },
      finds: ['public/a.mdx:7:1: material: Added a text that says item `CN-02` to `a`'],
    },
  ],
  check({ documents }, report) {
    for (const pair of documents) {
      for (const { id, about } of pair.marksCame('Disclosure')) {
        report('added', { item: id, document: pair.id }, about)
      }
    }
  },
})
