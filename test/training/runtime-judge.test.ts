import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldText, isAnswer, isComplete } from '../../site/training/answers.ts'
import { courseShape } from '../../site/training/course-shape.ts'
import { judge } from '../../site/training/judge.ts'
import type { JudgedQuestion } from '../../site/training/judge.ts'
import type { OpenPart, ShownCourse, Verdict } from '../../site/training/model.ts'
import { opener, sealAnswerKey } from '../../site/training/sealed.ts'
import { askedKinds, questionOf } from './questions.ts'

describe('points', () => {
  test.each([
    ['cab', 1],
    ['cba', 1 / 3],
    ['abc', 0],
    ['c', 1 / 3],
    ['', 0],
    ['cabcab', 1],
  ])('of the order %s, where cab is right, are %d', async (answer, points) => {
    const question = { kind: 'ordering' as const, choices: letters('abc'), rows: [] }
    expect((await judge(question, answer, rightOnly('1c 2a 3b'))).score).toBeCloseTo(points)
  })

  test.each([
    ['ba', 1],
    ['bb', 0.5],
    ['b', 0.5],
    ['--', 0],
  ])('of the matches %s, where ba is right, are %d', async (answer, points) => {
    const question = { kind: 'matching' as const, choices: letters('ab'), rows: ['one', 'two'] }
    expect((await judge(question, answer, rightOnly('1b 2a'))).score).toBe(points)
  })

  test.each([
    ['客户信息', 1],
    [' 「客户信息」 ', 1],
    ['客户', 0],
    ['', 0],
  ])('of the typed answer %s are %d', async (answer, points) => {
    const question = { kind: 'fill-in' as const, choices: [], rows: [] }
    expect((await judge(question, answer, rightOnly('客户信息'))).score).toBe(points)
  })
})

describe('an answer that nobody foresaw', () => {
  test('hears what the question says to all of them', async () => {
    const said: Verdict = { right: false, feedback: 'Neither of the accepted wordings.' }
    const key = { verdicts: new Map([['*', said]]), explanation: '', steps: new Map() }
    const sealed = { id: 'word', sealed: await sealAnswerKey(key, 'word', 'course') }
    const question = { kind: 'fill-in' as const, choices: [], rows: [] }
    const { parts } = await judge(question, '别的', opener(sealed, 'course'))
    expect(parts).toEqual([{ part: '别的', verdict: said }])
  })

  test('opens nothing of another question of the course', async () => {
    const key = {
      verdicts: new Map([['a', { right: true, feedback: '' }]]),
      explanation: '',
      steps: new Map(),
    }
    const labels = await Promise.all(
      ['one', 'other'].map(async (id) => Object.keys(await sealAnswerKey(key, id, 'course'))),
    )
    expect(new Set(labels.flat()).size).toBe(4)
  })
})

describe('a scenario', () => {
  const verdicts: Record<string, Verdict> = {
    'start.a': { right: true, feedback: 'on', next: 'middle' },
    'start.b': { right: false, feedback: 'the end' },
    'middle.a': { right: true, feedback: 'done' },
    'middle.b': { right: false, feedback: 'back', next: 'start' },
  }
  const open: OpenPart = (part) => Promise.resolve(verdicts[part])

  test.each([
    ['', 0, 'start'],
    ['a', 0.5, 'middle'],
    ['aa', 1, undefined],
    ['b', 0, undefined],
    ['ba', 0, undefined],
    ['ab', 0.5, undefined],
    ['abababab', 0.5, undefined],
  ])('decided as "%s" is worth %d, and goes on at %s', async (answer, points, next) => {
    const judgement = await judge(scenario, answer, open)
    expect([judgement.score, judgement.next]).toEqual([points, next])
  })

  test('pays less for stopping than for going on to the end with right decisions', async () => {
    expect((await judge(scenario, 'a', open)).outcome).toBe('partly')
  })
})

describe.each(askedKinds)('whatever stands as an answer to a question of the kind %s', (kind) => {
  test('is judged without a throw, alike open and sealed, and never full where something is missing', async () => {
    await fc.assert(
      fc.asyncProperty(questionOf(kind), fc.oneof(odd, fc.string()), async (question, answer) => {
        const sealed = { id: question.id, sealed: await sealAnswerKey(question.key, question.id, 'course') }
        const open = await judge(question, answer, (part) => Promise.resolve(question.key.verdicts.get(part)))
        const { score } = await judge(question, answer, opener(sealed, 'course'))
        expect(score).toBe(open.score)
        expect(score >= 0 && score <= 1).toBe(true)
        if (score === 1)
          expect(isComplete(question, answer) || answer.length > question.choices.length).toBe(true)
      }),
      { numRuns: 30 },
    )
  })
})

describe('an answer from storage', () => {
  test.each([
    ['single', 'c', true],
    ['single', 'd', false],
    ['single', 'ab', false],
    ['multiple', 'abc', true],
    ['multiple', 'ba', false],
    ['multiple', 'aa', false],
    ['ordering', 'cab', true],
    ['ordering', 'cabc', false],
    ['matching', 'a-', true],
    ['matching', 'abc', false],
    ['scenario', 'cc', true],
    ['scenario', 'c-', false],
    ['fill-in', '客'.repeat(60), true],
    ['fill-in', '客'.repeat(61), false],
    ['fill-in', '\ud83d', false],
  ] as const)('to a question of the kind %s: whether %s can be one is %s', (kind, answer, fits) => {
    expect(isAnswer({ kind, letters: 3, rows: 2 }, answer)).toBe(fits)
  })
})

describe('folding', () => {
  test('twice is folding once, and no mark around a word counts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = foldText(text)
        expect(foldText(folded)).toBe(folded)
        expect(foldText(`「 ${text} 」。`)).toBe(folded)
      }),
      { numRuns: 2000 },
    )
  })

  test('keeps what changes the meaning', () => {
    expect(foldText('＜ 15 天')).not.toBe(foldText('> 15天'))
  })
})

describe('the shape of a course', () => {
  test('bounds the ways through a scenario without opening it', async () => {
    await fc.assert(
      fc.asyncProperty(questionOf('scenario'), async (question) => {
        const sealed = await sealAnswerKey(question.key, question.id, 'course')
        const start = { id: 'step-1', html: '', choices: [] }
        const shown = {
          ...question,
          controls: [],
          html: '',
          choices: [],
          rows: [],
          start,
          sources: [],
          sealed,
        }
        const course = { lessons: [], pools: [], questions: [shown] } as unknown as ShownCourse
        const { rows } = courseShape(course).questions.get(question.id) ?? { rows: 0 }
        expect(rows).toBeGreaterThanOrEqual(question.key.steps.size + 1)
      }),
      { numRuns: 20 },
    )
  })
})

const scenario: JudgedQuestion = { kind: 'scenario', choices: [], rows: [], start: { id: 'start' } }
const odd = fc
  .array(fc.constantFrom('a', 'b', 'c', 'd', '-', '!', '*', '@'), { maxLength: 8 })
  .map((all) => all.join(''))

function letters(text: string): { id: string; html: string }[] {
  return [...text].map((id) => ({ id, html: '' }))
}

function rightOnly(parts: string): OpenPart {
  return (part) => Promise.resolve({ right: parts.split(' ').includes(part), feedback: '' })
}
