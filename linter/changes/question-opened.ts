import { defineRule } from '../define-rule.ts'
import { localTextOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'question-opened',
  scope: 'change',
  severity: 'error',
  class: 'editorial',
  mirror: 'question-closed',
  summary: {
    en: 'Tell each question of law that is newly put to counsel.',
    'zh-CN': '指出新提给法务的每个法律问题。',
  },
  why: {
    en: 'Until it is decided, documents follow the stricter reading.',
    'zh-CN': '没有结论之前，文件按更严的理解写。',
  },
  messages: {
    opened: {
      en: 'Opened question `{question}`: {text}',
      'zh-CN': '提出了问题 `{question}`：{text}',
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
          "questions:\n  - { id: outlets, question: { en: Is it a transfer }, status: open, due: '2027-03-31', meanwhile: { en: Treat it as provision }, controls: [BT-01] }\n",
      },
    },
  ],
  bad: [
    {
      base: { 'registers/open-questions.yaml': 'questions: []\n' },
      head: {
        'registers/open-questions.yaml':
          "questions:\n  - { id: outlet-route, question: { en: Is it a transfer }, status: open, due: '2027-03-31', meanwhile: { en: Treat it as provision }, controls: [BT-01] }\n",
      },
      finds: [
        'registers/open-questions.yaml:2:7: editorial: Opened question `outlet-route`: Is it a transfer',
      ],
    },
  ],
  check(comparison, report) {
    for (const { id, fields, about } of comparison.came('open-questions')) {
      report('opened', { question: id, text: localTextOf(fields['question']) }, about)
    }
  },
})
