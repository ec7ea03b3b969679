import { defineRule } from '../define-rule.ts'
import { stringsOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'legal-basis-articles-changed',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'legal-basis-articles-changed',
  summary: {
    en: 'Tell each processing activity whose ground follows from other articles.',
    'zh-CN': '指出依据所出条款有变的每项处理活动。',
  },
  why: {
    en: 'Where a duty under the law is the ground, the article is the ground.',
    'zh-CN': '以法定义务为依据的，条款就是依据。',
  },
  messages: {
    changed: {
      en: 'Changed the articles behind the ground of `{activity}` from {from} to {to}',
      'zh-CN': '处理活动 `{activity}` 依据的条款由 {from} 改为 {to}',
    },
  },
  good: [
    {
      base: { 'registers/processing.yaml': 'activities:\n  - { id: maps, laws: [CSL:23, DSL:27] }\n' },
      head: { 'registers/processing.yaml': 'activities:\n  - { id: maps, laws: [DSL:27, CSL:23] }\n' },
    },
  ],
  bad: [
    {
      base: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: legal-duty, laws: [CSL:23] }\n',
      },
      head: {
        'registers/processing.yaml':
          "activities:\n  - { id: maps, legal-basis: legal-duty, laws: [CSL:23, 'DSL:27'] }\n",
      },
      finds: [
        'registers/processing.yaml:2:42: material: Changed the articles behind the ground of `maps` from CSL:23 to CSL:23, DSL:27',
      ],
    },
  ],
  check(comparison, report) {
    for (const { id, before, after, about } of comparison.relisted('processing', 'laws')) {
      // With another ground come other articles; that is told there.
      if (before['legal-basis'] !== after['legal-basis']) continue
      const data = { activity: id, from: namesIn(before['laws']), to: namesIn(after['laws']) }
      report('changed', data, { ...about, duties: ['tell-individuals'] })
    }
  },
})

const namesIn = (list: unknown): string => stringsOf(list).join(', ') || '–'
