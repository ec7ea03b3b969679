import { existsSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeReporters, changeRules } from '../../linter/diff.ts'
import type { ChangeReport } from '../../linter/index.ts'
import { hostileReport } from './hostile.ts'
import { largeReport, locales, openReport, options, reportOf } from './reports.ts'

const schema = new URL('../../../shared/data/sarif/sarif-schema-2.1.0.json', import.meta.url)

describe('sarif', () => {
  it.skipIf(!existsSync(schema))('fits the official schema (skipped where shared/data is absent)', () => {
    const formats = { uri: true, 'uri-reference': true, 'date-time': true } as const
    const ajv = new Ajv({ strict: false, logger: false, formats })
    // Its draft differs from ours in the name of `id` alone, as far as it is used.
    const { id: _, $schema: __, ...official } = JSON.parse(readFileSync(schema, 'utf8')) as Sarif
    const fits = ajv.compile(official)
    for (const locale of locales) {
      for (const report of [largeReport(locale), openReport(locale), reportOf([])]) {
        const log: unknown = JSON.parse(changeReporters.sarif(report, options(locale)))
        expect(fits(log), JSON.stringify(fits.errors)).toBe(true)
      }
    }
    fc.assert(
      fc.property(hostileReport, (report) => fits(JSON.parse(changeReporters.sarif(report, options('en'))))),
      { numRuns: 30 },
    )
  })

  it.each(locales)('is an error where something is left to do, else a note, in %s', (locale) => {
    const report = largeReport(locale)
    const results = resultsOf(report, locale)
    expect(results).toHaveLength(report.changes.length)
    const levels = report.changes.map(({ todo, severity }) => (todo.length > 0 ? severity : 'note'))
    expect(results.map(({ level }) => level)).toEqual(levels)
    expect(results.map(({ ruleIndex }) => changeRules[ruleIndex]?.id)).toEqual(
      results.map(({ ruleId }) => ruleId),
    )
  })

  it('knows a change again by its fingerprint and names no line of what is gone', () => {
    const report = openReport('en')
    const [result] = resultsOf(report, 'en')
    expect(result?.partialFingerprints).toEqual({ 'policypress-change/v1': report.changes[0]?.fingerprint })
    expect(result?.level).toBe('error')
    expect(result?.locations).toEqual([
      { physicalLocation: { artifactLocation: { uri: 'policies/public/a.mdx', uriBaseId: 'SRCROOT' } } },
    ])
    expect(result?.message.text).toContain('before: policies/public/a.mdx:12:1')
  })
})

describe('github', () => {
  it.each(locales)('has one command a change, in %s', (locale) => {
    const report = largeReport(locale)
    const lines = changeReporters.github(report, options(locale)).trimEnd().split('\n')
    expect(lines).toHaveLength(report.changes.length)
    for (const line of lines) expect(line).toMatch(/^::(error|warning|notice) file=policies\/[^:]+::/)
    expect(changeReporters.github(openReport(locale), options(locale))).toMatch(/^::error .*PIPL:17/)
    expect(changeReporters.github(reportOf([]), options(locale))).toBe('')
  })

  it('lets no authored text end a command or begin another', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const out = changeReporters.github(report, options('zh-CN'))
        const lines = out.split(/\r\n|\r|\n/)
        return lines.pop() === '' && lines.length === report.changes.length && lines.every(isCommand)
      }),
    )
  })
})

/** Between the name and the text nothing but properties that name file, place and rule. */
function isCommand(line: string): boolean {
  return /^::(?:error|warning|notice) file=[^:,]*(?:,(?:line|col|endLine|endColumn)=\d+)*,title=[a-z-]+::/.test(
    line,
  )
}

function resultsOf(report: ChangeReport, locale: 'en' | 'zh-CN'): Sarif['runs'][number]['results'] {
  const { runs } = JSON.parse(changeReporters.sarif(report, options(locale))) as Sarif
  return runs[0]?.results ?? []
}

interface Sarif {
  readonly id?: string
  readonly $schema?: string
  readonly runs: readonly {
    readonly results: readonly {
      readonly ruleId: string
      readonly ruleIndex: number
      readonly level: string
      readonly message: { readonly text: string }
      readonly locations: readonly object[]
      readonly partialFingerprints: object
    }[]
  }[]
}
