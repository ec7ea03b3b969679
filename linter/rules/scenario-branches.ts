import { defineRule } from '../define-rule.ts'
import type { Facts } from '../model/facts.ts'
import type { Question, ScenarioStep } from '../model/question.ts'
import { isLessonText } from '../training/lesson-text.ts'

export default defineRule({
  id: 'scenario-branches',
  scope: 'document',
  severity: 'error',
  summary: {
    en: 'Require every decision of a scenario to lead on to a step or to its end, and every step to be reached.',
    'zh-CN': '要求情景题的每个选择都通向某一步或结局，每一步都走得到。',
  },
  why: {
    en: 'A way that leads nowhere, or round and round, keeps a learner in a test that cannot be finished.',
    'zh-CN': '走到死路，或者绕来绕去，学员就困在一场做不完的测验里。',
  },
  messages: {
    unknown: {
      en: 'Unknown step `{to}` after the step `{step}`, expected a step of the question `{question}`',
      'zh-CN': '未知的步骤 `{to}`（接在 `{step}` 之后），应为题目 `{question}` 中的步骤',
    },
    unreached: {
      en: 'Unexpected step `{step}` that no decision leads to, expected a link to it in the feedback of a choice',
      'zh-CN': '意外的步骤 `{step}`：没有选择通向它，应在某个选项的反馈中链接到它',
    },
    circle: {
      en: 'Unexpected way back from the step `{step}` to `{to}`, expected every way to come to an end',
      'zh-CN': '意外的回头路：从步骤 `{step}` 回到 `{to}`，应让每条路都有尽头',
    },
    right: {
      en: 'Missing right decision in the step `{step}`, expected one `[x]` at least',
      'zh-CN': '缺少步骤 `{step}` 的正确选择，应至少有一个 `[x]`',
    },
    twice: {
      en: 'Unexpected id `{step}` of a step, expected one that nothing else in the file uses',
      'zh-CN': '意外的步骤 id `{step}`，应为本文件内没有别处用过的 id',
    },
  },
  good: [
    {
      'training/start/01-why.mdx':
        '<Question id="call" kind="scenario" controls="BT-02">\n\n有人来电。\n\n<Step id="ring">\n\n怎么办？\n\n- [x] 核身\n\n  > 对。[然后](#ask)\n\n- [ ] 直接给\n\n  > 给了就收不回来。\n\n</Step>\n\n<Step id="ask">\n\n对方不肯。\n\n- [x] 不给\n- [ ] 给\n\n  > 没有核身，不能给。\n\n</Step>\n\n</Question>\n',
    },
  ],
  bad: [
    {
      files: {
        'training/start/01-why.mdx':
          '<Section id="case">\n\n## 事例\n\n</Section>\n\n<Question id="call" kind="scenario" controls="BT-02">\n\n有人来电。\n\n<Step id="ring">\n\n怎么办？\n\n- [x] 核身\n\n  > 对。[然后](#ask)\n\n- [ ] 直接给\n\n  > [去](#nowhere)\n\n</Step>\n\n<Step id="ask">\n\n对方不肯。\n\n- [ ] 不给\n\n  > [再来](#ring)\n\n- [ ] 给\n\n</Step>\n\n<Step id="case">\n\n没有人来。\n\n- [x] 等\n- [ ] 走\n\n</Step>\n\n</Question>\n',
      },
      finds: [
        'training/start/01-why.mdx:19:1: Unknown step `nowhere` after the step `ring`, expected a step of the question `call`',
        'training/start/01-why.mdx:25:1: Missing right decision in the step `ask`, expected one `[x]` at least',
        'training/start/01-why.mdx:29:1: Unexpected way back from the step `ask` to `ring`, expected every way to come to an end',
        'training/start/01-why.mdx:37:1: Unexpected id `case` of a step, expected one that nothing else in the file uses',
        'training/start/01-why.mdx:37:1: Unexpected step `case` that no decision leads to, expected a link to it in the feedback of a choice',
      ],
    },
  ],
  check({ facts }, report) {
    if (!isLessonText(facts)) return
    const taken = new Set(otherAnchors(facts))
    for (const question of facts.questions.filter(({ kind }) => kind === 'scenario')) {
      const reached = reachedIn(question)
      for (const [here, { id: step, choices, span }] of question.steps.entries()) {
        if (taken.has(step)) report('twice', { step }, span)
        taken.add(step)
        if (!reached.has(step)) report('unreached', { step }, span)
        if (choices.length > 0 && !choices.some(({ right }) => right)) report('right', { step }, span)
        for (const { leadsTo: to, span: place } of choices) {
          if (to === '') continue
          const there = question.steps.findIndex(({ id }) => id === to)
          if (there < 0) report('unknown', { to, step, question: question.id }, place)
          // Every circle has a link back; its other links may well be right.
          else if (there <= here && stepsAfter(to, question.steps).has(step)) {
            report('circle', { step, to }, place)
          }
        }
      }
    }
  },
})

/** The first step, and all that its decisions lead to. */
function reachedIn({ steps }: Question): ReadonlySet<string> {
  return stepsAfter(steps[0]?.id ?? '', steps)
}

/** A step and every step that can come after it. */
function stepsAfter(from: string, steps: readonly ScenarioStep[]): ReadonlySet<string> {
  const seen = new Set<string>([from])
  for (const id of seen) {
    const choices = steps.find((step) => step.id === id)?.choices ?? []
    for (const { leadsTo } of choices) if (leadsTo !== '') seen.add(leadsTo)
  }
  return seen
}

/** What a link in the file may already mean. */
function otherAnchors({ sections, headings, controls, questions }: Facts): readonly string[] {
  return [
    ...sections.map(({ id }) => id),
    ...headings.map(({ slug }) => slug),
    ...controls.flatMap(({ ids }) => ids.map((id) => id.toLowerCase())),
    ...questions.map(({ id }) => id),
  ]
}
