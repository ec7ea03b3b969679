import { defineRule, hintFor } from '../define-rule.ts'
import type { Course } from '../model/course.ts'
import { questionsOf } from '../training/course-questions.ts'
import { spotAt } from '../training/spots.ts'

export default defineRule({
  id: 'pool-large-enough',
  scope: 'workspace',
  severity: 'error',
  options: {
    spare: {
      default: 1.5,
      minimum: 1,
      maximum: 10,
      description: {
        en: 'How many times the draw a pool holds at least, so that a second attempt asks something else.',
        'zh-CN': '题组至少应有抽题数的几倍，使第二次测验问到别的题。',
      },
    },
  },
  summary: {
    en: 'Require the pools of a test to hold known questions, each once, and more than an attempt draws.',
    'zh-CN': '要求测验题组里的题都存在、只列一次，并且多于每次抽题数。',
  },
  why: {
    en: 'Where every attempt asks the same, the second one tests memory of the first.',
    'zh-CN': '每次都问同样的题，第二次考的就只是还记不记得第一次。',
  },
  messages: {
    unknown: {
      en: 'Unknown question `{id}`{hint}, expected one that stands in a lesson of the course',
      'zh-CN': '未知的题目 `{id}`{hint}，应为本课程某一课中的题目',
    },
    twice: {
      en: 'Unexpected second mention of the question `{id}`, expected each in one pool only',
      'zh-CN': '意外的重复：题目 `{id}` 已列在别的题组，应只列一次',
    },
    draw: {
      en: 'Unexpected draw of {draw} from the pool `{pool}` of {size}, expected no more than it holds',
      'zh-CN': '意外的抽题数 {draw}（题组 `{pool}` 只有 {size} 道），应不超过题组的题数',
    },
    spare: {
      en: 'Unexpected size {size} of the pool `{pool}`, expected {least} at least for a draw of {draw}',
      'zh-CN': '意外的题数 {size}（题组 `{pool}`），应至少有 {least} 道，以便每次抽 {draw} 道',
    },
  },
  good: [
    {
      'training/start/index.mdx':
        '---\nlessons: [why]\npools:\n  - { id: all, draw: 5, questions: [a, b, c, d, e, f, g, h] }\n---\n',
      'training/start/01-why.mdx': [...'abcdefgh']
        .map(
          (id) =>
            `<Question id="${id}" kind="true-false" controls="BT-02">\n\n要告知吗？\n\n- [x] 要\n- [ ] 不要\n\n  > 客户有权知道。\n\n</Question>\n`,
        )
        .join('\n'),
    },
  ],
  bad: [
    {
      files: {
        'training/start/index.mdx':
          '---\nlessons: [why]\npools:\n  - { id: first, draw: 3, questions: [one, tow] }\n  - { id: second, draw: 2, questions: [two, one] }\n---\n',
        'training/start/01-why.mdx': ['one', 'two']
          .map((id) => `<Question id="${id}" kind="text" controls="BT-02">\n\n问什么？\n\n</Question>\n`)
          .join('\n'),
      },
      finds: [
        'training/start/index.mdx:4:18: Unexpected draw of 3 from the pool `first` of 2, expected no more than it holds',
        'training/start/index.mdx:4:44: Unknown question `tow` (→ `two`?), expected one that stands in a lesson of the course',
        'training/start/index.mdx:5:28: Unexpected size 2 of the pool `second`, expected 3 at least for a draw of 2',
        'training/start/index.mdx:5:45: Unexpected second mention of the question `one`, expected each in one pool only',
      ],
    },
  ],
  check({ courses }, report, { options }) {
    for (const course of courses.values()) {
      for (const { id, data, pointer } of mistakesIn(course, Number(options['spare']))) {
        report(id, data, spotAt(course.facts, pointer))
      }
    }
  },
})

function mistakesIn(course: Course, spare: number): Mistake[] {
  const known = questionsOf(course).map(({ question }) => question.id)
  // A question that seems to be missing may stand in a lesson that could not be read.
  const unread = course.lessons.some(({ facts }) => !facts.readable)
  const seen = new Set<string>()
  const found: Mistake[] = []
  course.pools.forEach(({ id: pool, draw, questions }, index) => {
    questions.forEach((id, at) => {
      const pointer = `/pools/${index}/questions/${at}`
      if (seen.has(id)) found.push({ id: 'twice', data: { id }, pointer })
      seen.add(id)
      if (unread || known.includes(id)) return
      found.push({ id: 'unknown', data: { id, hint: hintFor(id, known) }, pointer })
    })
    const [size, least] = [questions.length, Math.ceil(spare * draw)]
    if (draw > size) found.push({ id: 'draw', data: { pool, draw, size }, pointer: `/pools/${index}/draw` })
    else if (size < least) {
      found.push({ id: 'spare', data: { pool, draw, size, least }, pointer: `/pools/${index}/questions` })
    }
  })
  return found
}

interface Mistake {
  readonly id: 'unknown' | 'twice' | 'draw' | 'spare'
  readonly data: Readonly<Record<string, string | number>>
  readonly pointer: string
}
