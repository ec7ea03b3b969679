import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText, isComplete } from '../../site/training/answers.ts'
import { judge } from '../../site/training/judge.ts'
import type { OpenPart, ShownQuestion } from '../../site/training/model.ts'
import { openExplanation, opener, openStep, sealAnswerKey } from '../../site/training/sealed.ts'
import { passes, roundedScore, scoreOf } from '../../site/training/scoring.ts'
import { answerTo, askedKinds, questionOf } from './questions.ts'
import type { KnownQuestion } from './questions.ts'

const hash = 'c0ffee'.repeat(10)
const known =
  ({ key }: KnownQuestion): OpenPart =>
  (part) =>
    Promise.resolve(key.verdicts.get(part))
const shown = ({ id, key }: KnownQuestion): Promise<Pick<ShownQuestion, 'id' | 'sealed'>> =>
  sealAnswerKey(key, id, hash).then((sealed) => ({ id, sealed }))

describe.each(askedKinds)('a question of the kind %s', (kind) => {
  const asked = questionOf(kind).chain((question) =>
    fc.record({ question: fc.constant(question), answer: answerTo(question) }),
  )

  it('is judged alike from the text of the course and from its sealed key', async () => {
    await fc.assert(
      fc.asyncProperty(asked, async ({ question, answer }) => {
        const open = await judge(question, answer, known(question))
        const sealed = await judge(question, answer, opener(await shown(question), hash))
        expect(sealed).toEqual(open)
      }),
      { numRuns: 40 },
    )
  })

  it('gives 0 to 1 points, 1 for right alone and 0 for wrong alone', async () => {
    await fc.assert(
      fc.asyncProperty(asked, async ({ question, answer }) => {
        const { score, outcome, parts } = await judge(question, answer, known(question))
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        expect(outcome === 'right').toBe(score === 1)
        expect(outcome === 'wrong').toBe(score === 0)
        if (score === 1) expect(parts.every(({ verdict }) => verdict.right)).toBe(true)
      }),
    )
  })

  it('tells nothing of its key by text, length or order of what is sealed', async () => {
    await fc.assert(
      fc.asyncProperty(questionOf(kind), async (question) => {
        const sealed = await sealAnswerKey(question.key, question.id, hash)
        const labels = Object.keys(sealed)
        expect(labels).toEqual([...labels].sort())
        expect(labels).toHaveLength(question.key.verdicts.size + 1 + question.key.steps.size)
        const lengths = new Set(Object.values(sealed).map((text) => text.length))
        expect(lengths.size).toBeLessThanOrEqual(2)
        const readable = everyReading(JSON.stringify(sealed))
        for (const { feedback } of question.key.verdicts.values()) expect(readable).not.toContain(feedback)
        expect(readable).not.toContain('"right"')
      }),
      { numRuns: 20 },
    )
  })

  it('seals to the same bytes every time, and under another course to others', async () => {
    await fc.assert(
      fc.asyncProperty(questionOf(kind), async (question) => {
        const once = await sealAnswerKey(question.key, question.id, hash)
        expect(await sealAnswerKey(question.key, question.id, hash)).toEqual(once)
        const other = await sealAnswerKey(question.key, question.id, 'other')
        for (const label of Object.keys(once)) expect(other[label]).toBeUndefined()
      }),
      { numRuns: 5 },
    )
  })
})

describe('a sealed key', () => {
  it('opens explanation and steps, and gives nothing where it was changed', async () => {
    await fc.assert(
      fc.asyncProperty(questionOf('scenario'), async (question) => {
        const sealed = await shown(question)
        expect(await openExplanation(sealed, hash)).toBe(question.key.explanation)
        for (const [id, step] of question.key.steps) expect(await openStep(sealed, id, hash)).toEqual(step)
        const changed = Object.fromEntries(
          Object.entries(sealed.sealed).map(([label, text]) => [
            label,
            `${text.startsWith('A') ? 'B' : 'A'}${text.slice(1)}`,
          ]),
        )
        const broken = { ...sealed, sealed: changed }
        expect(await opener(broken, hash)('step-1.a')).toBeUndefined()
        expect(await openExplanation(broken, hash)).toBe('')
        expect(await opener({ ...sealed, sealed: { x: '%%%' } }, hash)('a')).toBeUndefined()
      }),
      { numRuns: 10 },
    )
  })
})

describe('an answer to several choices', () => {
  const question = {
    kind: 'multiple' as const,
    choices: [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }],
    rows: [],
  }
  const open: OpenPart = (part) => Promise.resolve({ right: 'a+ b+ c- d-'.includes(part), feedback: '' })

  it.each([
    ['ab', 1],
    ['a', 0.5],
    ['abc', 0.5],
    ['abcd', 0],
    ['cd', 0],
    ['ac', 0],
  ])('%s is worth %d', async (answer, points) => {
    expect((await judge(question, answer, open)).score).toBe(points)
  })
})

describe('a typed answer', () => {
  it.each([
    ['ＰＩＰＬ', 'pipl'],
    ['“客户 信息”。', '客户信息'],
    ['  15 天 ', '15天'],
    ['１５天', '15天'],
  ])('%s counts as %s', (typed, folded) => {
    expect(foldText(typed)).toBe(folded)
  })

  it('of punctuation alone is none', () => {
    expect(isComplete({ kind: 'fill-in', choices: [], rows: [] }, '……！')).toBe(false)
  })
})

describe('a score', () => {
  it('is the mean of the points with four decimals, and passes exactly from the mark on', () => {
    expect(scoreOf([1, 1, 0])).toBe(0.6667)
    expect(scoreOf([])).toBe(0)
    expect(passes(scoreOf([1, 1, 1, 1, 0]), 80)).toBe(true)
    expect(passes(roundedScore(0.79999), 80)).toBe(true)
    expect(passes(0.7999, 80)).toBe(false)
  })
})

/** A text, with everything in it that base64 or hexadecimal could hide. */
function everyReading(text: string): string {
  const runs = text.match(/[\w+/-]{8,}/g) ?? []
  return [
    text,
    ...runs.map((run) => Buffer.from(run, 'base64').toString()),
    ...runs.map((run) => Buffer.from(run, 'hex').toString()),
  ].join('\n')
}
