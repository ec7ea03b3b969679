import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'law-article-removed',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'law-article-added',
  summary: {
    en: 'Tell each article that is gone from the law registry.',
    'zh-CN': '指出从法律登记中删去的每条条文。',
  },
  why: {
    en: 'Nobody can look up any more what the citation of it stands for.',
    'zh-CN': '引用它的地方，再也查不到依据说的是什么。',
  },
  messages: {
    removed: {
      en: 'Removed article `{law}:{article}` from the law registry; controls that cite it: {controls}',
      'zh-CN': '法律登记删去了条文 `{law}:{article}`；引用它的控制点：{controls} 个',
    },
  },
  good: [
    {
      base: {
        'laws/CSL.yaml':
          "code: CSL\narticles:\n  - { article: '21', verified: full-text, paraphrase: { en: Networks are protected by level. } }\n",
      },
      head: {
        'laws/CSL.yaml':
          "code: CSL\nrenumbered:\n  - { from: '21', to: '23', since: '2026-01-01' }\narticles:\n  - { article: '23', verified: full-text, paraphrase: { en: Networks are protected by level. } }\n",
      },
    },
  ],
  bad: [
    {
      base: {
        'laws/CSL.yaml':
          "code: CSL\narticles:\n  - { article: '21', verified: full-text, paraphrase: { en: Networks are protected by level. } }\n  - { article: '22', verified: quoted, paraphrase: { en: Flaws are mended at once. } }\n",
      },
      head: {
        'laws/CSL.yaml':
          "code: CSL\narticles:\n  - { article: '21', verified: full-text, paraphrase: { en: Networks are protected by level. } }\n",
      },
      finds: [
        'base laws/CSL.yaml:4:5: material: Removed article `CSL:22` from the law registry; controls that cite it: 0',
      ],
    },
  ],
  check(comparison, report) {
    const controls = [...comparison.head.workspace.controls.values()]
    for (const { id, base, head } of comparison.entries(({ laws }) => laws)) {
      if (!base || !head) continue
      for (const { article, paraphrase, spot } of base.articles.values()) {
        const to = head.renumbered.find(({ from }) => from === article)?.to ?? ''
        // With its new number it stands there.
        if (head.articles.has(article) || (head.articles.has(to) && !base.articles.has(to))) continue
        const citing = controls.filter(({ laws }) => laws.includes(`${id}:${article}`)).length
        const about = { document: id, spot, side: 'base', before: paraphrase.en } as const
        report('removed', { law: id, article, controls: citing }, about)
      }
    }
  },
})
