import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'no-duplicate-heading',
  scope: 'document',
  severity: 'warning',
  summary: {
    en: 'Disallow two headings with the same words at one level below the same heading.',
    'zh-CN': '禁止同一标题下出现两个相同的同级标题。',
  },
  why: {
    en: 'In the table of contents and in search results readers cannot tell the two apart and open the wrong one.',
    'zh-CN': '目录和搜索结果里分不出两个同名标题，读者会点错。',
  },
  messages: {
    twice: {
      en: 'Unexpected second heading `{title}` at level {depth}, expected words that tell it from the first one',
      'zh-CN': '意外的重复标题 `{title}`（{depth} 级），应换个说法，与前一个区分开',
    },
  },
  good: [
    {
      'internal/a.mdx': '## 门店\n\n### 谁做\n\n店长。\n\n## 家政\n\n### 谁做\n\n调度员。\n',
      'CHANGELOG.md': '## 修复\n\n## 修复\n',
    },
  ],
  bad: [
    {
      files: {
        'internal/a.mdx':
          '## 门店\n\n### 谁做\n\n店长。\n\n### 记录\n\n台账。\n\n### 谁做\n\n收银员。\n\n## 门店\n\n又一次。\n',
      },
      finds: [
        'internal/a.mdx:11:1: Unexpected second heading `谁做` at level 3, expected words that tell it from the first one',
        'internal/a.mdx:15:1: Unexpected second heading `门店` at level 2, expected words that tell it from the first one',
      ],
    },
  ],
  check({ facts }, report) {
    if (facts.kind === 'page') return
    // Headings of the open levels, and below each what has been said so far.
    const open: { depth: number; seen: Set<string> }[] = [{ depth: 0, seen: new Set() }]
    for (const { depth, text: title, span } of facts.headings) {
      while ((open.at(-1)?.depth ?? 0) >= depth) open.pop()
      const seen = open.at(-1)?.seen ?? new Set()
      const key = `${depth} ${title}`
      if (seen.has(key)) report('twice', { title, depth }, span)
      seen.add(key)
      open.push({ depth, seen: new Set() })
    }
  },
})
