import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readRoster } from '../../cli/training/roster.ts'
import type { Question } from '../../linter/index.ts'
import { questionExamples } from '../../site/portal/models/question-examples.ts'
import { openExample } from '../examples.ts'

const kinds = ['single', 'true-false', 'multiple', 'fill-in', 'ordering', 'matching', 'scenario']

describe.each(['en', 'zh-CN'] as const)('the examples of questions in %s', (locale) => {
  const examples = questionExamples(locale, 'TA-01')

  test('show every kind that a course can ask', () => {
    expect(examples.map(({ kind }) => kind)).toEqual(kinds)
    for (const { title, explained } of examples) expect([title, explained]).not.toContain('')
  })

  test.each(examples)('are read as authors are told: $kind', ({ kind, source }) => {
    const lesson = `---\nid: one\ntype: lesson\ntitle: 一\n---\n\n${source}\n`
    const opened = openExample({ 'training/course/01-one.mdx': lesson })
    const facts = opened.workspace.byPath.get('training/course/01-one.mdx')
    const question = facts?.questions[0]
    expect(facts?.questions).toHaveLength(1)
    expect(question).toMatchObject({ id: kind, kind, controls: ['TA-01'] })
    expect(question?.text).not.toBe('')
    expect(rightOf(question)).toBe(expected[kind])
    const refused = new Set(['safe-mdx', 'known-component', 'valid-markdown', 'size-limits'])
    expect(
      opened.lint().findings.filter(({ rule }) => refused.has(rule) || rule.includes('question')),
    ).toEqual([])
  })
})

test.each(['en', 'zh-CN'])('the head of a course and the staff list in the help in %s fit', (language) => {
  const help = readFileSync(`site/portal/help/${language}/training.mdx`, 'utf8')
  const head = /```yaml\n(---\n.*?\n---\n)```/s.exec(help)?.[1] ?? ''
  const list = /```\n(staff,.*?\n)```/s.exec(help)?.[1] ?? ''
  const opened = openExample({ 'training/first-week/index.mdx': head })
  expect(opened.lint().findings.filter(({ rule }) => rule === 'frontmatter-schema')).toEqual([])
  expect(opened.workspace.courses.get('first-week')).toMatchObject({
    ...{ audience: ['all-staff'], passMark: 80, testOut: true, due: 'P14D' },
    pools: [{ id: 'basics', draw: 2 }],
  })
  const { people, problems } = readRoster(list, new Set(['all-staff', 'store-staff', 'dispatcher']))
  expect({ problems, staff: people.map(({ staff }) => staff) }).toEqual({
    problems: [],
    staff: ['E1024', 'E1007'],
  })
})

/** How much of a question is right: ticked boxes, items in order, rows, or right decisions. */
function rightOf(question: Question | undefined): number {
  const steps = question?.steps.flatMap(({ choices }) => choices) ?? []
  const ticked = [...(question?.choices ?? []), ...steps].filter(({ right }) => right)
  return question?.kind === 'ordering'
    ? question.order.length
    : question?.kind === 'matching'
      ? question.rows.length
      : ticked.length
}

const expected = {
  ...{ single: 1, 'true-false': 1, multiple: 2, 'fill-in': 2 },
  ...{ ordering: 4, matching: 3, scenario: 2 },
}
