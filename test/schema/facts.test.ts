import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { validate } from '../../schema/index.ts'

// The collected facts from which the catalogue, the laws and the requirements were written; not part of the repository.
const folder = '../shared/facts'

describe.skipIf(!existsSync(folder))('the collected facts', () => {
  it('fit the catalogue: every control, parameter, proof and law reference', () => {
    const { families, controls } = read<{ families: Family[]; controls: Control[] }>('controls.json')
    expect(controls.length).toBeGreaterThan(100)
    for (const { id, zh, en } of families) {
      const catalog = {
        family: { id, title: { 'zh-CN': zh, en } },
        controls: controls.filter(({ family }) => family === id).map(catalogued),
      }
      expect(validate('catalog', catalog)).toEqual([])
    }
  })

  it('fit the laws: every code and article', () => {
    const { sources, refs } = read<{ sources: Record<string, unknown>; refs: Reference[] }>('law.json')
    for (const code of Object.keys(sources)) {
      // Of some standards only English names of clauses are known.
      const articles = refs
        .filter(({ source }) => source === code)
        .map(({ article, paraphrase_zh, paraphrase_en, verified }) => ({
          article,
          paraphrase: { 'zh-CN': paraphrase_zh || paraphrase_en, en: paraphrase_en },
          verified: verified.replace(' ', '-'),
        }))
      const title = { 'zh-CN': code, en: code }
      const law = { code, title, short: title, verified: 'quoted', 'in-force': {}, articles }
      expect(validate('law', law)).toEqual([])
    }
  })

  it('fit the requirements: every row', () => {
    const rows = read<Row[]>('requirements.json')
    for (const source of new Set(rows.map((row) => row.source))) {
      const own = rows.filter((row) => row.source === source)
      const requirements = {
        source,
        document: own[0]?.doc,
        title: { 'zh-CN': source, en: source },
        rows: own.map((row) => ({
          id: `${source}:${row.section}.${row.item}`,
          'section-title': { 'zh-CN': row.section_zh, en: row.section_zh },
          text: { 'zh-CN': row.requirement_zh, en: row.requirement_en },
          control: row.control,
          also: row.also,
        })),
      }
      expect(validate('requirements', requirements)).toEqual([])
    }
  })
})

function catalogued(control: Control): unknown {
  return {
    id: control.id,
    title: { 'zh-CN': control.title_zh, en: control.title_en },
    statement: { 'zh-CN': control.statement_zh, en: control.statement_en },
    parameters: control.parameters.map(({ id, label }) => ({
      id: id.replaceAll('_', '-'),
      title: { 'zh-CN': label, en: label },
      type: 'string',
      basis: 'company',
    })),
    evidence: control.evidence.map((text) => ({ id: kebab(text), title: { 'zh-CN': text, en: text } })),
    laws: control.law_refs.map(({ source, article }) => `${source}:${article}`),
    'applies-to': control.applies_to,
  }
}

function kebab(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}

function read<Shape>(name: string): Shape {
  return JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Shape
}

interface Family {
  readonly id: string
  readonly zh: string
  readonly en: string
}

interface Control {
  readonly id: string
  readonly family: string
  readonly title_zh: string
  readonly title_en: string
  readonly statement_zh: string
  readonly statement_en: string
  readonly evidence: readonly string[]
  readonly parameters: readonly { readonly id: string; readonly label: string }[]
  readonly applies_to: readonly string[]
  readonly law_refs: readonly { readonly source: string; readonly article: string }[]
}

interface Reference {
  readonly source: string
  readonly article: string
  readonly paraphrase_zh: string
  readonly paraphrase_en: string
  readonly verified: string
}

interface Row {
  readonly source: string
  readonly doc: string
  readonly section: number
  readonly item: number
  readonly section_zh: string
  readonly requirement_zh: string
  readonly requirement_en: string
  readonly control: string
  readonly also: readonly string[]
}
