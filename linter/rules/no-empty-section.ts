import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'no-empty-section',
  scope: 'document',
  severity: 'error',
  summary: {
    en: 'Disallow headings without anything below them.',
    'zh-CN': '禁止标题下面没有内容。',
  },
  why: {
    en: 'A heading promises an answer; who finds none cannot tell whether it was forgotten or there is nothing to do.',
    'zh-CN': '标题是承诺：下面什么都没有，读者不知道是漏写了，还是不用做。',
  },
  messages: {
    empty: {
      en: 'Missing text below the heading `{title}`, expected a paragraph, a list or a deeper heading',
      'zh-CN': '缺少标题“{title}”下的内容，应有段落、列表或下一级标题',
    },
  },
  good: [
    {
      'internal/a.mdx':
        '<Section id="who">\n\n## 谁负责\n\n### 门店\n\n店长。\n\n</Section>\n\n<Section id="rest">\n\n## 其他\n\n<Control id="RD-01" in="b" />\n\n</Section>\n',
      'README.md': '# 草稿\n',
    },
  ],
  bad: [
    {
      files: {
        'internal/a.mdx':
          '<Section id="who">\n\n## 谁负责\n\n</Section>\n\n<Section id="when">\n\n## 何时\n\n### 收到以后\n\n## 怎么做\n\n照办。\n\n## 附则\n\n</Section>\n',
      },
      finds: [
        'internal/a.mdx:3:1: Missing text below the heading `谁负责`, expected a paragraph, a list or a deeper heading',
        'internal/a.mdx:11:1: Missing text below the heading `收到以后`, expected a paragraph, a list or a deeper heading',
        'internal/a.mdx:17:1: Missing text below the heading `附则`, expected a paragraph, a list or a deeper heading',
      ],
    },
  ],
  check({ facts, text }, report) {
    if (facts.kind === 'page') return
    facts.headings.forEach(({ depth, text: title, span }, index) => {
      const next = facts.headings[index + 1]
      if (next && next.depth > depth) return
      const below = text.slice(span[1], next?.span[0] ?? text.length)
      // What opens around the next heading and what closes around this one shows nothing by itself.
      if (below.replace(frames, '').trim() === '') report('empty', { title }, span)
    })
  },
})

const frames = /<\/[A-Z]\w*\s*>|<Section\b[^<>]*>/g
