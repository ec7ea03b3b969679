import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'commitment-added',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'commitment-removed',
  summary: {
    en: 'Tell each promise that a document newly makes.',
    'zh-CN': '指出文件新作出的每项承诺。',
  },
  why: {
    en: 'The company has to keep it from the day on which the text is in force, and somebody has to know that.',
    'zh-CN': '文本生效之日起公司就要兑现，总得有人知道。',
  },
  messages: {
    added: {
      en: 'Added the promise `{commitment}` to `{document}`',
      'zh-CN': '`{document}` 中新增了承诺 `{commitment}`',
    },
  },
  good: [
    {
      base: { 'public/a.mdx': '<Commitment id="no-sale">\n\n我们不出售您的信息。\n\n</Commitment>\n' },
      // Wrapped anew and further down.
      head: {
        'public/a.mdx': '说明。\n\n<Commitment id="no-sale">\n\n我们\n不出售您的信息。\n\n</Commitment>\n',
      },
    },
  ],
  bad: [
    {
      base: { 'public/a.mdx': '联系我们。\n' },
      head: {
        'public/a.mdx': '联系我们。\n\n<Commitment id="no-sale">\n\n我们不出售您的信息。\n\n</Commitment>\n',
      },
      finds: ['public/a.mdx:3:1: material: Added the promise `no-sale` to `a`'],
    },
  ],
  check({ documents }, report) {
    for (const pair of documents) {
      for (const { id, about } of pair.marksCame('Commitment')) {
        report('added', { commitment: id, document: pair.id }, about)
      }
    }
  },
})
