import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'data-category-added',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'data-category-removed',
  summary: {
    en: 'Tell each kind of information that a processing activity newly handles.',
    'zh-CN': '指出处理活动新处理的每种信息。',
  },
  why: {
    en: 'People agreed to the kinds that they were told of; another kind asks them again.',
    'zh-CN': '个人同意的是告知过的种类，多一种就须重新取得同意。',
  },
  messages: {
    plain: {
      en: 'Added information to `{activity}`: {kinds}',
      'zh-CN': '处理活动 `{activity}` 增加了信息种类：{kinds}',
    },
    sensitive: {
      en: 'Added information to `{activity}`, which is sensitive: {kinds}',
      'zh-CN': '含敏感个人信息的处理活动 `{activity}` 增加了信息种类：{kinds}',
    },
  },
  good: [
    {
      // The same kinds in one row.
      base: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, data: [{ en: Phone number }, { en: Address }] }\n',
      },
      head: {
        'registers/processing.yaml':
          "activities:\n  - { id: maps, data: [{ en: 'Phone number, address' }] }\n",
      },
    },
  ],
  bad: [
    {
      base: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, data: [{ en: Phone number }] }\n',
      },
      head: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, data: [{ en: Phone number }, { en: Address }] }\n',
      },
      finds: ['registers/processing.yaml:2:39: material: Added information to `maps`: Address'],
    },
    {
      base: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, sensitive: true, data: [{ zh-CN: 户型图 }] }\n',
      },
      head: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, sensitive: true, data: [{ zh-CN: 户型图、清洁轨迹 }] }\n',
      },
      finds: [
        'registers/processing.yaml:2:56: material: Added information to `maps`, which is sensitive: 清洁轨迹',
      ],
    },
  ],
  check(comparison, report) {
    for (const { id, after, wording, about } of comparison.reworded('processing', 'data')) {
      if (!wording.came || wording.slight) continue
      const duties = comparison.dutiesOf(after, 'rewritten')
      const message = after['sensitive'] === true ? 'sensitive' : 'plain'
      report(message, { activity: id, kinds: wording.came }, { ...about, duties })
    }
  },
})
