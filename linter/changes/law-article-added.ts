import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'law-article-added',
  scope: 'change',
  severity: 'error',
  class: 'editorial',
  mirror: 'law-article-removed',
  summary: {
    en: 'Tell each article that is new in the law registry.',
    'zh-CN': '指出法律登记中新增的每条条文。',
  },
  why: {
    en: 'Controls and texts may rest on it from now on.',
    'zh-CN': '控制点和文字从此可以以它为据。',
  },
  messages: {
    added: {
      en: 'Added article `{law}:{article}` to the law registry',
      'zh-CN': '法律登记新增了条文 `{law}:{article}`',
    },
    renumbered: {
      en: 'Renumbered article `{law}:{from}` in the law registry to `{law}:{article}`',
      'zh-CN': '法律登记中的条文 `{law}:{from}` 改号为 `{law}:{article}`',
    },
  },
  good: [
    {
      base: {
        'laws/CSL.yaml':
          "code: CSL\narticles:\n  - { article: '21', verified: full-text, paraphrase: { en: Networks are protected by level. } }\n  - { article: '22', verified: quoted, paraphrase: { en: Flaws are mended at once. } }\n",
      },
      head: {
        'laws/CSL.yaml':
          "code: CSL\narticles:\n  - { article: '21', verified: full-text, paraphrase: { en: Networks are protected by level. } }\n",
      },
    },
  ],
  bad: [
    {
      base: {
        'laws/CSL.yaml':
          "code: CSL\narticles:\n  - { article: '21', verified: full-text, paraphrase: { en: Networks are protected by level. } }\n",
      },
      head: {
        'laws/CSL.yaml':
          "code: CSL\narticles:\n  - { article: '21', verified: full-text, paraphrase: { en: Networks are protected by level. } }\n  - { article: '22', verified: quoted, paraphrase: { en: Flaws are mended at once. } }\n",
      },
      finds: ['laws/CSL.yaml:4:5: editorial: Added article `CSL:22` to the law registry'],
    },
    {
      base: {
        'laws/CSL.yaml':
          "code: CSL\narticles:\n  - { article: '21', verified: full-text, paraphrase: { en: Networks are protected by level. } }\n",
      },
      head: {
        'laws/CSL.yaml':
          "code: CSL\nrenumbered:\n  - { from: '21', to: '23', since: '2026-01-01' }\narticles:\n  - { article: '23', verified: full-text, paraphrase: { en: Networks are protected by level. } }\n",
      },
      finds: ['laws/CSL.yaml:5:5: editorial: Renumbered article `CSL:21` in the law registry to `CSL:23`'],
    },
  ],
  check(comparison, report) {
    for (const { id, base, head } of comparison.entries(({ laws }) => laws)) {
      if (!base || !head) continue
      for (const { article, paraphrase, spot } of head.articles.values()) {
        if (base.articles.has(article)) continue
        const from = head.renumbered.find(({ to }) => to === article)?.from ?? ''
        const isMoved = base.articles.has(from) && !head.articles.has(from)
        const about = { document: id, spot, after: paraphrase.en }
        report(isMoved ? 'renumbered' : 'added', { law: id, article, from }, about)
      }
    }
  },
})
