import { describe, expect, it } from 'vitest'
import { openWorkspace } from '../../linter/index.ts'
import { parameterText } from '../../site/render/index.ts'
import { articles, controls, fileAt, laws, parameters } from './policies.ts'

const { values } = fileAt('registers/parameters.yaml', 'registers/parameters').data
const company = parameters.filter(({ basis }) => basis === 'company')
const lawful = parameters.filter(({ basis }) => basis === 'law')

describe('parameters', () => {
  it('are 113, each defined once', () => {
    expect(parameters).toHaveLength(113)
    expect(new Set(parameters.map(({ id }) => id)).size).toBe(113)
  })

  it('all have a value, and nothing else has one', () => {
    expect(Object.keys(values).sort()).toEqual(parameters.map(({ id }) => id).sort())
  })

  it('keep their type and bound', () => {
    for (const { id, type, bound } of parameters) {
      const value = values[id]?.value
      if (type === 'string') expect(wordsOf(value), id).toMatch(/\S/)
      else {
        expect(Number.isInteger(value), id).toBe(type === 'integer')
        expect(value, id).toBeGreaterThanOrEqual(bound?.min ?? Number.NaN)
        expect(value, id).toBeLessThanOrEqual(bound?.max ?? Number.NaN)
      }
    }
  })

  it('show no Chinese to a reader of English', () => {
    for (const [id, { value, reason }] of Object.entries(values)) {
      const english = typeof value === 'object' ? value.en : String(value)
      expect(`${english} ${reason.en}`, id).not.toMatch(/\p{Script=Han}/u)
      expect(reason['zh-CN'], id).toMatch(/\p{Script=Han}/u)
    }
  })

  it('are shown in the language of the reader', () => {
    const { workspace } = openWorkspace('policies', { today: '2026-11-25' })
    const texts = Object.entries(values).filter(([, { value }]) => typeof value === 'object')
    expect(texts.length).toBeGreaterThan(20)
    for (const [id, { value }] of texts) {
      const shown = { 'zh-CN': parameterText(id, workspace, 'zh-CN'), en: parameterText(id, workspace, 'en') }
      expect(shown, id).toEqual(value)
    }
  })

  it('rest on a law only where its text was read or quoted and says when it binds', () => {
    expect(lawful.map(({ id }) => id)).toContain('pia-record-years')
    for (const { id, law, condition, control } of lawful) {
      expect(['full-text', 'quoted'], id).toContain(articles.get(law ?? ''))
      expect(condition, id).toBeDefined()
      expect(controls.find((owner) => owner.id === control)?.laws, id).toContain(law)
    }
  })

  it.each(['response-days', 'individual-notice-hours', 'deletion-days', 'transfer-notice-days'])(
    'leave %s to the company, because no law that we read names it',
    (id) => {
      expect(company.map((parameter) => parameter.id)).toContain(id)
    },
  )
})

describe('the reason for a value', () => {
  it('is its own for each parameter', () => {
    for (const language of ['zh-CN', 'en'] as const) {
      const reasons = Object.values(values).map(({ reason }) => reason[language])
      expect(reasons.filter((reason, index) => reasons.indexOf(reason) !== index)).toEqual([])
    }
  })

  it("never cites a law where the value is the company's", () => {
    expect(company.flatMap(({ id }) => (citesLaw(reasonOf(id)) ? [id] : []))).toEqual([])
    expect(citesLaw('依《公司法》')).toBe(true)
    expect(citesLaw('见第二十二条')).toBe(true)
    expect(citesLaw('PIPL Article 22')).toBe(true)
  })

  it("says of every number of the company that it is the company's", () => {
    const numbers = company.filter(({ type }) => type !== 'string')
    expect(numbers.length).toBeGreaterThan(50)
    for (const { id } of numbers) {
      expect(values[id]?.reason['zh-CN'], id).toMatch(/^公司自定：/)
      expect(values[id]?.reason.en, id).toMatch(/^Our own number[.;]/)
    }
  })

  it('names the article where the law sets the bound, and says where it was seen quoted only', () => {
    for (const { id, law = '' } of lawful) {
      const [code, article = ''] = [law.slice(0, law.indexOf(':')), law.slice(law.indexOf(':') + 1)]
      const short = laws.find(({ data }) => data.code === code)?.data.short
      const { 'zh-CN': chinese = '', en: english = '' } = values[id]?.reason ?? {}
      expect(chinese, id).toContain(short?.['zh-CN'])
      expect(english, id).toContain(short?.en)
      expect(chinese, id).toMatch(new RegExp(/^\d+$/.test(article) ? `第${article}条` : article))
      expect(english, id).toMatch(new RegExp(/^\d+$/.test(article) ? `Article ${article}\\b` : article))
      expect(/只见过引文/.test(chinese), id).toBe(articles.get(law) === 'quoted')
    }
  })
})

const codes = laws.map(({ data }) => data.code).join('|')

/** Whether a text names an instrument or an article, in either language. */
function citesLaw(text: string): boolean {
  const article = /《|第\s*[\d一二三四五六七八九十百]+\s*条|\bArticles?\b/
  return article.test(text) || new RegExp(`\\b(?:${codes})\\b`).test(text)
}

function reasonOf(id: string): string {
  return Object.values(values[id]?.reason ?? {}).join(' ')
}

function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value : Object.values(value ?? {}).join(' ')
}
