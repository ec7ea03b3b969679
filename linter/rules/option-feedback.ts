import { defineRule } from '../define-rule.ts'
import type { Choice, Question } from '../model/question.ts'
import { isLessonText } from '../training/lesson-text.ts'

export default defineRule({
  id: 'option-feedback',
  scope: 'document',
  severity: 'warning',
  summary: {
    en: 'Require every wrong answer to say why it is wrong to whoever gave it.',
    'zh-CN': '要求每个错误答案都告诉选它的人错在哪里。',
  },
  why: {
    en: 'People learn most in the moment after a mistake; a bare cross teaches them only that they failed.',
    'zh-CN': '人在刚答错的那一刻学得最多；只打一个叉，只告诉他没答对。',
  },
  messages: {
    choice: {
      en: 'Missing feedback on the wrong answer `{text}` of `{question}`, expected a quote below it that says why',
      'zh-CN': '缺少对错误答案“{text}”的反馈（`{question}`），应在其下用引用写明错在哪里',
    },
    explanation: {
      en: 'Missing explanation of `{question}`, expected one after the answers, or feedback on each of them',
      'zh-CN': '缺少 `{question}` 的讲解，应在答案之后写一段，或者逐项写反馈',
    },
  },
  good: [
    {
      'training/start/01-why.mdx':
        '<Question id="whom" kind="single" controls="BT-02">\n\n先告诉谁？\n\n- [x] 组长\n- [ ] 邻居\n\n  > 邻居与此无关。\n\n</Question>\n\n<Question id="order" kind="ordering" controls="BT-02">\n\n先后次序？\n\n1. 停\n2. 报\n3. 等\n\n先停，再报，然后等。\n\n</Question>\n',
    },
  ],
  bad: [
    {
      files: {
        'training/start/01-why.mdx':
          '<Question id="whom" kind="single" controls="BT-02">\n\n先告诉谁？\n\n- [x] 组长\n- [ ] 邻居\n\n</Question>\n\n<Question id="order" kind="ordering" controls="BT-02">\n\n先后次序？\n\n1. 停\n2. 报\n3. 等\n\n</Question>\n',
      },
      finds: [
        'training/start/01-why.mdx:6:1: Missing feedback on the wrong answer `邻居` of `whom`, expected a quote below it that says why',
        'training/start/01-why.mdx:10:1: Missing explanation of `order`, expected one after the answers, or feedback on each of them',
      ],
    },
  ],
  check({ facts }, report) {
    if (!isLessonText(facts)) return
    for (const question of facts.questions) {
      const { id, explanation, span } = question
      for (const { text, feedback, span: place } of wrongChoices(question)) {
        if (feedback === '') report('choice', { question: id, text }, place)
      }
      const parts = partsOf(question)
      if (explanation === '' && parts.some(({ feedback }) => feedback === '')) {
        report('explanation', { question: id }, span)
      }
    }
  },
})

function wrongChoices({ kind, choices, steps }: Question): Choice[] {
  const all = kind === 'scenario' ? steps.flatMap((step) => step.choices) : choices
  return judgedByChoice.has(kind) ? all.filter(({ right }) => !right) : []
}

/** Items and rows are right or wrong by their place, so an explanation may speak for all of them. */
function partsOf({ kind, choices, rows }: Question): readonly { readonly feedback: string }[] {
  if (kind === 'matching') return rows
  return kind === 'ordering' ? choices : []
}

const judgedByChoice = new Set<Question['kind']>(['single', 'multiple', 'true-false', 'fill-in', 'scenario'])
