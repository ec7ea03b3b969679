import { defineRule } from '../define-rule.ts'
import type { Law } from '../model/catalog.ts'

export default defineRule({
  id: 'law-article-changed',
  scope: 'change',
  severity: 'error',
  class: 'computed',
  mirror: 'law-article-changed',
  summary: {
    en: 'Tell each article of the law registry that is told in other words.',
    'zh-CN': '指出法律登记中转述有变的每条条文。',
  },
  why: {
    en: 'Readers take our words for the law, and controls were written by them.',
    'zh-CN': '读者把我们的转述当作法律，控制点也是照它写的。',
  },
  messages: {
    paraphrase: {
      en: 'Changed the paraphrase of `{law}:{article}`; controls that cite it: {controls}',
      'zh-CN': '`{law}:{article}` 的转述有变；引用它的控制点：{controls} 个',
    },
    note: {
      en: 'Changed the note on `{law}:{article}`',
      'zh-CN': '`{law}:{article}` 的说明有变',
    },
    numbering: {
      en: 'Changed the numbering of law `{law}` in the registry: {numbers}',
      'zh-CN': '法律登记中 `{law}` 的改号记录有变：{numbers}',
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
          "code: CSL\n# The law\narticles:\n  - { article: '21', verified: full-text, paraphrase: { en: Networks are protected by level. } }\n",
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
          "code: CSL\narticles:\n  - { article: '21', verified: full-text, paraphrase: { en: Networks are guarded day and night. } }\n",
      },
      finds: ['laws/CSL.yaml:3:5: material: Changed the paraphrase of `CSL:21`; controls that cite it: 0'],
    },
    {
      base: {
        'laws/CSL.yaml':
          "code: CSL\narticles:\n  - { article: '21', verified: full-text, paraphrase: { en: Networks are protectted by level. } }\n",
      },
      head: {
        'laws/CSL.yaml':
          "code: CSL\narticles:\n  - { article: '21', verified: full-text, paraphrase: { en: Networks are protected by level. }, note: { en: Renumbered in 2026. } }\n",
      },
      finds: [
        'laws/CSL.yaml:3:5: editorial: Changed the paraphrase of `CSL:21`; controls that cite it: 0',
        'laws/CSL.yaml:3:5: editorial: Changed the note on `CSL:21`',
      ],
    },
    {
      base: {
        'laws/CSL.yaml':
          "code: CSL\narticles:\n  - { article: '21', verified: full-text, paraphrase: { en: Networks are protected by level. } }\n",
      },
      head: {
        'laws/CSL.yaml':
          "code: CSL\nrenumbered:\n  - { from: '21', to: '23', since: '2026-01-01' }\narticles:\n  - { article: '21', verified: full-text, paraphrase: { en: Networks are protected by level. } }\n",
      },
      finds: ['laws/CSL.yaml:1:1: editorial: Changed the numbering of law `CSL` in the registry: 21 → 23'],
    },
  ],
  check(comparison, report) {
    const controls = [...comparison.head.workspace.controls.values()]
    for (const { id, base, head } of comparison.entries(({ laws }) => laws)) {
      if (!base || !head) continue
      for (const { article, paraphrase, note, spot } of head.articles.values()) {
        const old = base.articles.get(article)
        if (!old) continue
        const about = { document: id, spot }
        const words = comparison.rewording(old.paraphrase, paraphrase)
        if (words) {
          const citing = controls.filter(({ laws }) => laws.includes(`${id}:${article}`)).length
          report(
            'paraphrase',
            { law: id, article, controls: citing },
            {
              ...{ ...about, class: words.slight ? 'editorial' : 'material' },
              ...{ before: words.before, after: words.after },
            },
          )
        }
        const said = comparison.rewording(old.note ?? {}, note ?? {})
        if (!said) continue
        const texts = { before: said.before, after: said.after }
        report('note', { law: id, article }, { ...about, ...texts, class: 'editorial' })
      }
      // Articles that moved with their number are told as that.
      const isMoved = (number: string): boolean => head.articles.has(number) !== base.articles.has(number)
      const numbers = differing(base.renumbered, head.renumbered).filter(({ to }) => !isMoved(to))
      if (numbers.length === 0) continue
      const shown = numbers.map(({ from, to }) => `${from} → ${to}`).join(', ')
      report('numbering', { law: id, numbers: shown }, { document: id, spot: head.spot, class: 'editorial' })
    }
  },
})

function differing(base: Law['renumbered'], head: Law['renumbered']): Law['renumbered'] {
  const within = (list: Law['renumbered'], { from, to, since }: Law['renumbered'][number]): boolean =>
    list.some((one) => one.from === from && one.to === to && one.since === since)
  return [...head.filter((one) => !within(base, one)), ...base.filter((one) => !within(head, one))]
}
