import { defineRule } from '../define-rule.ts'
import { largestState, stateLimit } from '../training/state-size.ts'
import { spotAt } from '../training/spots.ts'

export default defineRule({
  id: 'course-state-fits',
  scope: 'workspace',
  severity: 'error',
  summary: {
    en: 'Require the progress of a learner in a course to fit into what learning systems keep.',
    'zh-CN': '要求学员在一门课程中的进度放得进学习系统所能保存的长度。',
  },
  why: {
    en: 'What does not fit is cut off in the middle, and a learner loses answers that were given.',
    'zh-CN': '放不下的会从中间截断，学员已经答了的就丢了。',
  },
  messages: {
    large: {
      en: 'Unexpected size of the progress in this course, up to {size} characters, expected {limit} at most',
      'zh-CN': '意外的进度长度：本课程最多可达 {size} 个字符，应不超过 {limit} 个',
    },
  },
  good: [{ 'training/start/index.mdx': '---\nid: start\nlessons: []\n---\n' }],
  bad: [
    {
      files: {
        'training/start/index.mdx': '---\nid: start\nlessons: [why]\n---\n',
        // Typed answers take most room.
        'training/start/01-why.mdx': Array.from(
          { length: 22 },
          (_, index) =>
            `<Question id="word-${index}" kind="fill-in" controls="BT-02">\n\n怎么写？\n\n- [x] 报告\n\n</Question>\n`,
        ).join('\n'),
      },
      finds: [
        'training/start/index.mdx:2:1: Unexpected size of the progress in this course, up to 4143 characters, expected 4096 at most',
      ],
    },
  ],
  check({ courses }, report) {
    for (const course of courses.values()) {
      const size = largestState(course)
      if (size > stateLimit) report('large', { size, limit: stateLimit }, spotAt(course.facts, '/id'))
    }
  },
})
