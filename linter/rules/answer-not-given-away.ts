import { defineRule } from '../define-rule.ts'
import { decisionsIn } from '../training/decisions.ts'
import type { Decision } from '../training/decisions.ts'
import { listedIds, spotAt } from '../training/spots.ts'

export default defineRule({
  id: 'answer-not-given-away',
  scope: 'workspace',
  severity: 'warning',
  options: {
    'longest-percent': {
      default: 50,
      minimum: 0,
      maximum: 100,
      description: {
        en: 'Share of questions of a course whose right answer may be the longest, in percent.',
        'zh-CN': '一门课程中，正确答案恰好最长的题最多占多少（百分数）。',
      },
    },
    'place-percent': {
      default: 60,
      minimum: 0,
      maximum: 100,
      description: {
        en: 'Share of questions of a course whose right answer may stand at the same place, in percent.',
        'zh-CN': '一门课程中，正确答案排在同一位置的题最多占多少（百分数）。',
      },
    },
    'times-as-long': {
      default: 1.8,
      minimum: 1,
      maximum: 10,
      description: {
        en: 'How many times as long as each other answer the right one may be.',
        'zh-CN': '正确答案最多可以是其他每个答案的几倍长。',
      },
    },
  },
  summary: {
    en: 'Require right answers to be no longer than the others and to stand at different places.',
    'zh-CN': '要求正确答案不比别的长，也不总在同一位置。',
  },
  why: {
    en: 'Whoever notices that the longest answer is right passes without having read a lesson.',
    'zh-CN': '看出“最长的就是对的”，一课不学也能通过。',
  },
  messages: {
    longest: {
      en: 'Unexpected share of right answers that are the longest, {share} % ({ids}), expected {most} % at most',
      'zh-CN': '意外的比例：正确答案最长的题占 {share} %（{ids}），应不超过 {most} %',
    },
    place: {
      en: 'Unexpected share of right answers at place {place}, {share} % ({ids}), expected {most} % at most',
      'zh-CN': '意外的比例：正确答案排在第 {place} 的题占 {share} %（{ids}），应不超过 {most} %',
    },
    long: {
      en: 'Unexpected right answer of {length} characters in `{id}`, expected no more than {times} times the {other} of the longest other one',
      'zh-CN':
        '意外的正确答案长度 {length} 个字符（`{id}`），应不超过其他最长答案 {other} 个字符的 {times} 倍',
    },
  },
  good: [
    {
      'training/start/index.mdx': '---\nlessons: [why]\n---\n',
      'training/start/01-why.mdx':
        '<Question id="whom" kind="single" controls="BT-02">\n\n先告诉谁？\n\n- [x] 组长\n- [ ] 邻居\n\n  > 邻居与此无关。\n\n</Question>\n',
    },
  ],
  bad: [
    {
      files: {
        'training/start/index.mdx': '---\nid: start\nlessons: [why]\n---\n',
        'training/start/01-why.mdx': ['one', 'two', 'three', 'four']
          .map(
            (id) =>
              `<Question id="${id}" kind="single" controls="BT-02">\n\n哪个？\n\n- [ ] 不管它\n- [x] 马上报告\n\n</Question>\n`,
          )
          .join('\n'),
      },
      finds: [
        'training/start/index.mdx:2:1: Unexpected share of right answers that are the longest, 100 % (`one`, `two`, `three`, `four`), expected 50 % at most',
        'training/start/index.mdx:2:1: Unexpected share of right answers at place 2, 100 % (`one`, `two`, `three`, `four`), expected 60 % at most',
      ],
    },
    {
      files: {
        'training/start/index.mdx': '---\nlessons: [why]\n---\n',
        'training/start/01-why.mdx':
          '<Question id="one" kind="single" controls="BT-02">\n\n哪个？\n\n- [ ] 不管它\n- [x] 马上停下，打应急电话，照实说\n\n</Question>\n',
      },
      finds: [
        'training/start/01-why.mdx:6:1: Unexpected right answer of 14 characters in `one`, expected no more than 1.8 times the 3 of the longest other one',
      ],
    },
  ],
  check({ courses }, report, { options }) {
    for (const course of courses.values()) {
      const decisions = decisionsIn(course)
      const times = Number(options['times-as-long'])
      for (const { id, length, other, spot } of decisions) {
        if (length >= shortest && length > times * other) report('long', { id, length, other, times }, spot)
      }
      if (decisions.length < fewest) continue
      const spot = spotAt(course.facts, '/id')
      const longest = decisions.filter(({ length, other }) => length > other)
      const most = Number(options['longest-percent'])
      const share = percentOf(longest, decisions)
      if (share > most) report('longest', { share, most, ids: namesOf(longest) }, spot)
      for (const [place, there] of byPlace(decisions)) {
        const share = percentOf(there, decisions)
        const most = Number(options['place-percent'])
        if (share > most) report('place', { place: place + 1, share, most, ids: namesOf(there) }, spot)
      }
    }
  },
})

/** Between `can` and `cannot` lies a word, and no hint. */
const shortest = 6
/** Of three questions two may be alike by chance. */
const fewest = 4

function byPlace(decisions: readonly Decision[]): ReadonlyMap<number, Decision[]> {
  return Map.groupBy(decisions, ({ place }) => place)
}

const percentOf = (some: readonly Decision[], all: readonly Decision[]): number =>
  Math.round((100 * some.length) / all.length)

const namesOf = (decisions: readonly Decision[]): ReturnType<typeof listedIds> =>
  listedIds(decisions.map(({ id }) => id))
