import { defineRule } from '../define-rule.ts'
import { drawnBy } from '../training/course-questions.ts'
import { spotAt } from '../training/spots.ts'

export default defineRule({
  id: 'pass-mark-reachable',
  scope: 'workspace',
  severity: 'error',
  options: {
    fewest: {
      default: 5,
      minimum: 1,
      maximum: 100,
      description: {
        en: 'How many questions an attempt at the test draws at least.',
        'zh-CN': '每次测验至少抽几道题。',
      },
    },
  },
  summary: {
    en: 'Require a pass mark that can be reached by knowledge and not by one lucky guess.',
    'zh-CN': '要求及格线凭所学能够达到，凭运气猜一道达不到。',
  },
  why: {
    en: 'A test of two questions, or with a mark of nothing, is passed by whoever opens it.',
    'zh-CN': '只有两道题、或者零分及格的测验，点开就能通过。',
  },
  messages: {
    none: {
      en: 'Missing questions of the test, expected pools that an attempt draws from',
      'zh-CN': '缺少测验题目，应有可供抽题的题组',
    },
    few: {
      en: 'Unexpected draw of {count} questions for a test, expected {least} at least, so that guessing does not pass',
      'zh-CN': '意外的抽题数 {count}，应至少为 {least} 道，免得猜也能通过',
    },
    zero: {
      en: 'Unexpected pass mark 0, expected one that somebody who knows nothing does not reach',
      'zh-CN': '意外的及格线 0，应让什么都不会的人达不到',
    },
    guess: {
      en: 'Unexpected pass mark {mark} % of {count} questions, expected one that asks for two right answers at least',
      'zh-CN': '意外的及格线 {mark} %（共 {count} 题），应至少答对两题才达到',
    },
  },
  good: [
    {
      'training/start/index.mdx':
        '---\npass-mark: 80\npools:\n  - { id: all, draw: 5, questions: [a, b, c, d, e, f, g, h] }\n---\n',
    },
    { 'training/start/index.mdx': '---\nstatus: draft\n---\n' },
  ],
  bad: [
    {
      files: {
        'training/a/index.mdx': '---\npass-mark: 80\npools: []\n---\n',
        'training/b/index.mdx':
          '---\npass-mark: 0\npools:\n  - { id: all, draw: 2, questions: [a, b, c] }\n---\n',
        'training/c/index.mdx':
          '---\npass-mark: 20\npools:\n  - { id: all, draw: 5, questions: [a, b, c, d, e, f, g, h] }\n---\n',
      },
      finds: [
        'training/a/index.mdx:3:1: Missing questions of the test, expected pools that an attempt draws from',
        'training/b/index.mdx:2:1: Unexpected pass mark 0, expected one that somebody who knows nothing does not reach',
        'training/b/index.mdx:3:1: Unexpected draw of 2 questions for a test, expected 5 at least, so that guessing does not pass',
        'training/c/index.mdx:2:1: Unexpected pass mark 20 % of 5 questions, expected one that asks for two right answers at least',
      ],
    },
  ],
  check({ courses }, report, { options }) {
    const least = Number(options['fewest'])
    for (const course of courses.values()) {
      const { facts, passMark: mark } = course
      // A draft may be without a test; an approved course without one is refused by its schema.
      if (!('pools' in facts.data)) continue
      const count = drawnBy(course)
      if (count === 0) report('none', {}, spotAt(facts, '/pools'))
      else if (count < least) report('few', { count, least }, spotAt(facts, '/pools'))
      if (mark <= 0) report('zero', {}, spotAt(facts, '/pass-mark'))
      else if (count >= least && rightAnswersFor(mark, count) < 2) {
        report('guess', { mark, count }, spotAt(facts, '/pass-mark'))
      }
    }
  },
})

/** How many right answers a mark in percent asks for. */
function rightAnswersFor(mark: number, count: number): number {
  return Math.ceil((mark * count) / 100)
}
