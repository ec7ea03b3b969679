import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeReporters } from '../../linter/diff.ts'
import { hostileReport } from './hostile.ts'
import { largeReport, locales, openReport, options, realReports, reportOf } from './reports.ts'

describe.each(locales)('text in %s', (locale) => {
  it('tells every change of every example with its place, its rule and its fingerprint', () => {
    for (const report of realReports(locale)) {
      const out = changeReporters.text(report, options(locale))
      for (const { message, path, place, id, fingerprint } of report.changes) {
        expect(out).toContain(message)
        expect(out).toContain(`policies/${path}:${place.line}:${place.column}`)
        expect(out).toContain(`${id} ${fingerprint}`)
      }
    }
  })

  it('tells each to-do once, however many changes raise it', () => {
    const report = largeReport(locale)
    const out = changeReporters.text(report, options(locale)).split('\n')
    const messages = new Set(report.changes.flatMap(({ todo }) => todo.map(({ message }) => message)))
    expect(messages.size).toBeGreaterThan(0)
    for (const message of messages)
      expect(out.filter((line) => line.endsWith(message) && /^ {4}[□○]/.test(line))).toHaveLength(1)
  })

  it('names each document once, with its changes above its duties and to-dos', () => {
    const [change] = openReport(locale).changes
    if (!change) throw new Error('Missing change')
    const other = { ...change, control: 'BT-02', message: 'second', fingerprint: 'fedcba9876543210' }
    const out = changeReporters.text(reportOf([change, other]), options(locale))
    expect(out.match(/^a {2}/gm)).toHaveLength(1)
    const order = [change.message, 'second', 'PIPL:17', change.todo[0]?.message ?? '?'].map((part) =>
      out.indexOf(part),
    )
    expect(order).toEqual([...order].sort((one, next) => one - next))
    expect(Math.min(...order)).toBeGreaterThan(0)
    expect(out.split('PIPL:17')).toHaveLength(2)
  })

  it('says that nothing changed, and with what was compared', () => {
    const out = changeReporters.text(reportOf([]), options(locale))
    expect(out.split('\n')).toHaveLength(2)
    expect(out).toMatch(/base.*head/)
  })
})

describe('text', () => {
  it('shows of a long sentence what differs and its neighbourhood', () => {
    const [change] = openReport('en').changes
    if (!change) throw new Error('Missing change')
    const long = 'word '.repeat(100)
    const edited = {
      ...change,
      before: `${long}within 7 days ${long}`,
      after: `${long}within 30 days ${long}`,
    }
    const lines = changeReporters.text(reportOf([edited]), options('en')).split('\n')
    const [removed = '', added = ''] = ['    - ', '    + '].map((sign) =>
      lines.find((line) => line.startsWith(sign)),
    )
    expect(removed).toContain('within 7 days')
    expect(added).toContain('within 30 days')
    expect(removed.length).toBeLessThan(100)
  })

  it('lets no authored text steer the terminal or begin a line', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const out = changeReporters.text(report, options('en'))
        expect(out).not.toMatch(/[^\n\P{C}]|[\u2028\u2029]/u)
        const lines = out.split('\n').filter((line) => !/^(?: {2}| *$)/.test(line))
        // The names of the groups, what was compared, and the hint.
        const groups = new Set(report.changes.map(({ document }) => document)).size
        expect(lines.length).toBeLessThanOrEqual(groups + 2)
      }),
    )
  })

  it('marks what a mere warning asks for as advice, and writes colours only where they are wanted', () => {
    const [change] = openReport('en').changes
    if (!change) throw new Error('Missing change')
    const warned = reportOf([{ ...change, severity: 'warning' }])
    expect(changeReporters.text(warned, options('en'))).toContain('○ advised: Raise')
    expect(changeReporters.text(warned, options('en'))).not.toContain('\u001b')
    expect(changeReporters.text(warned, options('en', { color: true }))).toContain('\u001b[31m')
  })
})
