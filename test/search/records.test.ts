import { describe, expect, test } from 'vitest'
import { parameterText, renderDocument, termsOf } from '../../site/render/index.ts'
import { portalAddresses } from '../../site/portal/addresses.ts'
import { open, records } from './corpus.ts'

const { workspace } = open
const ofType = (...types: string[]): typeof records => records.filter(({ type }) => types.includes(type))
const documents = records.filter(({ version }) => version !== '')

test('ids are unique and in letters that every search engine takes', () => {
  expect(new Set(records.map(({ id }) => id)).size).toBe(records.length)
  expect(records.map(({ id }) => id).filter((id) => !/^[A-Za-z0-9_-]+$/.test(id))).toEqual([])
})

test('controls, articles, laws and terms have one record in each language', () => {
  const articles = [...workspace.laws.values()].reduce((sum, law) => sum + law.articles.size, 0)
  expect(ofType('control')).toHaveLength(2 * workspace.controls.size)
  expect(ofType('law')).toHaveLength(2 * workspace.laws.size)
  expect(ofType('article')).toHaveLength(2 * articles)
  expect(ofType('term')).toHaveLength(2 * termsOf(workspace).size)
})

describe('documents', () => {
  test('every text has its top and all sections of its source', () => {
    const shown = [...workspace.documents.values()].filter(
      ({ kind }) => kind === 'document' || kind === 'form',
    )
    for (const facts of shown.filter(({ path }) => open.document(path).refused.length === 0)) {
      const anchors = documents
        .filter(({ document, lang }) => document === facts.nameId && lang === 'zh-CN')
        .map(({ anchor }) => anchor)
      expect(anchors, facts.path).toEqual(expect.arrayContaining(['', ...facts.sections.map(({ id }) => id)]))
    }
  })

  test('every anchor exists on the page', () => {
    for (const [url, sections] of Map.groupBy(documents, (record) => record.url)) {
      const [{ document: id, lang } = { document: '', lang: '' }] = sections
      const language = lang === 'en' ? 'en' : 'zh-CN'
      const facts = workspace.translations.get(id)?.get(lang) ?? workspace.documents.get(id)
      const document = open.document(facts?.path ?? '')
      if (document.refused.length > 0) continue
      const addresses = portalAddresses(workspace, language)
      const { html } = renderDocument(document, { workspace, language, addresses })
      for (const { anchor } of sections) if (anchor !== '') expect(html, url).toContain(` id="${anchor}"`)
    }
  })

  test('texts stand as they are shown: no markup, no props, parameters with their values', () => {
    const bodies = documents.map(({ body }) => body).join('\n')
    expect(bodies).not.toMatch(/<[A-Z/]|\bid="|\*\*|\]\(/)
    const used = documents.flatMap(({ document }) => workspace.documents.get(document)?.components ?? [])
    const parameters = new Set(
      used.filter(({ name }) => name === 'Param').map(({ props }) => props['id'] ?? ''),
    )
    const missing = [...parameters].filter(
      (id) => !bodies.includes(parameterText(id, workspace, 'zh-CN') ?? '?'),
    )
    expect(missing).toEqual([])
  })

  test('a section names the controls in it and the laws that it cites', () => {
    const blocks = documents.flatMap(({ body, controls }) => controls.map((id) => ({ id, body })))
    expect(blocks.length).toBeGreaterThan(0)
    for (const { id, body } of blocks) {
      expect(body).toContain(`${id} ${workspace.controls.get(id)?.title['zh-CN'] ?? ''}`)
    }
    const cited = documents.flatMap(({ laws }) => laws)
    expect(cited).toContain('PIPL:22')
  })
})
