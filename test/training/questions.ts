import fc from 'fast-check'
import type { AskedKind, AnswerKey, ShownStep, Verdict } from '../../site/training/model.ts'
import type { JudgedQuestion } from '../../site/training/judge.ts'

/** A question with all that is right, as the text of a course has it. */
export interface KnownQuestion extends JudgedQuestion {
  readonly id: string
  readonly key: AnswerKey
}

const letters = 'abcdefghijklmnopqrstuvwxyz'
const texts = fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' })

/** Questions of a kind with two to six choices, random verdicts and feedback; of a scenario one to four steps. */
export function questionOf(kind: AskedKind): fc.Arbitrary<KnownQuestion> {
  return fc
    .record({
      count: fc.integer({ min: kind === 'true-false' ? 2 : 3, max: kind === 'true-false' ? 2 : 6 }),
      rights: fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
      words: fc.array(texts, { minLength: 40, maxLength: 40 }),
      steps: fc.integer({ min: 1, max: 4 }),
    })
    .map(({ count, rights, words, steps }) => {
      const choices = [...letters.slice(0, count)].map((id) => ({ id }))
      const right = (index: number): boolean => rights[index % 40] ?? false
      const word = (index: number): string => `<p>${words[index % 40] ?? ''}</p>`
      const rows = kind === 'matching' ? Array.from({ length: count }, (_, index) => `row ${index}`) : []
      const own = verdictsOf(kind, { count, right, word, steps })
      const later = new Map<string, ShownStep>(
        kind === 'scenario'
          ? Array.from({ length: steps - 1 }, (_, index) => [
              `step-${index + 2}`,
              { id: `step-${index + 2}`, html: word(index), choices: [] },
            ])
          : [],
      )
      return {
        ...{ id: `q-${kind}`, kind, rows },
        choices: kind === 'scenario' || kind === 'fill-in' ? [] : choices,
        ...(kind === 'scenario' ? { start: { id: 'step-1' } } : {}),
        key: { verdicts: own, explanation: word(7), steps: later },
      }
    })
}

function verdictsOf(kind: AskedKind, { count, right, word, steps }: Making): ReadonlyMap<string, Verdict> {
  const said = (index: number, isRight: boolean): Verdict => ({ right: isRight, feedback: word(index) })
  const ids = [...letters.slice(0, count)]
  switch (kind) {
    case 'single':
    case 'true-false':
      return new Map(ids.map((id, index) => [id, said(index, index === 0)]))
    case 'multiple':
      return new Map(
        ids.flatMap((id, index) => {
          const isRight = index === 0 || right(index)
          return [[`${id}+`, said(index, isRight)] as const, [`${id}-`, said(index + 9, !isRight)] as const]
        }),
      )
    case 'ordering':
    case 'matching':
      return new Map(
        ids.flatMap((_, place) =>
          ids.map((id, index) => [`${place + 1}${id}`, said(index, (place + 1) % count === index)] as const),
        ),
      )
    case 'fill-in':
      return new Map([
        ['客户信息', said(0, true)],
        ['客户资料', said(1, right(1))],
        ['*', said(2, false)],
      ])
    case 'scenario':
      return new Map(
        Array.from({ length: steps }, (_, step) =>
          ids.map((id, index) => {
            const leadsOn = step + 1 < steps && index !== count - 1
            const verdict = said(index + step, index === 0 || right(index + step))
            return [
              `step-${step + 1}.${id}`,
              leadsOn ? { ...verdict, next: `step-${step + 2}` } : verdict,
            ] as const
          }),
        ).flat(),
      )
  }
}

/** Any answer that the page could hand in for a question, and some that it could not. */
export function answerTo({ kind, choices, rows }: KnownQuestion): fc.Arbitrary<string> {
  const ids = choices.map(({ id }) => id)
  switch (kind) {
    case 'single':
    case 'true-false':
      return fc.constantFrom(...ids)
    case 'multiple':
      return fc.subarray(ids, { minLength: 1 }).map((some) => [...some].sort().join(''))
    case 'ordering':
      return fc.shuffledSubarray(ids, { minLength: ids.length }).map((all) => all.join(''))
    case 'matching':
      return fc
        .array(fc.constantFrom(...ids, '-'), { minLength: rows.length, maxLength: rows.length })
        .map((all) => all.join(''))
    case 'fill-in':
      return fc.oneof(texts, fc.constantFrom('客户信息', '「客户资料」', 'ＡＢＣ'))
    case 'scenario':
      return fc
        .array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1, maxLength: 4 })
        .map((all) => all.join(''))
  }
}

/** Every kind that is judged. */
export const askedKinds: readonly AskedKind[] = [
  ...(['single', 'multiple', 'true-false', 'ordering', 'matching', 'fill-in', 'scenario'] as const),
]

interface Making {
  readonly count: number
  readonly steps: number
  readonly right: (index: number) => boolean
  readonly word: (index: number) => string
}
