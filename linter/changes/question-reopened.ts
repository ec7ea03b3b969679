import { defineRule } from '../define-rule.ts'
import { localTextOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'question-reopened',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'question-decided',
  summary: { en: 'Tell each question of law that is open again.', 'zh-CN': '指出重新待定的每个法律问题。' },
  why: {
    en: 'What rests on the decision rests on nothing now.',
    'zh-CN': '以原结论为据的内容没有依据了。',
  },
  messages: {
    reopened: {
      en: 'Reopened question `{question}`, decided before: {decision}',
      'zh-CN': '问题 `{question}` 原有结论，现重新待定：{decision}',
    },
  },
  good: [
    {
      base: {
        'registers/open-questions.yaml':
          "questions:\n  - { id: outlet-route, question: { en: Is it a transfer }, status: open, due: '2027-03-31', meanwhile: { en: Treat it as provision }, controls: [BT-01] }\n",
      },
      head: {
        'registers/open-questions.yaml':
          "questions:\n  - { id: outlet-route, question: { en: Is it a transfer }, status: decided, decided: '2027-01-10', decision: { en: It is }, controls: [BT-01] }\n",
      },
    },
  ],
  bad: [
    {
      base: {
        'registers/open-questions.yaml':
          "questions:\n  - { id: outlet-route, question: { en: Is it a transfer }, status: decided, decided: '2027-01-10', decision: { en: It is }, controls: [BT-01] }\n",
      },
      head: {
        'registers/open-questions.yaml':
          "questions:\n  - { id: outlet-route, question: { en: Is it a transfer }, status: open, due: '2027-03-31', meanwhile: { en: Treat it as provision }, controls: [BT-01] }\n",
      },
      finds: [
        'registers/open-questions.yaml:2:61: material: Reopened question `outlet-route`, decided before: It is',
      ],
    },
  ],
  check(comparison, report) {
    for (const { id, before, after, about } of comparison.revalued('open-questions', 'status')) {
      if (before['status'] !== 'decided' || after['status'] === 'decided') continue
      report('reopened', { question: id, decision: localTextOf(before['decision']) }, about)
    }
  },
})
