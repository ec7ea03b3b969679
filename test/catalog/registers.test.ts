import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { articles, controlIds, controls, fileAt, glossary, laws, parameters, rows } from './policies.ts'

const roles = fileAt('registers/roles.yaml', 'registers/roles').data.roles
const parties = fileAt('registers/parties.yaml', 'registers/parties').data.parties
const partyIds = new Set(parties.map(({ id }) => id))
const { activities } = fileAt('registers/processing.yaml', 'registers/processing').data
const { recipients } = fileAt('registers/recipients.yaml', 'registers/recipients').data
const { questions } = fileAt('registers/open-questions.yaml', 'registers/open-questions').data

describe('the registers', () => {
  it('name each role, party, activity, recipient and question once', () => {
    for (const list of [roles, parties, activities, recipients, questions]) {
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length)
    }
  })

  it('describe every role in both languages', () => {
    expect(roles).toHaveLength(22)
    for (const { id, description } of roles) expect(description, id).toBeDefined()
  })

  it('let every processing activity name known parties, controls and a parameter for how long', () => {
    const durations = new Set(
      parameters.flatMap(({ id, unit }) => (['day', 'month', 'year'].includes(unit ?? '') ? [id] : [])),
    )
    for (const { id, retention, recipients: named, controls: carried } of activities) {
      expect(durations.has(retention), id).toBe(true)
      expect(
        named.filter((party) => !partyIds.has(party)),
        id,
      ).toEqual([])
      expect(
        carried.filter((control) => !controlIds.has(control)),
        id,
      ).toEqual([])
    }
  })

  it('never offer a ground that the law of China does not know', () => {
    for (const { id, 'legal-basis': ground } of activities) {
      expect(['legitimate-interests', 'vital-interests', 'public-task'], id).not.toContain(ground)
    }
  })

  it('list recipients that are parties of ours', () => {
    expect(recipients.filter(({ party }) => !partyIds.has(party))).toEqual([])
  })

  it('give every open question an owner and controls that wait for it', () => {
    const roleIds = new Set(roles.map(({ id }) => id))
    for (const { id, owner, controls: waiting = [] } of questions) {
      expect(roleIds.has(owner), id).toBe(true)
      expect(waiting.length, id).toBeGreaterThan(0)
      expect(
        waiting.filter((control) => !controlIds.has(control)),
        id,
      ).toEqual([])
    }
  })

  it('reach nobody real: every address is a reserved one', () => {
    const text = ['organisation', 'parties', 'recipients', 'sdks', 'parameters']
      .map((name) => readFileSync(`policies/registers/${name}.yaml`, 'utf8'))
      .join('\n')
    const hosts = [...text.matchAll(/(?:@|https:\/\/)([a-z0-9.-]+)/g)].map(([, host = '']) => host)
    expect(hosts.length).toBeGreaterThan(10)
    expect(hosts.filter((host) => !host.endsWith('.example'))).toEqual([])
  })
})

describe('the glossary', () => {
  it('explains 30 to 45 terms, no two by the same word', () => {
    const { terms } = glossary.data
    expect(terms.length).toBeGreaterThanOrEqual(30)
    expect(terms.length).toBeLessThanOrEqual(45)
    for (const language of ['zh-CN', 'en'] as const) {
      const words = terms.flatMap(({ term, aliases }) => [term[language], ...(aliases?.[language] ?? [])])
      expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
    }
  })

  it('cites only articles that the law registry holds', () => {
    for (const { id, laws: cited = [] } of glossary.data.terms) {
      expect(
        cited.filter((ref) => !articles.has(ref)),
        id,
      ).toEqual([])
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
