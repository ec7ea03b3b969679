import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCalendarDate } from '../../schema/calendar-date.ts'
import { annotations } from '../../schema/generate/annotations.ts'
import { readSchemas, schemaName } from '../../schema/generate/read.ts'
import { nearest, schemaNames, schemaProblemData, validate } from '../../schema/index.ts'
import { fitting } from './examples.ts'

const reference = new Ajv2020({
  strict: true,
  allowUnionTypes: true,
  strictRequired: false,
  formats: { date: isCalendarDate },
})
reference.addVocabulary([...annotations])
const files = readSchemas('schema')
for (const { schema } of files) reference.addSchema(schema)
const ids = new Map(files.map((file) => [schemaName(file), String(file.schema['$id'])]))

const keys = fc.constantFrom(
  'id',
  'type',
  'title',
  'en',
  'zh-CN',
  'controls',
  'values',
  'when',
  '__proto__',
  'a/b',
  '~',
)
const values = fc.oneof(
  fc.constantFrom('BT-02', '2026-02-29', 'notice', 'approved', 'law', '', ' ', '2.1', 'PIPL:22'),
  fc.jsonValue({ depthSize: 'small' }),
)
const anything = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, values, fc.array(tie('value')), fc.dictionary(keys, tie('value'))),
})).value

/** Good data in which one value anywhere was swapped for another. */
const nearlyGood = fc
  .tuple(fc.constantFrom(...Object.entries(fitting)), fc.nat(), values)
  .map(([[name, data], index, value]) => [name, swapped(structuredClone(data), index, value)] as const)

describe('validate', () => {
  it('answers for any data, in known codes, with pointers that lead to something', () => {
    fc.assert(
      fc.property(fc.constantFrom(...schemaNames), anything, (name, data) => {
        expectSound(name, data)
      }),
      { numRuns: 2000 },
    )
  })

  it('agrees with the schema compiler that reads the files themselves', () => {
    fc.assert(
      fc.property(nearlyGood, ([name, data]) => {
        expectSound(name as (typeof schemaNames)[number], data)
      }),
      { numRuns: 2000 },
    )
  })

  it('knows every day of four centuries, and only those', () => {
    for (let time = Date.UTC(1800, 0, 1); time < Date.UTC(2200, 0, 1); time += 86_400_000) {
      if (!isCalendarDate(new Date(time).toISOString().slice(0, 10)))
        expect.fail(new Date(time).toISOString())
    }
    fc.assert(
      fc.property(fc.nat(9999), fc.nat(99), fc.nat(99), (year, month, day) => {
        const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
        const date = new Date(`${text}T00:00:00Z`)
        const real = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
        expect(isCalendarDate(text)).toBe(real)
      }),
    )
  })
})

describe('nearest', () => {
  it('finds the word behind any single slip', () => {
    const words = ['classification', 'acknowledgement', 'jurisdictions', 'status', 'version']
    fc.assert(
      fc.property(
        fc.constantFrom(...words),
        fc.nat(),
        fc.constantFrom('drop', 'double', 'swap'),
        (word, at, slip) => {
          const index = at % (word.length - 1)
          const [left, a = '', b = '', right] = [
            word.slice(0, index),
            word[index],
            word[index + 1],
            word.slice(index + 2),
          ]
          const middle = slip === 'drop' ? b : slip === 'double' ? a + a + b : b + a
          expect(nearest(left + middle + right, words)).toBe(word)
        },
      ),
    )
  })

  it('stays silent where nothing is near', () => {
    expect(nearest('colour', ['cycle', 'last'])).toBe('')
    expect(nearest('a', ['b'])).toBe('')
    expect(nearest('', ['id'])).toBe('')
  })
})

function expectSound(name: (typeof schemaNames)[number], data: unknown): void {
  const problems = validate(name, data)
  expect(problems.length === 0, name).toBe(reference.validate(ids.get(name) ?? '', data))
  for (const { code, pointer, data: details } of problems) {
    expect(Object.keys(details)).toEqual(schemaProblemData[code])
    expect(leads(data, pointer), pointer).toBe(true)
    for (const detail of Object.values(details)) expect(['string', 'number']).toContain(typeof detail)
  }
}

function leads(data: unknown, pointer: string): boolean {
  let current = data
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) return false
    current = (current as Record<string, unknown>)[key]
  }
  return true
}

function swapped(data: unknown, index: number, value: unknown): unknown {
  const slots: [Record<string, unknown>, string][] = []
  const collect = (inside: unknown): void => {
    if (typeof inside !== 'object' || inside === null) return
    for (const [key, inner] of Object.entries(inside)) {
      slots.push([inside as Record<string, unknown>, key])
      collect(inner)
    }
  }
  collect(data)
  const [holder, key] = slots[index % slots.length] ?? [{}, '']
  holder[key] = value
  return data
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
