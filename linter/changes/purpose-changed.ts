import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'purpose-changed',
  scope: 'change',
  severity: 'error',
  class: 'computed',
  mirror: 'purpose-changed',
  summary: {
    en: 'Tell each processing activity whose purposes read otherwise.',
    'zh-CN': '指出目的表述有变的每项处理活动。',
  },
  why: {
    en: 'Where purposes are put in other words, nobody can tell without reading whether they are wider.',
    'zh-CN': '目的换了说法，不细读就不知道范围是否变宽。',
  },
  messages: {
    changed: {
      en: 'Changed the purposes of `{activity}` from “{from}” to “{to}”',
      'zh-CN': '处理活动 `{activity}` 的目的由“{from}”改为“{to}”',
    },
    reworded: {
      en: 'Reworded the purposes of `{activity}`, which stay the same',
      'zh-CN': '处理活动 `{activity}` 的目的仅调整了表述',
    },
  },
  good: [
    {
      base: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, purposes: { en: Navigation } }\n',
      },
      head: {
        'registers/processing.yaml':
          "activities:\n  - { id: maps, legal-basis: consent, purposes: { en: 'Navigation, marketing' } }\n",
      },
    },
  ],
  bad: [
    {
      base: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, purposes: { en: Navigation } }\n',
      },
      head: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, purposes: { en: Targeted advertising } }\n',
      },
      finds: [
        'registers/processing.yaml:2:39: material: Changed the purposes of `maps` from “Navigation” to “Targeted advertising”',
      ],
    },
    {
      // An error of typing.
      base: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, purposes: { en: Navigation and cleaning by rooom } }\n',
      },
      head: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, purposes: { en: Navigation and cleaning by room } }\n',
      },
      finds: [
        'registers/processing.yaml:2:17: editorial: Reworded the purposes of `maps`, which stay the same',
      ],
    },
  ],
  check(comparison, report) {
    for (const { id, after, wording, about } of comparison.reworded('processing', 'purposes')) {
      const { slight, came: to, went: from } = wording
      if (slight) {
        report('reworded', { activity: id }, about)
      } else if (from && to) {
        report(
          'changed',
          { activity: id, from, to },
          { ...about, duties: comparison.dutiesOf(after, 'purpose') },
        )
      }
    }
  },
})
