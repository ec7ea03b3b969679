import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'data-category-removed',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'data-category-added',
  summary: {
    en: 'Tell each kind of information that a processing activity no longer handles.',
    'zh-CN': '指出处理活动不再处理的每种信息。',
  },
  why: {
    en: 'What is no longer needed is to be deleted, and notices must not name it any more.',
    'zh-CN': '不再必需的信息应当删除，告知里也不该再写。',
  },
  messages: {
    removed: {
      en: 'Removed information from `{activity}`: {kinds}',
      'zh-CN': '处理活动 `{activity}` 减去了信息种类：{kinds}',
    },
  },
  good: [
    {
      base: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, data: [{ en: Phone number }] }\n',
      },
      head: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, data: [{ en: Phone number }, { en: Address }] }\n',
      },
    },
  ],
  bad: [
    {
      base: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, data: [{ en: Phone number }, { en: Address }] }\n',
      },
      head: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, data: [{ en: Phone number }] }\n',
      },
      finds: ['registers/processing.yaml:2:39: material: Removed information from `maps`: Address'],
    },
    {
      base: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, sensitive: true, data: [{ zh-CN: 户型图、清洁轨迹 }] }\n',
      },
      head: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, sensitive: true, data: [{ zh-CN: 户型图 }] }\n',
      },
      finds: ['registers/processing.yaml:2:56: material: Removed information from `maps`: 清洁轨迹'],
    },
  ],
  check(comparison, report) {
    for (const { id, wording, about } of comparison.reworded('processing', 'data')) {
      if (!wording.went || wording.slight) continue
      const duties = ['tell-individuals', 'delete-information'] as const
      report('removed', { activity: id, kinds: wording.went }, { ...about, duties })
    }
  },
})
