import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'question-changed',
  scope: 'change',
  severity: 'error',
  class: 'computed',
  mirror: 'question-changed',
  summary: {
    en: 'Tell each question of law that reads otherwise, waits longer or is decided otherwise.',
    'zh-CN': '指出表述、期限、暂行做法或者结论有变的每个法律问题。',
  },
  why: {
    en: 'What is done meanwhile, and what was decided, is what documents follow.',
    'zh-CN': '文件照暂行做法和结论写。',
  },
  messages: {
    question: {
      en: 'Changed question `{question}`',
      'zh-CN': '问题 `{question}` 的表述有变',
    },
    meanwhile: {
      en: 'Changed what is done until question `{question}` is decided',
      'zh-CN': '问题 `{question}` 未定之前的做法有变',
    },
    decision: {
      en: 'Changed the decision of question `{question}`',
      'zh-CN': '问题 `{question}` 的结论有变',
    },
    due: {
      en: 'Changed the day by which question `{question}` must be decided from {from} to {to}',
      'zh-CN': '问题 `{question}` 应当决定的日期由 {from} 改为 {to}',
    },
    owner: {
      en: 'Changed who must decide question `{question}` from `{from}` to `{to}`',
      'zh-CN': '问题 `{question}` 的决定人由 `{from}` 改为 `{to}`',
    },
    references: {
      en: 'Changed the controls or articles that question `{question}` is about',
      'zh-CN': '问题 `{question}` 所涉控制点或者条款有变',
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
          "questions:\n  - { id: outlet-route, question: { en: Is it a transfer }, status: open, due: '2027-03-31', meanwhile: { en: Treat it as provision }, controls: [BT-01] }\n",
      },
      head: {
        'registers/open-questions.yaml':
          "questions:\n  - { id: outlet-route, question: { en: Is it a transfer }, status: open, due: '2027-03-31', meanwhile: { en: Treat it as a transfer }, controls: [BT-01] }\n",
      },
      finds: [
        'registers/open-questions.yaml:2:94: material: Changed what is done until question `outlet-route` is decided',
      ],
    },
    {
      base: {
        'registers/open-questions.yaml':
          "questions:\n  - { id: outlet-route, question: { en: Is it a transfer }, status: open, due: '2027-03-31', meanwhile: { en: Treat it as provision }, controls: [BT-01] }\n",
      },
      head: {
        'registers/open-questions.yaml':
          "questions:\n  - { id: outlet-route, question: { en: Is it a transfer }, status: open, due: '2028-03-31', meanwhile: { en: Treat it as provision }, controls: [BT-01] }\n",
      },
      finds: [
        'registers/open-questions.yaml:2:75: editorial: Changed the day by which question `outlet-route` must be decided from 2027-03-31 to 2028-03-31',
      ],
    },
    {
      base: {
        'registers/open-questions.yaml':
          "questions:\n  - { id: outlet-route, question: { en: Is it a transfer }, status: open, due: '2027-03-31', meanwhile: { en: Treat it as provision }, controls: [BT-01] }\n",
      },
      head: {
        'registers/open-questions.yaml':
          "questions:\n  - { id: outlet-route, question: { en: Is it a transfer }, status: open, due: '2027-03-31', meanwhile: { en: Treat it as provision }, controls: [BT-01, SH-03] }\n",
      },
      finds: [
        'registers/open-questions.yaml:2:136: editorial: Changed the controls or articles that question `outlet-route` is about',
      ],
    },
  ],
  check(comparison, report) {
    for (const key of ['question', 'meanwhile', 'decision'] as const) {
      for (const { id, before, after, about } of comparison.reworded('open-questions', key)) {
        // What comes and goes with the answer is told there.
        if (before['status'] !== after['status']) continue
        const told = key === 'question' ? ({ class: 'editorial' } as const) : {}
        report(key, { question: id }, { ...about, ...told })
      }
    }
    for (const key of ['due', 'owner'] as const) {
      for (const { id, before, after, from, to, about } of comparison.revalued('open-questions', key)) {
        if (before['status'] !== after['status']) continue
        report(key, { question: id, from, to }, { ...about, class: 'editorial' })
      }
    }
    for (const key of ['controls', 'laws'] as const) {
      for (const { id, about } of comparison.relisted('open-questions', key)) {
        report('references', { question: id }, { ...about, class: 'editorial' })
      }
    }
  },
})
