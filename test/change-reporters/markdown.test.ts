import fc from 'fast-check'
import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { changeReporters } from '../../linter/diff.ts'
import type { ChangeReport } from '../../linter/index.ts'
import { hostileReport } from './hostile.ts'
import { largeReport, locales, openReport, options, realReports, reportOf } from './reports.ts'

const reader = unified().use(remarkParse).use(remarkGfm)
const read = (text: string): Nodes[] => nodesOf(reader.parse(text))

describe.each(locales)('markdown in %s', (locale) => {
  const markdown = (report: ChangeReport): string => changeReporters.markdown(report, options(locale))

  it('begins with the outcome and one table, a row for each document', () => {
    const report = largeReport(locale)
    const nodes = read(markdown(report))
    const tables = nodes.filter(({ type }) => type === 'table')
    const rows = nodes.filter(({ type }) => type === 'tableRow')
    expect(tables).toHaveLength(1)
    expect(rows).toHaveLength(1 + new Set(report.changes.map(({ document }) => document)).size)
    for (const row of rows) expect('children' in row ? row.children : []).toHaveLength(4)
    expect(markdown(report).indexOf('| --- |')).toBeLessThan(markdown(report).indexOf('<details>'))
    expect(markdown(report)).toMatch(/^### ❌ policypress diff\n/)
  })

  it('folds the details of every document, with law, level and what is left to do', () => {
    const out = markdown(openReport(locale))
    expect(out.match(/<details>/g)).toHaveLength(1)
    expect(out.match(/<\/details>/g)).toHaveLength(1)
    expect(out).toContain(locale === 'en' ? 'PIPL:17 not checked' : 'PIPL:17 未核对')
    expect(out).toContain('<code>control-removed</code>')
    expect(out).toMatch(/^- (?:Raise|将) /mu)
  })

  it('says so where nothing changed', () => {
    expect(markdown(reportOf([]))).toMatch(/^### ✅ policypress diff\n\n.*base.*head/u)
  })

  it('holds nothing but what it is made of, for the examples of every rule', () => {
    for (const report of realReports(locale)) expect(foreignIn(read(markdown(report)))).toEqual([])
  })
})

describe('markdown', () => {
  const markdown = (report: ChangeReport): string => changeReporters.markdown(report, options('en'))

  it('lets authored text begin nothing and notify nobody', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        expect(foreignIn(read(markdown(report)))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('stays within a comment whatever is in it, and says how much is left out', () => {
    const [change] = openReport('en').changes
    if (!change) throw new Error('Missing change')
    const nasty = '@'.repeat(3_000)
    const changes = Array.from({ length: 300 }, (_, index) => ({
      ...change,
      ...{
        document: `document-${Math.floor(index / 3)}`,
        message: nasty,
        before: nasty,
        after: '<'.repeat(3_000),
      },
    }))
    const out = markdown(reportOf(changes))
    expect(out.length).toBeLessThan(65_000)
    expect(out).toMatch(/… and \d+ more documents; run policypress diff/)
    const one = markdown(
      reportOf(changes.map((item) => ({ ...item, document: 'one', message: 'Removed it' }))),
    )
    expect(one.length).toBeLessThan(65_000)
    expect(foreignIn(read(one))).toEqual([])
  })
})

/** What no report of ours has: links, pictures, headings below the first, unknown tags, mentions and references. */
function foreignIn(nodes: readonly Nodes[]): string[] {
  const allowed = new Set(['root', 'heading', 'paragraph', 'text', 'strong', 'list', 'listItem', 'html'])
  const rest = ['table', 'tableRow', 'tableCell']
  const headings = nodes.filter(({ type }) => type === 'heading')
  return [
    ...headings.slice(1).map(() => 'heading'),
    ...nodes.filter(({ type }) => !allowed.has(type) && !rest.includes(type)).map(({ type }) => type),
    ...nodes.flatMap((node) => (node.type === 'html' ? tagsIn(node.value) : [])),
    ...nodes.flatMap((node) =>
      node.type === 'text' ? (/@[\p{L}\p{N}]|#\d|\bGH-\d|:\/\/|www\./iu.exec(node.value) ?? []) : [],
    ),
  ]
}

const tagsIn = (html: string): string[] =>
  (html.match(/<[^>]*>?/g) ?? []).filter(
    (tag) => !/^<\/?(?:details|summary|b|code|del|ins)>$|^<br>$/.test(tag),
  )

function nodesOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])]
}
