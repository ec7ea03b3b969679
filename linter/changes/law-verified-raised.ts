import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'law-verified-raised',
  scope: 'change',
  severity: 'error',
  class: 'editorial',
  mirror: 'law-verified-lowered',
  summary: {
    en: 'Tell each law or article that counts as better checked.',
    'zh-CN': '指出核对程度提高的每部法律和每条条文。',
  },
  why: {
    en: 'A claim to have checked is one that somebody must be able to show.',
    'zh-CN': '声称核对过，就要有人拿得出依据。',
  },
  messages: {
    law: {
      en: 'Raised the verified level of law `{law}` as a whole from `{from}` to `{to}`',
      'zh-CN': '法律 `{law}` 整体的核对程度由 `{from}` 升为 `{to}`',
    },
    articles: {
      en: 'Raised the verified level of `{law}` {articles} from `{from}` to `{to}`',
      'zh-CN': '`{law}` 第 {articles} 条的核对程度由 `{from}` 升为 `{to}`',
    },
  },
  good: [
    {
      base: {
        'laws/CSL.yaml':
          "code: CSL\nverified: full-text\narticles:\n  - { article: '21', verified: quoted }\n  - { article: '22', verified: quoted }\n",
      },
      head: {
        'laws/CSL.yaml':
          "code: CSL\nverified: full-text\narticles:\n  - { article: '21', verified: quoted }\n  - { article: '22', verified: quoted }\n",
      },
    },
  ],
  bad: [
    {
      base: {
        'laws/CSL.yaml':
          "code: CSL\nverified: full-text\narticles:\n  - { article: '21', verified: not-verified }\n  - { article: '22', verified: not-verified }\n",
      },
      head: {
        'laws/CSL.yaml':
          "code: CSL\nverified: full-text\narticles:\n  - { article: '21', verified: full-text }\n  - { article: '22', verified: full-text }\n",
      },
      finds: [
        'laws/CSL.yaml:4:5: editorial: Raised the verified level of `CSL` 21, 22 from `not-verified` to `full-text`',
      ],
    },
    {
      base: { 'laws/CSL.yaml': 'code: CSL\nverified: not-verified\n' },
      head: { 'laws/CSL.yaml': 'code: CSL\nverified: full-text\n' },
      finds: [
        'laws/CSL.yaml:1:1: editorial: Raised the verified level of law `CSL` as a whole from `not-verified` to `full-text`',
      ],
    },
  ],
  check(comparison, report) {
    for (const { id, base, head } of comparison.entries(({ laws }) => laws)) {
      if (!base || !head) continue
      const [old, now] = [base.verified, head.verified]
      if (levels.indexOf(old) < levels.indexOf(now)) {
        report('law', { law: id, from: old, to: now }, { document: id, spot: head.spot })
      }
      const moved = [...head.articles.values()].flatMap(({ article, verified: to, spot }) => {
        const from = base.articles.get(article)?.verified ?? to
        return levels.indexOf(from) < levels.indexOf(to) ? [{ article, from, to, spot }] : []
      })
      // A law that was read anew is one change, not one an article.
      for (const all of Map.groupBy(moved, ({ from, to }) => `${from} ${to}`).values()) {
        const [first] = all
        if (!first) continue
        const articles = all.map(({ article }) => article).join(', ')
        const { from, to, spot } = first
        report('articles', { law: id, articles, from, to }, { document: id, spot })
      }
    }
  },
})

const levels = ['not-verified', 'names-only', 'titles-only', 'quoted', 'full-text']
