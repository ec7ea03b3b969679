import fc from 'fast-check'
import { expect, test } from 'vitest'
import { measureTraining } from '../../site/export/training-report/index.ts'
import type { LearningRecord, Measured, Person } from '../../site/export/training-report/index.ts'
import { processorTime } from '../processor-time.ts'

const today = '2026-11-25'
const days = fc.date({ min: new Date('2024-01-01'), max: new Date(today), noInvalidDate: true }).map(dayOf)
const things = ['a', 'b', 'c'] as const
const roles = ['clerk', 'courier'] as const
const durations = fc.constantFrom('', 'P14D', 'P1Y')

const event = fc.record({
  kind: fc.constantFrom('course' as const, 'document' as const),
  id: fc.constantFrom(...things),
  version: fc.constantFrom('1.0', '1.1', '2.0'),
  at: days.map((day) => `${day}T08:00:00Z`),
  declined: fc.boolean(),
  reason: fc.constantFrom('', 'no'),
  receipt: fc.constant('0'.repeat(64)),
  sealed: fc.boolean(),
})
const records: fc.Arbitrary<LearningRecord[]> = fc.array(
  fc.record({
    file: fc.uuid().map((id) => `${id}.json`),
    staff: fc.constantFrom('E1', 'E2', 'E3', 'E9'),
    issued: days,
    events: fc.array(event, { maxLength: 4 }),
    sealed: fc.boolean(),
  }),
  { maxLength: 12 },
)
const people: fc.Arbitrary<Person[]> = fc.uniqueArray(
  fc.record({
    staff: fc.constantFrom('E1', 'E2', 'E3', 'E4'),
    roles: fc.subarray([...roles], { minLength: 1 }),
    joined: days,
    left: fc.option(days, { nil: '' }),
  }),
  { selector: ({ staff }) => staff, minLength: 1 },
)
const asked: fc.Arbitrary<Measured['asked']> = fc.uniqueArray(
  fc.record({
    kind: fc.constantFrom('course' as const, 'document' as const),
    id: fc.constantFrom(...things),
    version: fc.constant('2.0'),
    major: fc.constant(2),
    since: days,
    due: durations,
    renew: durations,
    roles: fc.subarray([...roles], { minLength: 1 }),
  }),
  { selector: ({ kind, id }) => `${kind} ${id}` },
)
const company: fc.Arbitrary<Measured> = fc.record({
  today: fc.constant(today),
  verified: fc.boolean(),
  asked,
  people,
  records,
  refused: fc.constant([]),
  retention: fc.constant({ activity: 'training', parameter: 'years', period: 'P1Y' }),
  roles: fc.subarray([...roles]),
})

test('every duty is counted once in each of its totals', () => {
  fc.assert(
    fc.property(company, (measured) => {
      const { summary, people: found, totals } = measureTraining(measured)
      const duties = found.flatMap((person) => person.duties)
      const things = totals.filter(({ of }) => of !== 'role')
      expect(sum(things.map((total) => total.duties))).toBe(duties.length)
      expect(sum(things.map((total) => total.fulfilled))).toBe(summary.fulfilled)
      for (const { duties: all, states } of totals) expect(sum(Object.values(states))).toBe(all)
      expect(summary.fulfilled + summary.open).toBeLessThanOrEqual(summary.duties)
      expect(summary.people + summary.left).toBeLessThanOrEqual(measured.people.length)
    }),
  )
})

test('the order of the files changes nothing but the order of what names files', () => {
  fc.assert(
    fc.property(company, (measured) => {
      const turned = measureTraining({ ...measured, records: [...measured.records].reverse() })
      const straight = measureTraining(measured)
      // Two words of one second may contradict each other; then nobody can say which was the last.
      fc.pre(!contradicts(measured.records))
      expect(turned.summary).toEqual(straight.summary)
      expect(turned.totals).toEqual(straight.totals)
      expect(turned.toDelete.map(({ file }) => file).sort()).toEqual(
        straight.toDelete.map(({ file }) => file).sort(),
      )
    }),
  )
})

test('whoever does everything today owes nothing today', () => {
  fc.assert(
    fc.property(company, (measured) => {
      const done = measured.people.map(({ staff }): LearningRecord => {
        const plain = {
          version: '2.0',
          at: `${today}T23:59:59Z`,
          declined: false,
          reason: '',
          receipt: '',
          sealed: false,
        }
        const events = measured.asked.map(({ kind, id }) => ({ ...plain, kind, id }))
        return { file: `${staff}.json`, staff, issued: today, events, sealed: false }
      })
      const { summary } = measureTraining({ ...measured, records: [...measured.records, ...done] })
      expect(summary).toMatchObject({ open: 0, fulfilled: summary.duties, percent: 100 })
    }),
  )
})

test('nobody at work loses a receipt to deletion, and nobody who left long ago keeps one', () => {
  fc.assert(
    fc.property(company, (measured) => {
      const { toDelete } = measureTraining(measured)
      const named = new Set(toDelete.map(({ file }) => file))
      for (const { file, staff } of measured.records) {
        const person = measured.people.find((one) => one.staff === staff)
        if (person) expect(named.has(file)).toBe(person.left !== '' && person.left < '2025-11-25')
      }
    }),
  )
})

test('a company of five thousand is reported in seconds', () => {
  const some = Array.from({ length: 24 }, (_, index) => ({
    ...{ kind: 'document' as const, id: `d${index}`, version: '1.0', major: 1, since: '2026-01-01' },
    ...{ due: 'P14D', renew: 'P1Y', roles: ['clerk'] },
  }))
  const staff = Array.from({ length: 5000 }, (_, index) => `E${index}`)
  const plain = {
    version: '1.0',
    at: '2026-11-01T08:00:00Z',
    declined: false,
    reason: '',
    receipt: '',
    sealed: true,
  }
  const began = processorTime()
  const { summary } = measureTraining({
    ...{ today, verified: true, asked: some, refused: [], retention: undefined, roles: [] },
    people: staff.map((id) => ({ staff: id, roles: ['clerk'], joined: '2020-01-01', left: '' })),
    records: staff.map((id) => ({
      ...{ file: `${id}.json`, staff: id, issued: '2026-11-01', sealed: true },
      events: some.map((one) => ({ ...plain, kind: one.kind, id: one.id })),
    })),
  })
  expect(summary).toMatchObject({ duties: 120_000, fulfilled: 120_000 })
  expect(processorTime() - began).toBeLessThan(10_000)
})

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10)
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}

function contradicts(some: readonly LearningRecord[]): boolean {
  const seen = new Set<string>()
  return some
    .flatMap(({ staff, events }) => events.map(({ kind, id, at }) => `${staff} ${kind} ${id} ${at}`))
    .some((key) => seen.has(key) || !seen.add(key))
}
