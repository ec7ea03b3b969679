import { defineRule } from '../define-rule.ts'
import { localTextOf, stringsOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'question-decided',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'question-reopened',
  summary: { en: 'Tell each question of law that was decided.', 'zh-CN': '指出已有结论的每个法律问题。' },
  why: {
    en: 'Texts that followed the stricter reading may now follow the decision.',
    'zh-CN': '原来按更严理解写的文件，现在可以按决定写。',
  },
  messages: {
    decided: {
      en: 'Decided question `{question}`, on which {controls} waited: {decision}',
      'zh-CN': '问题 `{question}`（涉及 {controls}）已有结论：{decision}',
    },
  },
  good: [
    {
      base: {
        'registers/open-questions.yaml':
          "questions:\n  - { id: outlet-route, question: { en: Is it a transfer }, status: decided, decided: '2027-01-10', decision: { en: It is }, controls: [BT-01] }\n",
      },
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
      head: {
        'registers/open-questions.yaml':
          "questions:\n  - { id: outlet-route, question: { en: Is it a transfer }, status: decided, decided: '2027-01-10', decision: { en: It is }, controls: [BT-01] }\n",
      },
      finds: [
        'registers/open-questions.yaml:2:61: material: Decided question `outlet-route`, on which BT-01 waited: It is',
      ],
    },
  ],
  check(comparison, report) {
    for (const { id, after, about } of comparison.revalued('open-questions', 'status')) {
      if (after['status'] !== 'decided') continue
      const controls = stringsOf(after['controls']).join(', ')
      report('decided', { question: id, decision: localTextOf(after['decision']), controls }, about)
    }
  },
})
