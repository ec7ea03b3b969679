import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { validate } from '../../schema/index.ts'
import { coverage, measured } from './measured.ts'

describe('policypress coverage of the library', () => {
  it('holds 100 percent', () => {
    const { status, error } = coverage('policies', '--min', '100')
    expect(error).toBe('')
    expect(status).toBe(0)
  })

  it('prints JSON that fits its schema and counts every control and row', () => {
    const data = measured('policies')
    expect(validate('output/coverage', data)).toEqual([])
    expect(data.summary).toMatchObject({ controls: 110, requirements: 293, percent: 100 })
    expect(data.summary.required).toBeGreaterThan(300)
    expect(data.gaps).toEqual([])
  })

  it('shows exceptions and what does not apply apart', () => {
    const { exceptions, documents, summary } = measured('policies')
    expect(exceptions.map(({ document, control }) => `${document} ${control}`)).toContain(
      'incident-response IR-02',
    )
    const apart = documents.flatMap(({ controls }) =>
      controls.filter(({ state }) => state === 'not-applicable'),
    )
    expect(apart.length).toBe(summary.notApplicable)
    expect(apart.every(({ reason }) => reason !== '')).toBe(true)
  })

  it('speaks both languages', () => {
    expect(coverage('policies', '--locale', 'zh-CN').out).toContain('没有缺口。')
    expect(coverage('policies', '--locale', 'en').out).toContain('No gaps.')
  })
})

describe('a library that loses a block', () => {
  let root = ''
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'policypress-coverage-'))
    cpSync('policies', root, {
      recursive: true,
      filter: (path) => !path.includes('.policypress'),
    })
  })
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  it.each([
    ['customer-information-protection', 'GV-01'],
    ['access-and-use', 'AC-05'],
    ['incident-response', 'IR-06'],
    ['outlet-transfer', 'BT-06'],
    ['customer-information-agreement', 'AG-01'],
  ])('%s without %s falls below 100 and says so', (id, control) => {
    const path = join(root, 'internal', `${id}.mdx`)
    const text = readFileSync(path, 'utf8')
    const without = text.replace(new RegExp(`<Control id="[^"]*${control}[^"]*">[\\s\\S]*?</Control>`), '')
    expect(without.length).toBeLessThan(text.length)
    writeFileSync(path, without)
    const { status, out, error } = coverage(root, '--min', '100', '--locale', 'en')
    writeFileSync(path, text)
    expect(status).toBe(1)
    expect(error).toMatch(/^Coverage is \d\d\.\d+%, expected at least 100%/)
    expect(out).toMatch(new RegExp(`^ {2}${id} ${control} .*: missing$`, 'm'))
  })
})
