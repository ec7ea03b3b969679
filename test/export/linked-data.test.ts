import { existsSync, readFileSync } from 'node:fs'
import jsonld from 'jsonld'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publicFiles, vocabularyTerms } from '../../site/export/public/index.ts'
import { frozenNotices } from './publication.ts'
import type { Frozen } from './publication.ts'

let frozen: Frozen
let files: ReadonlyMap<string, string | Uint8Array>
beforeAll(() => {
  frozen = frozenNotices()
  files = publicFiles(frozen.publication)
})
afterAll(() => frozen.close())

const ours = 'https://privacy.group.example/vocabulary/pipl#'
const dpv = 'https://w3id.org/dpv'
const notices = ['gdpr-addendum', 'privacy-notice', 'recipient-list', 'robot-product-notice'].map(
  (id) => `${id}/notice.jsonld`,
)
const all = [...notices, 'vocabulary/pipl.jsonld']

describe('the linked data', () => {
  it.each(all)('%s is JSON-LD of which nothing is lost, and fetches no context', async (path) => {
    const triples = await triplesOf(path)
    expect(triples.length).toBeGreaterThan(50)
    // `safe` refuses whatever a processor would drop in silence: an unknown key, a relative address.
    const strict: StrictExpand = { documentLoader: refuse, safe: true }
    await expect(jsonld.expand(parse(path), strict)).resolves.not.toEqual([])
  })

  it('describes the version in force, not the one that is announced', () => {
    expect(parse('privacy-notice/notice.jsonld')).toMatchObject({
      '@id': 'https://privacy.group.example/privacy-notice/1.1/',
      '@type': 'dpv:PrivacyNotice',
      version: '1.1',
      'dct:replaces': { '@id': 'https://privacy.group.example/privacy-notice/1.0/' },
      'dpv:hasNoticeStatus': { '@id': 'dpv:NoticeLatest' },
    })
  })

  it('says who does what with which information, on which ground, for how long', async () => {
    const triples = await triplesOf('robot-product-notice/notice.jsonld')
    const maps = `<https://privacy.group.example/lists/#collection-robot-home-maps>`
    const said = (predicate: string): string[] =>
      triples.filter((line) => line.startsWith(`${maps} <${dpv}#${predicate}> `))
    expect(said('hasDataController')).toHaveLength(1)
    expect(said('hasPurpose')).toHaveLength(1)
    expect(said('hasPersonalData')).toHaveLength(3)
    expect(said('hasPersonalData').join()).toContain(`${ours}SensitivePersonalInformation`)
    expect(said('hasLegalBasis').join()).toMatch(/pipl#(Separate)?Consent>/)
    expect(said('hasStorageCondition')).toHaveLength(1)
    expect(triples.filter((line) => line.includes(`${dpv}#hasRight>`)).length).toBeGreaterThan(5)
  })

  it('adds terms of the General Data Protection Regulation for people in the European Union alone', () => {
    expect(String(files.get('gdpr-addendum/notice.jsonld'))).toContain('"eu-gdpr:A6-1-b"')
    expect(String(files.get('robot-product-notice/notice.jsonld'))).not.toContain('"eu-gdpr:A')
  })

  it('uses of our vocabulary only what it defines', async () => {
    const defined = new Set(vocabularyTerms().map(({ name }) => ours + name))
    expect(defined.size).toBe(vocabularyTerms().length)
    for (const path of all)
      for (const term of await termsOf(path, ours)) if (term !== ours) expect(defined, path).toContain(term)
    expect(await subjectsOf('vocabulary/pipl.jsonld')).toEqual(new Set([...defined, ours]))
  })

  it('labels and defines every term of ours in both languages', () => {
    for (const { label, definition } of vocabularyTerms()) {
      for (const text of [label, definition]) {
        expect(text['zh-CN']).toMatch(/\p{Script=Han}/u)
        expect(text.en).toMatch(/^[\p{Script=Latin}]/u)
      }
    }
  })
})

const folder = '../shared/data/dpv'
describe.skipIf(!existsSync(folder))('beside the Data Privacy Vocabulary 2.3', () => {
  it.each(all)('%s uses only terms that it has', async (path) => {
    const known = new Set(
      ['dpv', 'eu-gdpr', 'pd'].flatMap((name) =>
        (JSON.parse(readFileSync(`${folder}/${name}.jsonld`, 'utf8')) as { '@id': string }[]).map(
          (node) => node['@id'],
        ),
      ),
    )
    const used = await termsOf(path, dpv)
    expect(used.size).toBeGreaterThan(5)
    expect([...used].filter((term) => !known.has(term))).toEqual([])
  })
})

async function termsOf(path: string, namespace: string): Promise<ReadonlySet<string>> {
  const addresses = (await triplesOf(path)).flatMap((line) => line.match(/<[^>]+>/g) ?? [])
  return new Set(addresses.map((term) => term.slice(1, -1)).filter((term) => term.startsWith(namespace)))
}

async function subjectsOf(path: string): Promise<ReadonlySet<string>> {
  return new Set((await triplesOf(path)).map((line) => /^<([^>]+)>/.exec(line)?.[1] ?? line))
}

async function triplesOf(path: string): Promise<string[]> {
  const text = await jsonld.toRDF(parse(path), { format: 'application/n-quads', documentLoader: refuse })
  return (text as string).split('\n').filter(Boolean)
}

function parse(path: string): jsonld.JsonLdDocument {
  return JSON.parse(String(files.get(path))) as jsonld.JsonLdDocument
}

function refuse(url: string): never {
  throw new Error(`A processor would have to fetch ${url}`)
}

/** Its published types do not know the option yet. */
type StrictExpand = jsonld.Options.Expand & { readonly safe: boolean }
