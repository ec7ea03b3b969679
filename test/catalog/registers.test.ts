import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { articles, controlIds, controls, fileAt, laws, parameters, rows } from './policies.ts'

const { parties } = fileAt('registers/parties.yaml', 'registers/parties').data
const { activities } = fileAt('registers/processing.yaml', 'registers/processing').data
const { recipients } = fileAt('registers/recipients.yaml', 'registers/recipients').data
const { sdks } = fileAt('registers/sdks.yaml', 'registers/sdks').data
const { cookies } = fileAt('registers/cookies.yaml', 'registers/cookies').data
const { rights } = fileAt('registers/rights.yaml', 'registers/rights').data
const { roles } = fileAt('registers/roles.yaml', 'registers/roles').data
const { questions } = fileAt('registers/open-questions.yaml', 'registers/open-questions').data

describe('the registers', () => {
  it('name each row once', () => {
    for (const list of [roles, parties, activities, recipients, sdks, cookies, rights, questions]) {
      expect(list.length).toBeGreaterThan(4)
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length)
    }
  })

  it('reach nobody real: every address is a reserved one', () => {
    const text = ['organisation', 'parties', 'recipients', 'roles', 'sdks', 'parameters']
      .map((name) => readFileSync(`policies/registers/${name}.yaml`, 'utf8'))
      .join('\n')
    const hosts = [...text.matchAll(/(?:@|https:\/\/)([a-z0-9.-]+)/g)].map(([, host = '']) => host)
    expect(hosts.length).toBeGreaterThan(10)
    expect(hosts.filter((host) => !host.endsWith('.example'))).toEqual([])
  })

  it('use every outside party in some other register', () => {
    const named = new Set([
      ...recipients.map(({ party }) => party),
      ...sdks.map(({ provider }) => provider),
      ...roles.flatMap(({ holders = [] }) => holders.flatMap(({ companies = [] }) => companies)),
    ])
    const idle = parties.filter(({ id, kind }) => kind !== 'group-company' && !named.has(id))
    // Buys wiped devices and receives nothing about customers; the documents name it.
    expect(idle.map(({ id }) => id)).toEqual(['old-for-new-recycling'])
  })
})

describe('the cookies', () => {
  it('come from us or from a recipient, and none of them counts or follows people', () => {
    const known = new Set([
      ...parties.filter(({ kind }) => kind === 'group-company').map(({ id }) => id),
      ...recipients.map(({ party }) => party),
    ])
    for (const { id, setter, category } of cookies) {
      expect(known.has(setter), id).toBe(true)
      expect(['necessary', 'preference'], id).toContain(category)
    }
  })
})

describe('the rights', () => {
  it('are all those that the law of China gives, each within a time of days', () => {
    expect(rights.map(({ id }) => id).sort()).toEqual([
      ...['access', 'account-closure', 'complaint', 'completion', 'copy', 'correction', 'erasure'],
      ...['explanation', 'refusal', 'restriction', 'transfer', 'withdrawal'],
    ])
    const days = new Set(parameters.flatMap(({ id, unit }) => (unit === 'day' ? [id] : [])))
    for (const { id, time = '', laws: given = [] } of rights) {
      expect(days.has(time), id).toBe(true)
      expect([given.filter((ref) => !articles.has(ref)), id]).toEqual([[], id])
    }
  })
})

describe('the open questions', () => {
  const open = questions.filter(({ status }) => status === 'open')

  it('are 14 or more, with some decided', () => {
    expect(open.length).toBeGreaterThanOrEqual(14)
    expect(questions.length).toBeGreaterThan(open.length)
  })

  it('have an owner, controls that wait and articles that exist', () => {
    const roleIds = new Set(roles.map(({ id }) => id))
    for (const { id, owner, controls: waiting, laws: cited = [] } of questions) {
      expect(roleIds.has(owner), id).toBe(true)
      expect([waiting.filter((control) => !controlIds.has(control)), id]).toEqual([[], id])
      expect([cited.filter((ref) => !articles.has(ref)), id]).toEqual([[], id])
    }
  })

  it('ask something', () => {
    for (const { id, question } of questions) {
      expect(question['zh-CN'], id).toContain('？')
      expect(question.en, id).toContain('?')
    }
  })
})

// The collected facts from which all this was written; not part of the repository.
const facts = '../shared/facts'

describe('the collected facts', () => {
  it.skipIf(!existsSync(facts))('hold the same controls, proofs, parameters, laws and rows', () => {
    const collected = read<{ controls: CollectedControl[] }>('controls.json').controls
    const law = read<{ sources: object; refs: { source: string; article: string }[] }>('law.json')
    const collectedRows = read<CollectedRow[]>('requirements.json')
    expect(controls.map(({ id }) => id).sort()).toEqual(collected.map(({ id }) => id).sort())
    expect(parameters.map(({ id }) => id).sort()).toEqual(
      collected.flatMap((control) => control.parameters.map(({ id }) => id.replaceAll('_', '-'))).sort(),
    )
    for (const { id, evidence, law_refs, applies_to } of collected) {
      const own = controls.find((control) => control.id === id)
      expect(own?.evidence.length, id).toBe(evidence.length)
      expect(new Set(own?.laws), id).toEqual(
        new Set(law_refs.map(({ source, article }) => `${source}:${article}`)),
      )
      expect(own?.['applies-to'], id).toEqual(applies_to)
    }
    expect(laws.map(({ data }) => data.code).sort()).toEqual(Object.keys(law.sources).sort())
    expect([...articles.keys()].sort()).toEqual(
      law.refs.map(({ source, article }) => `${source}:${article}`).sort(),
    )
    expect(rows.map(({ id, control, also = [] }) => [id, control, ...also])).toEqual(
      collectedRows.map((row) => [`${row.source}:${row.section}.${row.item}`, row.control, ...row.also]),
    )
  })
})

function read<Data>(file: string): Data {
  return JSON.parse(readFileSync(`${facts}/${file}`, 'utf8')) as Data
}

interface CollectedControl {
  readonly id: string
  readonly evidence: readonly string[]
  readonly parameters: readonly { readonly id: string }[]
  readonly law_refs: readonly { readonly source: string; readonly article: string }[]
  readonly applies_to: readonly string[]
}

interface CollectedRow {
  readonly source: string
  readonly section: number
  readonly item: number
  readonly control: string
  readonly also: readonly string[]
}
