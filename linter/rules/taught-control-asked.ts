import { defineRule } from '../define-rule.ts'
import { questionsOf } from '../training/course-questions.ts'
import { spotAt } from '../training/spots.ts'

export default defineRule({
  id: 'taught-control-asked',
  scope: 'workspace',
  severity: 'error',
  summary: {
    en: 'Require every control that a lesson teaches to be asked about in its course.',
    'zh-CN': '要求课中讲解的每个控制点，在课程中至少有一道题问到。',
  },
  why: {
    en: 'What is taught and never asked about may have been skipped by everybody, and no record tells.',
    'zh-CN': '讲了却从不问，人人都可能跳过去了，而记录上看不出来。',
  },
  messages: {
    unasked: {
      en: 'Missing question on the control `{control}`, expected one of the course with it in `controls`',
      'zh-CN': '缺少问到控制点 `{control}` 的题目，应有一道题在 `controls` 中写明它',
    },
  },
  good: [
    {
      'training/start/index.mdx': '---\nlessons: [why]\n---\n',
      'training/start/01-why.mdx':
        '---\ncontrols: [BT-02]\n---\n\n<Question id="whom" kind="true-false" controls="BT-02">\n\n要告知客户吗？\n\n- [x] 要\n- [ ] 不要\n\n  > 客户有权知道。\n\n</Question>\n',
    },
  ],
  bad: [
    {
      files: {
        'training/start/index.mdx': '---\nlessons: [why]\n---\n',
        'training/start/01-why.mdx':
          '---\ncontrols: [BT-02, BT-03]\n---\n\n<Question id="whom" kind="text" controls="BT-02">\n\n告诉谁？\n\n</Question>\n',
      },
      finds: [
        'training/start/01-why.mdx:2:19: Missing question on the control `BT-03`, expected one of the course with it in `controls`',
      ],
    },
  ],
  check({ courses }, report) {
    for (const course of courses.values()) {
      // The question may well stand in a lesson that could not be read.
      if (course.lessons.some(({ facts }) => !facts.readable)) continue
      const asked = new Set(questionsOf(course).flatMap(({ question }) => question.controls))
      for (const { facts, controls } of course.lessons) {
        controls.forEach((control, index) => {
          if (!asked.has(control)) report('unasked', { control }, spotAt(facts, `/controls/${index}`))
        })
      }
    }
  },
})
