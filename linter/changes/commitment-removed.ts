import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'commitment-removed',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'commitment-added',
  summary: {
    en: 'Tell each promise that a document no longer makes.',
    'zh-CN': '指出文件不再作出的每项承诺。',
  },
  why: {
    en: 'People gave their information on the strength of a promise; taking it back is theirs to know.',
    'zh-CN': '客户是冲着承诺才提供信息的；收回承诺，应当让他们知道。',
  },
  messages: {
    removed: {
      en: 'Removed the promise `{commitment}` from `{document}`',
      'zh-CN': '从 `{document}` 中删去了承诺 `{commitment}`',
    },
  },
  good: [
    {
      base: { 'public/a.mdx': '<Commitment id="no-sale">\n\n我们不出售您的信息。\n\n</Commitment>\n' },
      // The same promise by another name.
      head: { 'public/a.mdx': '<Commitment id="never-sold">\n\n我们不出售您的信息。\n\n</Commitment>\n' },
    },
  ],
  bad: [
    {
      base: {
        'public/a.mdx': '<Commitment id="no-sale">\n\n我们不出售您的信息。\n\n</Commitment>\n\n联系我们。\n',
      },
      head: { 'public/a.mdx': '联系我们。\n' },
      finds: ['base public/a.mdx:1:1: material: Removed the promise `no-sale` from `a`'],
    },
  ],
  check({ documents }, report) {
    for (const pair of documents) {
      for (const { id, about } of pair.marksGone('Commitment')) {
        report('removed', { commitment: id, document: pair.id }, about)
      }
    }
  },
})
