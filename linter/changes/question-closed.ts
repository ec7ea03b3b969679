import { defineRule } from '../define-rule.ts'
import { localTextOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'question-closed',
  scope: 'change',
  severity: 'error',
  class: 'computed',
  mirror: 'question-opened',
  summary: {
    en: 'Tell each question of law that is gone from the register.',
    'zh-CN': '指出登记册减去的每个法律问题。',
  },
  why: {
    en: 'A question that goes without a decision was not answered; with it goes the stricter reading.',
    'zh-CN': '没有决定就删去，等于没有回答，更严的理解也跟着没了。',
  },
  messages: {
    undecided: {
      en: 'Removed question `{question}` without a decision: {text}',
      'zh-CN': '问题 `{question}` 没有决定就被删去：{text}',
    },
    decided: {
      en: 'Removed question `{question}` and its decision: {text}',
      'zh-CN': '删去了问题 `{question}` 及其决定：{text}',
    },
  },
  good: [
    {
      base: { 'registers/open-questions.yaml': 'questions: []\n' },
      head: {
        'registers/open-questions.yaml':
          "questions:\n  - { id: outlet-route, question: { en: Is it a transfer }, status: open, due: '2027-03-31', meanwhile: { en: Treat it as provision }, controls: [BT-01] }\n",
      },
    },
  ],
  bad: [
    {
      base: {
        'registers/open-questions.yaml':
          "questions:\n  - { id: outlet-route, question: { en: Is it a transfer }, status: open, due: '2027-03-31', meanwhile: { en: Treat it as provision }, controls: [BT-01] }\n",
      },
      head: { 'registers/open-questions.yaml': 'questions: []\n' },
      finds: [
        'base registers/open-questions.yaml:2:7: material: Removed question `outlet-route` without a decision: Is it a transfer',
      ],
    },
    {
      base: {
        'registers/open-questions.yaml':
          "questions:\n  - { id: outlet-route, question: { en: Is it a transfer }, status: decided, decided: '2027-01-10', decision: { en: It is }, controls: [BT-01] }\n",
      },
      head: { 'registers/open-questions.yaml': 'questions: []\n' },
      finds: [
        'base registers/open-questions.yaml:2:7: material: Removed question `outlet-route` and its decision: Is it a transfer',
      ],
    },
  ],
  check(comparison, report) {
    for (const { id, fields, about } of comparison.went('open-questions')) {
      const data = { question: id, text: localTextOf(fields['question']) }
      report(fields['status'] === 'decided' ? 'decided' : 'undecided', data, about)
    }
  },
})
