import { expect, it } from 'vitest'
import { componentNames, schemaFor } from '../../schema/index.ts'
import { components, quantity, units } from '../../site/render/index.ts'

it('renders every component that has a schema, and no other', () => {
  expect([...components.keys()].sort()).toEqual([...componentNames].sort())
})

it('has words for every unit that a parameter may have', () => {
  expect([...units].sort()).toEqual([...unitsOf(schemaFor('catalog'))].sort())
})

it('writes quantities as each language does', () => {
  expect(quantity(30, 'day', 'zh-CN')).toBe('30\u00a0天')
  expect(quantity(1, 'working-day', 'en')).toBe('1 working day')
  expect(quantity(3, 'working-day', 'en')).toBe('3 working days')
  expect(quantity(1_000_000, 'people', 'zh-CN')).toBe('100\u00a0万人')
  expect(quantity(1_000_000, 'people', 'en')).toBe('1,000,000 people')
  expect(quantity(95, 'percent', 'zh-CN')).toBe('95%')
  expect(quantity(2.5, 'hour', 'en')).toBe('2.5 hours')
})

/** Every value of a key `unit` with a list of values, wherever it stands in the schema. */
function unitsOf(schema: unknown): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const { unit } = value as { unit?: { enum?: readonly string[] } }
    for (const name of unit?.enum ?? []) found.add(name)
    Object.values(value).forEach(visit)
  }
  visit(schema)
  return found
}
