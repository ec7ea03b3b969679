import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'disclosure-removed',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'disclosure-added',
  summary: {
    en: 'Tell each item of a checklist that a notice no longer says.',
    'zh-CN': '指出告知不再写明的每个清单事项。',
  },
  why: {
    en: 'What the law asks a notice to say is missing from the day on which the text is in force.',
    'zh-CN': '法律要求写明的内容，自文本生效之日起就缺了。',
  },
  messages: {
    removed: {
      en: 'Removed the text that says item `{item}` from `{document}`',
      'zh-CN': '从 `{document}` 中删去了写明事项 `{item}` 的文字',
    },
  },
  good: [
    {
      base: { 'public/a.mdx': '<Disclosure items="CN-01">\n\n我们是示例公司。\n\n</Disclosure>\n' },
      // It says one more.
      head: { 'public/a.mdx': '<Disclosure items="CN-01 CN-02">\n\n我们是示例公司。\n\n</Disclosure>\n' },
    },
  ],
  bad: [
    {
      base: {
        'public/a.mdx':
          '<Disclosure items="CN-01">\n\n我们是示例公司。\n\n</Disclosure>\n\n<Disclosure items="CN-02">\n\n您可以查阅和复制。\n\n</Disclosure>\n',
      },
      head: { 'public/a.mdx': '<Disclosure items="CN-02">\n\n您可以查阅和复制。\n\n</Disclosure>\n' },
      finds: ['base public/a.mdx:1:1: material: Removed the text that says item `CN-01` from `a`'],
    },
  ],
  check({ documents }, report) {
    for (const pair of documents) {
      for (const { id, about } of pair.marksGone('Disclosure')) {
        report('removed', { item: id, document: pair.id }, about)
      }
    }
  },
})
