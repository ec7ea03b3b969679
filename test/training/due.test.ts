import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dueOn, laterOf, stateOn } from '../../site/training/due.ts'

describe('the day on which something is due', () => {
  test.each([
    ['2026-11-25', 'P14D', '2026-12-09'],
    ['2026-11-25', 'P2W', '2026-12-09'],
    ['2026-11-25', 'P1Y', '2027-11-25'],
    ['2026-12-31', 'P1D', '2027-01-01'],
    ['2026-01-31', 'P1M', '2026-02-28'],
    ['2028-01-31', 'P1M', '2028-02-29'],
    ['2026-08-31', 'P6M', '2027-02-28'],
    ['2028-02-29', 'P1Y', '2029-02-28'],
    ['2028-02-29', 'P4Y', '2032-02-29'],
    ['2026-11-30', 'P3M', '2027-02-28'],
    ['2026-01-31', 'P1Y1M1W1D', '2027-03-08'],
    ['0099-12-31', 'P1D', '0100-01-01'],
    ['9999-12-31', 'P9999Y', '9999-12-31'],
  ])('%s and %s is %s', (from, duration, due) => {
    expect(dueOn(from, duration)).toBe(due)
  })

  test.each([
    ['', 'P14D'],
    ['2026-11-25', ''],
    ['2026-11-25', 'P'],
    ['2026-11-25', '14 days'],
    ['2026-11-25', 'P1D1Y'],
    ['2026-11-25', 'P99999D'],
    ['2026-02-30', 'P1D'],
    ['2026-13-01', 'P1D'],
    ['25/11/2026', 'P1D'],
  ])('of "%s" and "%s" there is none', (from, duration) => {
    expect(dueOn(from, duration)).toBe('')
  })

  test('agrees with counting day by day', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 2000 }), (from, count) => {
        const counted = new Date(Date.parse(from))
        for (let day = 0; day < count; day++) counted.setUTCDate(counted.getUTCDate() + 1)
        return dueOn(from, `P${count}D`) === counted.toISOString().slice(0, 10)
      }),
    )
  })

  test('keeps the day of the month, or takes the last one', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 480 }), (from, count) => {
        const [year = 0, month = 0, day = 0] = from.split('-').map(Number)
        const [dueYear = 0, dueMonth = 0, dueDay = 0] = dueOn(from, `P${count}M`).split('-').map(Number)
        const months = (dueYear - year) * 12 + dueMonth - month
        const next = new Date(Date.UTC(dueYear, dueMonth - 1, dueDay + 1)).getUTCDate()
        return months === count && (dueDay === day || (dueDay < day && next === 1))
      }),
    )
  })

  test('a later start is never due earlier, and twelve months are a year', () => {
    fc.assert(
      fc.property(days, days, durations, (one, other, duration) => {
        const [first, second] = [one, other].sort() as [string, string]
        expect(dueOn(first, duration) <= dueOn(second, duration)).toBe(true)
        expect(dueOn(one, 'P12M')).toBe(dueOn(one, 'P1Y'))
        expect(dueOn(one, duration) > one).toBe(true)
      }),
    )
  })

  test('never throws, whatever stands in a file', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (from, duration, today) => {
        dueOn(from, duration)
        stateOn({ done: from, validFrom: today, due: duration, renew: duration, today })
      }),
    )
  })
})

describe('where a duty stands', () => {
  const asked = { done: '', validFrom: '2026-11-01', due: 'P14D', renew: 'P1Y' }

  test.each([
    ['2026-11-01', 'due'],
    ['2026-11-15', 'due'],
    ['2026-11-16', 'overdue'],
  ])('not done, on %s it is %s', (today, state) => {
    expect(stateOn({ ...asked, today })).toEqual({ state, by: '2026-11-15', validUntil: '' })
  })

  test.each([
    ['2026-11-10', 'done'],
    ['2027-10-10', 'done'],
    ['2027-10-11', 'expiring'],
    ['2027-11-10', 'expiring'],
    ['2027-11-11', 'expired'],
  ])('done on 2026-11-10, on %s it is %s', (today, state) => {
    const validUntil = '2027-11-10'
    expect(stateOn({ ...asked, done: '2026-11-10', today })).toEqual({ state, by: validUntil, validUntil })
  })

  test('a short validity is not ending from its first day', () => {
    const weekly = { ...asked, done: '2026-11-02', renew: 'P1W' }
    expect(stateOn({ ...weekly, today: '2026-11-02' }).state).toBe('done')
    expect(stateOn({ ...weekly, today: '2026-11-08' }).state).toBe('expiring')
  })

  test('nobody said by when, so nothing is late', () => {
    expect(stateOn({ done: '', due: 'P14D', renew: '', today: '2099-01-01' }).state).toBe('none')
    expect(stateOn({ ...asked, due: '', today: '2099-01-01' }).state).toBe('none')
  })

  test('what needs no renewal is done for good', () => {
    const state = stateOn({ ...asked, done: '2026-11-10', renew: '', today: '2099-01-01' })
    expect(state).toEqual({ state: 'done', by: '', validUntil: '' })
  })

  test('as days pass, a state only moves on', () => {
    const order = ['none', 'due', 'overdue', 'done', 'expiring', 'expired']
    fc.assert(
      fc.property(days, days, days, durations, fc.boolean(), (from, one, other, duration, isDone) => {
        const duty = { done: isDone ? from : '', validFrom: from, due: duration, renew: duration }
        const [earlier, later] = [one, other]
          .sort()
          .map((today) => order.indexOf(stateOn({ ...duty, today }).state)) as [number, number]
        return earlier <= later
      }),
    )
  })
})

test('the later of two days', () => {
  expect(laterOf('2026-11-25', '')).toBe('2026-11-25')
  expect(laterOf('2026-11-25', '2026-12-01')).toBe('2026-12-01')
})

const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const durations = fc
  .tuple(fc.integer({ min: 1, max: 99 }), fc.constantFrom('D', 'W', 'M', 'Y'))
  .map(([count, unit]) => `P${count}${unit}`)
