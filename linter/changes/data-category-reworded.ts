import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'data-category-reworded',
  scope: 'change',
  severity: 'error',
  class: 'editorial',
  mirror: 'data-category-reworded',
  summary: {
    en: 'Tell each processing activity whose kinds of information are only written otherwise.',
    'zh-CN': '指出信息种类仅调整写法的每项处理活动。',
  },
  why: {
    en: 'Readers see another text, though the same is handled.',
    'zh-CN': '处理的信息没变，读者看到的文字变了。',
  },
  messages: {
    reworded: {
      en: 'Reworded the information of `{activity}`, which stays the same',
      'zh-CN': '处理活动 `{activity}` 的信息种类仅调整了写法',
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
      base: { 'registers/processing.yaml': 'activities:\n  - { id: maps, data: [{ en: Phone nubmer }] }\n' },
      head: { 'registers/processing.yaml': 'activities:\n  - { id: maps, data: [{ en: Phone number }] }\n' },
      finds: [
        'registers/processing.yaml:2:17: editorial: Reworded the information of `maps`, which stays the same',
      ],
    },
  ],
  check(comparison, report) {
    for (const { id, wording, about } of comparison.reworded('processing', 'data')) {
      if (wording.slight) report('reworded', { activity: id }, about)
    }
  },
})
