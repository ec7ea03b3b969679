import { defineRule } from '../define-rule.ts'
import { fieldsOf, textOf } from '../workspace/shape.ts'
import type { Fields } from '../workspace/shape.ts'

export default defineRule({
  id: 'impact-assessment-changed',
  scope: 'change',
  severity: 'error',
  class: 'computed',
  mirror: 'impact-assessment-changed',
  summary: {
    en: 'Tell each processing activity whose impact assessment came, went or was made anew.',
    'zh-CN': '指出影响评估新做、重做或者不再有的每项处理活动。',
  },
  why: {
    en: 'Without its assessment, nobody has weighed what the processing means for people.',
    'zh-CN': '没有评估，就没有人权衡过处理对个人的影响。',
  },
  messages: {
    dropped: {
      en: 'Dropped the impact assessment `{from}` of `{activity}`',
      'zh-CN': '处理活动 `{activity}` 不再有影响评估 `{from}`',
    },
    made: {
      en: 'Added the impact assessment `{to}` of `{activity}`',
      'zh-CN': '处理活动 `{activity}` 补了影响评估 `{to}`',
    },
    renewed: {
      en: 'Changed the impact assessment of `{activity}` from `{from}` to `{to}`',
      'zh-CN': '处理活动 `{activity}` 的影响评估由 `{from}` 改为 `{to}`',
    },
    reason: {
      en: 'Changed why `{activity}` needs no impact assessment',
      'zh-CN': '处理活动 `{activity}` 无须评估的理由有变',
    },
  },
  good: [
    {
      base: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, impact-assessment: { id: PIA-2026-01 }, sensitive: false }\n',
      },
      head: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, impact-assessment: { id: PIA-2026-01 }, sensitive: true }\n',
      },
    },
  ],
  bad: [
    {
      base: {
        'registers/processing.yaml':
          "activities:\n  - { id: maps, sensitive: true, impact-assessment: { id: PIA-2026-01, date: '2026-03-16' } }\n",
      },
      head: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, sensitive: true, impact-assessment: { not-needed: { en: Nothing changed } } }\n',
      },
      finds: [
        'registers/processing.yaml:2:34: material: Dropped the impact assessment `PIA-2026-01, 2026-03-16` of `maps`',
      ],
    },
    {
      base: {
        'registers/processing.yaml':
          "activities:\n  - { id: maps, impact-assessment: { id: PIA-2026-01, date: '2026-03-16' } }\n",
      },
      head: {
        'registers/processing.yaml':
          "activities:\n  - { id: maps, impact-assessment: { id: PIA-2026-07, date: '2026-08-20' } }\n",
      },
      finds: [
        'registers/processing.yaml:2:17: editorial: Changed the impact assessment of `maps` from `PIA-2026-01, 2026-03-16` to `PIA-2026-07, 2026-08-20`',
      ],
    },
    {
      base: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, impact-assessment: { not-needed: { en: No sensitive information } } }\n',
      },
      head: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, impact-assessment: { not-needed: { en: Neither sensitive information nor recipients } } }\n',
      },
      finds: ['registers/processing.yaml:2:17: editorial: Changed why `maps` needs no impact assessment'],
    },
  ],
  check(comparison, report) {
    for (const { id, before, after, about } of comparison.kept('processing')) {
      const [old, now] = [fieldsOf(before['impact-assessment']), fieldsOf(after['impact-assessment'])]
      const [from, to] = [nameOf(old), nameOf(now)]
      const data = { activity: id, from, to }
      const editorial = { ...about('impact-assessment'), class: 'editorial' } as const
      if (from !== '' && to === '') {
        const duties = comparison.dutiesOf(after, 'begun').filter((duty) => duty === 'assess-impact')
        report('dropped', data, { ...about('impact-assessment'), duties })
      } else if (from === '' && to !== '') report('made', data, editorial)
      else if (from !== to) report('renewed', data, editorial)
      else if (from === '') {
        const wording = comparison.rewording(old['not-needed'], now['not-needed'])
        if (wording) report('reason', data, { ...editorial, before: wording.before, after: wording.after })
      }
    }
  },
})

/** Number and day of a report; `''` where there is none. */
const nameOf = (assessment: Fields): string =>
  [textOf(assessment['id']), textOf(assessment['date'])].filter(Boolean).join(', ')
