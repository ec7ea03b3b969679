import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'commitment-changed',
  scope: 'change',
  severity: 'error',
  class: 'computed',
  mirror: 'commitment-changed',
  summary: {
    en: 'Tell each promise that says something else.',
    'zh-CN': '指出含义有变的每项承诺。',
  },
  why: {
    en: 'A promise with one word more can be no promise any more.',
    'zh-CN': '承诺里多一个词，可能就不成其为承诺了。',
  },
  messages: {
    changed: {
      en: 'Changed the promise `{commitment}` in `{document}` ({edited} edited, {added} added, {removed} removed)',
      'zh-CN':
        '`{document}` 中承诺 `{commitment}` 的文字有变（修改 {edited} 处，新增 {added} 处，删去 {removed} 处）',
    },
  },
  good: [
    {
      base: {
        'public/a.mdx': '<Commitment id="no-sale">\n\n我们不出售您的信息。您可以放心。\n\n</Commitment>\n',
      },
      // Other order, other marks.
      head: {
        'public/a.mdx':
          '<Commitment id="no-sale">\n\n您可以放心。\n\n我们**不出售**您的信息。\n\n</Commitment>\n',
      },
    },
  ],
  bad: [
    {
      base: { 'public/a.mdx': '<Commitment id="no-sale">\n\n我们不出售您的任何信息。\n\n</Commitment>\n' },
      head: { 'public/a.mdx': '<Commitment id="no-sale">\n\n我们不出售您的敏感信息。\n\n</Commitment>\n' },
      finds: [
        'public/a.mdx:3:1: material: Changed the promise `no-sale` in `a` (1 edited, 0 added, 0 removed)',
      ],
    },
    {
      base: {
        'public/a.mdx': '<Commitment id="no-sale">\n\n我们不出售您的信息。\n\n也不出租。\n\n</Commitment>\n',
      },
      // Put behind the mark, it is said and no longer promised.
      head: {
        'public/a.mdx': '<Commitment id="no-sale">\n\n我们不出售您的信息。\n\n</Commitment>\n\n也不出租。\n',
      },
      finds: [
        'base public/a.mdx:5:1: material: Changed the promise `no-sale` in `a` (0 edited, 0 added, 1 removed)',
      ],
    },
  ],
  check({ documents }, report) {
    for (const pair of documents) {
      for (const { name, edited, added, removed, about } of pair.told('commitment')) {
        report('changed', { commitment: name, document: pair.id, edited, added, removed }, about)
      }
    }
  },
})
