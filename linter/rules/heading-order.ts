import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'heading-order',
  scope: 'document',
  severity: 'error',
  summary: {
    en: 'Require headings to start at h2 and to go down one level at a time.',
    'zh-CN': '要求标题从二级开始，逐级向下，不跳级。',
  },
  why: {
    en: 'The title is the h1; people who listen to a page move through it by its headings, and a gap loses them.',
    'zh-CN': '标题栏就是一级标题；用读屏软件的人靠标题层级浏览，跳级会让人迷路。',
  },
  messages: {
    h1: {
      en: 'Unexpected h1 `{title}`, expected h2 or below because the title of the frontmatter is the h1',
      'zh-CN': '意外的一级标题“{title}”，应从二级开始，一级标题由文件头的 title 提供',
    },
    skipped: {
      en: 'Unexpected h{depth} `{title}`, expected h{expected} or above',
      'zh-CN': '意外的 {depth} 级标题“{title}”，应为 {expected} 级或更高',
    },
  },
  good: [{ 'internal/a.mdx': '## 一\n\n### 二\n\n## 三\n' }, { 'README.md': '# 普通页面可以有一级标题\n' }],
  bad: [
    {
      files: { 'internal/a.mdx': '# 标题\n\n## 一\n\n#### 二\n' },
      finds: [
        'internal/a.mdx:1:1: Unexpected h1 `标题`, expected h2 or below because the title of the frontmatter is the h1',
        'internal/a.mdx:5:1: Unexpected h4 `二`, expected h3 or above',
      ],
    },
  ],
  check({ facts }, report) {
    if (facts.kind === 'page') return
    let before = 1
    for (const { depth, text: title, span } of facts.headings) {
      if (depth === 1) report('h1', { title }, span)
      else if (depth > before + 1) report('skipped', { title, depth, expected: before + 1 }, span)
      before = Math.max(depth, 1)
    }
  },
})
