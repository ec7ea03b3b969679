import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { features } from '../../site/portal/features/index.ts'

describe.each(Object.entries(features))('the list of features %s', (_, list) => {
  it.each(list.map((feature) => [feature.id, feature] as const))(
    '%s names a test that is there',
    (_id, { test }) => {
      expect(existsSync(test), test).toBe(true)
      expect(readFileSync(test, 'utf8')).toMatch(/\b(?:it|test|describe)(?:\.each)?\(/)
    },
  )

  it('has each feature once, in both languages', () => {
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length)
    for (const { what, how } of list) {
      expect(what['zh-CN']).toMatch(/\p{Script=Han}/u)
      expect(how['zh-CN']).toMatch(/\p{Script=Han}/u)
      expect(`${what.en}${how.en}`).not.toMatch(/\p{Script=Han}/u)
    }
  })
})
