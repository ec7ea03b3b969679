import { describe, expect, it } from 'vitest'
import { changeReporters } from '../../linter/diff.ts'
import { validate } from '../../schema/index.ts'
import { locales, openReport, options, realReports } from './reports.ts'

describe.each(locales)('json in %s', (locale) => {
  it('fits its schema for the examples of every rule', () => {
    const reports = [...realReports(locale), openReport(locale)]
    expect(reports.length).toBeGreaterThan(15)
    for (const report of reports) {
      const data: unknown = JSON.parse(changeReporters.json(report, options(locale)))
      expect(validate('output/diff', data)).toEqual([])
    }
  })

  it('holds the names that others read', () => {
    const { changes, ...rest } = JSON.parse(
      changeReporters.json(openReport(locale), options(locale)),
    ) as Output
    expect(rest).toMatchObject({ schemaVersion: 1, base: 'main', head: 'WORKTREE', summary: { material: 1 } })
    const [change] = changes
    expect(change).toMatchObject({
      id: 'control-removed',
      class: 'material',
      document: 'a',
      control: 'BT-01',
    })
    expect(change?.place).toEqual({ line: 12, column: 1, endLine: 16, endColumn: 11 })
    expect(change?.fingerprint).toMatch(/^[0-9a-f]{16}$/)
    expect(change?.duties[0]).toMatchObject({
      id: 'tell-individuals',
      law: 'PIPL:17',
      verified: 'not-verified',
    })
    expect(change?.todo[0]).toMatchObject({ id: 'raise-major', document: 'a' })
  })
})

interface Output {
  readonly changes: readonly {
    readonly place: object
    readonly fingerprint: string
    readonly duties: readonly object[]
    readonly todo: readonly object[]
  }[]
}
