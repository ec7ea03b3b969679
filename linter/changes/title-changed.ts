import { defineRule } from '../define-rule.ts'
import { textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'title-changed',
  scope: 'change',
  severity: 'error',
  class: 'editorial',
  mirror: 'title-changed',
  summary: {
    en: 'Tell each title and each summary of a document that reads otherwise.',
    'zh-CN': '指出文件的标题和摘要中有变的每一处。',
  },
  why: {
    en: 'People look a text up by its title, and lists and search show the summary.',
    'zh-CN': '人们按标题找文件，列表和搜索显示的是摘要。',
  },
  messages: {
    title: {
      en: 'Changed the title of `{document}` from `{from}` to `{to}`',
      'zh-CN': '`{document}` 的标题由 `{from}` 改为 `{to}`',
    },
    summary: {
      en: 'Changed the summary of `{document}`',
      'zh-CN': '`{document}` 的摘要有变',
    },
  },
  good: [
    {
      base: { 'internal/a.mdx': '---\nid: a\ntitle: 规程\n---\n' },
      head: { 'internal/a.mdx': "---\nid: a\ntitle: '规程'\n---\n" },
    },
  ],
  bad: [
    {
      base: { 'internal/a.mdx': '---\nid: a\ntitle: 规程\nsummary: 怎样告知。\n---\n' },
      head: { 'internal/a.mdx': '---\nid: a\ntitle: 转让规程\nsummary: 转让时怎样告知。\n---\n' },
      finds: [
        'internal/a.mdx:3:1: editorial: Changed the title of `a` from `规程` to `转让规程`',
        'internal/a.mdx:4:1: editorial: Changed the summary of `a`',
      ],
    },
  ],
  check({ frontmatter }, report) {
    for (const { id: document, before, after, about } of frontmatter) {
      for (const key of ['title', 'summary'] as const) {
        const [from, to] = [textOf(before[key]), textOf(after[key])]
        if (from === to) continue
        const texts = key === 'summary' ? { before: from, after: to } : {}
        report(key, { document, from, to }, { ...about(`/${key}`), ...texts })
      }
    }
  },
})
