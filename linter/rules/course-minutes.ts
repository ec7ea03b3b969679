import { defineRule } from '../define-rule.ts'
import { spotAt } from '../training/spots.ts'

export default defineRule({
  id: 'course-minutes',
  scope: 'workspace',
  severity: 'warning',
  summary: {
    en: 'Require a course to promise no fewer minutes than its lessons take.',
    'zh-CN': '要求课程写明的时间不少于各课之和。',
  },
  why: {
    en: 'Whoever plans a shift around a course must be able to rely on its length.',
    'zh-CN': '排班要按课程时长来；写少了，人就学不完。',
  },
  messages: {
    short: {
      en: 'Unexpected length of {minutes} minutes, expected {sum} at least, as the lessons take together',
      'zh-CN': '意外的时长 {minutes} 分钟，应不少于各课合计的 {sum} 分钟',
    },
  },
  good: [
    {
      'training/start/index.mdx': '---\nminutes: 10\nlessons: [why]\n---\n',
      'training/start/01-why.mdx': '---\nminutes: 8\n---\n',
    },
  ],
  bad: [
    {
      files: {
        'training/start/index.mdx': '---\nminutes: 10\nlessons: [why, how]\n---\n',
        'training/start/01-why.mdx': '---\nminutes: 8\n---\n',
        'training/start/02-how.mdx': '---\nminutes: 7\n---\n',
      },
      finds: [
        'training/start/index.mdx:2:1: Unexpected length of 10 minutes, expected 15 at least, as the lessons take together',
      ],
    },
  ],
  check({ courses }, report) {
    for (const { facts, lessons, minutes } of courses.values()) {
      const sum = lessons.reduce((total, lesson) => total + minutesOf(lesson.facts.data['minutes']), 0)
      if (minutes > 0 && minutes < sum) report('short', { minutes, sum }, spotAt(facts, '/minutes'))
    }
  },
})

const minutesOf = (value: unknown): number => (typeof value === 'number' ? value : 0)
