import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rules } from '../../linter/index.ts'

const folder = new URL('../../linter/rules/', import.meta.url)
const files = readdirSync(folder).filter((name) => name !== 'index.ts')

describe('the registry of rules', () => {
  it('holds every file of the folder and nothing else', () => {
    expect(rules.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort())
  })

  it('has a default export with the id of the file in each file', async () => {
    for (const file of files) {
      const module = (await import(new URL(file, folder).href)) as { default: { id: string } }
      expect(`${module.default.id}.ts`).toBe(file)
    }
  })
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('says in one sentence what it requires, and why', () => {
    expect(rule.summary.en).toMatch(/^(Require|Disallow|Enforce) [^.]+\.$/)
    expect(rule.summary['zh-CN']).toMatch(/^(要求|禁止|强制)[^。]+。$/)
    expect(rule.why.en).toMatch(/^[A-Z].{20,}\.$/)
    expect(rule.why['zh-CN']).toMatch(/。$/)
  })

  it('words its messages as what was found and what was expected, in both languages', () => {
    for (const message of Object.values(rule.messages)) {
      expect(message.en).toMatch(/^(Unexpected|Unknown|Missing) .+, expected .+[^.]$/)
      expect(message['zh-CN']).toMatch(/^(意外的|未知的|缺少).+，(应|请).+[^。]$/)
    }
  })

  it('fills the same data into both languages', () => {
    for (const message of Object.values(rule.messages)) {
      expect(slots(message['zh-CN'])).toEqual(slots(message.en))
    }
  })

  it('describes its options in both languages', () => {
    for (const [name, { description }] of Object.entries(rule.options ?? {})) {
      expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
      expect(description.en.length, name).toBeGreaterThan(10)
      expect(description['zh-CN'], name).toMatch(/\p{Script=Han}/u)
    }
  })

  it('has a good and a bad example, and every bad one finds something', () => {
    expect(rule.good.length).toBeGreaterThan(0)
    expect(rule.bad.length).toBeGreaterThan(0)
    for (const { finds } of rule.bad) expect(finds.length).toBeGreaterThan(0)
  })
})

function slots(text: string): string[] {
  return [...new Set([...text.matchAll(/\{[\w-]+\}/g)].map(([slot]) => slot))].sort()
}
