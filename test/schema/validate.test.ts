import { describe, expect, it } from 'vitest'
import { schemaCodes, schemaProblemData, validate } from '../../schema/index.ts'
import type { SchemaName } from '../../schema/index.ts'
import { document, fitting } from './examples.ts'
import { mistakenKeys } from './mistaken-keys.ts'
import { mistakenValues } from './mistaken-values.ts'

describe('validate', () => {
  it.each(Object.entries(fitting))('accepts a good %s', (name, data) => {
    expect(validate(name as SchemaName, data)).toEqual([])
  })

  for (const [title, name, pointer, value, code, data, at] of [...mistakenKeys, ...mistakenValues]) {
    it(`reports ${title}`, () => {
      const said = Object.fromEntries(schemaProblemData[code].map((key, index) => [key, data[index]]))
      expect(validate(name, changed(fitting[name], pointer, value))).toEqual([
        { code, pointer: at ?? pointer, data: said },
      ])
    })
  }

  it('has an example of every code', () => {
    const shown = new Set([...mistakenKeys, ...mistakenValues].map(([, , , , code]) => code))
    expect([...shown].sort()).toEqual([...schemaCodes].sort())
  })

  it('counts a misspelt required key once', () => {
    const { title, ...rest } = document
    expect(validate('document', { ...rest, titel: title }).map(({ code }) => code)).toEqual(['unknown-key'])
  })

  it('puts what is never right before what is wrong here', () => {
    const problems = validate('document', { ...document, type: 'notice', classification: 'pubic' })
    expect(problems.map(({ data }) => [data['suggestion'], data['because']])).toEqual([['public', '']])
  })

  it('takes the day of the next review in place of cycle and last, and half of neither', () => {
    const said = (review: object): unknown[] =>
      validate('document', { ...document, review }).map(({ code, data }) => [code, data['key']])
    expect(said({ due: '2027-01-31' })).toEqual([])
    expect(said({ cycle: 'P1Y', last: '2026-01-31', due: '2026-07-31' })).toEqual([])
    expect(said({ last: '2026-01-31' })).toEqual([['missing-key', 'cycle']])
    expect(said({})).toEqual([
      ['missing-key', 'cycle'],
      ['missing-key', 'last'],
    ])
  })

  it('reports every mistake of a file at once', () => {
    const data = {
      ...document,
      id: 'A',
      status: 'done',
      review: { cycle: 'yearly', last: '2026-13-01' },
      extra: 1,
    }
    expect(
      validate('document', data)
        .map(({ pointer }) => pointer)
        .sort(),
    ).toEqual(['/extra', '/id', '/review/cycle', '/review/last', '/status'])
  })

  it('takes nothing from a prototype', () => {
    const data = JSON.parse('{"__proto__": {"id": "a"}, "constructor": {}}') as unknown
    const problems = validate('components/section', data)
    expect(problems.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['missing-key', ''],
      ['unknown-key', '/__proto__'],
      ['unknown-key', '/constructor'],
    ])
    expect(validate('components/section', Object.create({ id: 'a' }))).toHaveLength(1)
  })

  it.each([null, undefined, 'text', 7, true, [], [[]]])(
    'says what stands in place of a mapping: %j',
    (data) => {
      expect(validate('document', data)).toHaveLength(1)
    },
  )

  it('cuts long values', () => {
    const [found] = validate('document', { ...document, status: 'X'.repeat(5000) })
    expect(String(found?.data['value'])).toHaveLength(80)
  })
})

/** A copy with one value put in or, for `undefined`, taken out. */
function changed(good: unknown, pointer: string, value: unknown): unknown {
  // By way of text, since the examples share parts.
  const copy = JSON.parse(JSON.stringify(good)) as Record<string, unknown>
  const steps = pointer.split('/').slice(1)
  const last = (steps.pop() ?? '').replaceAll('~1', '/')
  let inside = copy
  for (const step of steps) inside = inside[step] as Record<string, unknown>
  if (value === undefined) delete inside[last]
  else inside[last] = value
  return copy
}
