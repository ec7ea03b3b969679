import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { changeRules } from '../../linter/diff.ts'
import { rules } from '../../linter/index.ts'

const folder = new URL('../../linter/changes/', import.meta.url)
const files = readdirSync(folder).filter((name) => name !== 'index.ts')
const byId = new Map(changeRules.map((rule) => [rule.id, rule]))

describe('the registry of change rules', () => {
  it('holds every file of the folder and nothing else', () => {
    expect(changeRules.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort())
  })

  it('has a default export with the id of the file in each file', async () => {
    for (const file of files) {
      const module = (await import(new URL(file, folder).href)) as { default: { id: string } }
      expect(`${module.default.id}.ts`).toBe(file)
    }
  })

  it('shares no id with the rules on one revision', () => {
    expect(rules.filter(({ id }) => byId.has(id))).toEqual([])
  })

  it('has for each rule its mirror, which names it in turn, or a reason why there is none', () => {
    for (const { id, mirror } of changeRules) {
      if (typeof mirror === 'string') expect([id, byId.get(mirror)?.mirror]).toEqual([id, id])
      else expect(mirror.none, id).toMatch(/^[A-Z].{20,}\.$/)
    }
  })
})

describe.each(changeRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('says in one sentence what it tells, and why', () => {
    expect(rule.summary.en).toMatch(/^Tell [^.]+\.$/)
    expect(rule.summary['zh-CN']).toMatch(/^指出[^。]+。$/)
    expect(rule.why.en).toMatch(/^[A-Z].{20,}\.$/)
    expect(rule.why['zh-CN']).toMatch(/。$/)
  })

  it('words its messages in both languages with the same data', () => {
    for (const message of Object.values(rule.messages)) {
      expect(message.en).toMatch(/^[A-Z][a-z]+ .+[^.]$/)
      expect(message['zh-CN']).toMatch(/\p{Script=Han}.*[^。]$/u)
      expect(slots(message['zh-CN'])).toEqual(slots(message.en))
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
