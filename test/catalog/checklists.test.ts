import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openWorkspace } from '../../linter/index.ts'
import { validate } from '../../schema/index.ts'
import { articles, controlIds, filesOf } from './policies.ts'

const facts = '../shared/facts/law.json'
const checklists = filesOf('checklists', 'checklist')
const items = checklists.flatMap(({ data }) => data.items)
const { workspace } = openWorkspace('policies', { today: '2026-11-25', cache: false })

describe('the checklists', () => {
  it('fit their schema, are named after what they hold, and no item has two', () => {
    for (const { path, schema, data } of checklists) {
      expect(validate(schema, data)).toEqual([])
      expect(path).toBe(`checklists/${data.id}.yaml`)
    }
    expect(checklists.map(({ data }) => [data.id, data.items.length])).toEqual([
      ['privacy-notice-cn', 17],
      ['privacy-notice-gdpr', 16],
      ['transfer-notice-cn', 8],
    ])
    expect(new Set(items.map(({ id }) => id)).size).toBe(41)
  })

  it('rest on articles whose words were seen, and on controls of the catalogue', () => {
    for (const { id, laws, control } of items) {
      expect(controlIds.has(control), id).toBe(true)
      for (const ref of laws) expect(['full-text', 'quoted'], `${id} ${ref}`).toContain(articles.get(ref))
    }
  })

  it.skipIf(!existsSync(facts))(
    'carry over every item of the research, with its control and its articles',
    () => {
      const researched = JSON.parse(readFileSync(facts, 'utf8')) as Researched
      for (const [id, expected] of Object.entries(researched.notice_checklists)) {
        const own = checklists.find(({ data }) => data.id === id)?.data.items ?? []
        expect(own.map((item) => [item.id, item.control])).toEqual(
          expected.map((item) => [item.id, item.control]),
        )
        // `PIPL 17(1)(2)` is the article `PIPL:17` of the registry.
        const refs = (laws: readonly string[]): string[] =>
          [...new Set(laws.map((law) => law.replace(/\(.*/, '').replace(' ', ':')))].sort()
        expect(own.map((item) => refs(item.laws))).toEqual(expected.map((item) => refs(item.law)))
      }
    },
  )
})

describe('the notices of the library', () => {
  const named = [...workspace.documents.values()].filter(({ data }) => data['type'] === 'notice')

  it('each name their checklists, and eight answer to one', () => {
    expect(named.filter(({ data }) => !('checklists' in data))).toEqual([])
    expect(named.filter((document) => workspace.items(document).length > 0)).toHaveLength(8)
  })

  it('say every item that applies, and none that the authority alone is owed', () => {
    const states = named.flatMap((document) =>
      workspace.items(document).map(({ item, state }) => `${document.id} ${item.id} ${state}`),
    )
    expect(states.filter((text) => !/ (?:present|not-applicable)$/.test(text))).toEqual([])
    expect(states).toContain('business-transfer-notice TR-07 not-applicable')
    expect(states).toContain('customer-information-provision-notice TR-05 present')
    expect(states).toContain('business-transfer-notice TR-05 not-applicable')
    expect(states).toContain('privacy-notice CN-13 not-applicable')
    expect(states).toContain('robot-product-notice CN-12 not-applicable')
    expect(states).toContain('outlet-membership-notice CN-12 present')
  })
})

interface Researched {
  readonly notice_checklists: Readonly<
    Record<
      string,
      readonly { readonly id: string; readonly control: string; readonly law: readonly string[] }[]
    >
  >
}
