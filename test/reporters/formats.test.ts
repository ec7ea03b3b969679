import { existsSync, readFileSync } from 'node:fs'
import { DOMParser } from '@xmldom/xmldom'
import { Ajv } from 'ajv'
import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { rules } from '../../linter/index.ts'
import { policypress } from '../cli/run.ts'
import { writeWorkspace } from '../examples.ts'
import { cleanWorkspace, hostileWorkspace } from './hostile.ts'

const day = ['--today', '2026-01-15']

const lint = (root: string, format: string, more: readonly string[] = []): string =>
  policypress(['lint', root, ...day, '--format', format, ...more]).out

describe('sarif', () => {
  const schema = new URL('../../../shared/data/sarif/sarif-schema-2.1.0.json', import.meta.url)

  it.skipIf(!existsSync(schema))('fits the official schema (skipped where shared/data is absent)', () => {
    const ajv = new Ajv({
      strict: false,
      logger: false,
      formats: { uri: true, 'uri-reference': true, 'date-time': true },
    })
    // Its draft differs from ours in the name of `id` alone, as far as it is used.
    const {
      id: _id,
      $schema: _schema,
      ...official
    } = JSON.parse(readFileSync(schema, 'utf8')) as Record<string, unknown>
    const validate = ajv.compile(official)
    for (const root of [cleanWorkspace(), hostileWorkspace()]) {
      expect(validate(JSON.parse(lint(root, 'sarif'))), JSON.stringify(validate.errors)).toBe(true)
    }
  })

  it('names every rule that is on, in the reader’s language, and points at files by relative addresses', () => {
    const { runs } = JSON.parse(lint(hostileWorkspace(), 'sarif', ['--locale', 'zh-CN'])) as Sarif
    const [run] = runs
    expect(run?.tool.driver.rules.map(({ id }) => id)).toEqual(
      rules.map(({ id }) => id).filter((id) => id !== 'frontmatter-schema'),
    )
    const result = run?.results.find(({ ruleId }) => ruleId === 'id-matches-file-name')
    expect(run?.tool.driver.rules[result?.ruleIndex ?? -1]).toMatchObject({ id: 'id-matches-file-name' })
    const { artifactLocation, region } = result?.locations[0]?.physicalLocation ?? {}
    expect(artifactLocation?.uri).toMatch(/internal\/%E5%AE%A2%E6%88%B7%201\.mdx$/)
    expect(region).toMatchObject({ startLine: 2, startColumn: 1, endLine: 2 })
    expect(result?.message.text).toContain('意外的 id')
  })

  it('keeps the fingerprint of a finding when text above it moves', () => {
    const json = JSON.parse(lint(hostileWorkspace(), 'json')) as { findings: { fingerprint: string }[] }
    const { runs } = JSON.parse(lint(hostileWorkspace(), 'sarif')) as Sarif
    expect(runs[0]?.results.map(({ partialFingerprints }) => partialFingerprints['policypress/v1'])).toEqual(
      json.findings.map(({ fingerprint }) => fingerprint),
    )
  })
})

describe('junit', () => {
  it('is well-formed XML that counts errors as failures, and warnings as passed', () => {
    const root = parsed(lint(hostileWorkspace(), 'junit')).documentElement
    const cases = [...(root?.getElementsByTagName('testcase') ?? [])]
    const failures = [...(root?.getElementsByTagName('failure') ?? [])]
    const { summary } = JSON.parse(lint(hostileWorkspace(), 'json')) as {
      summary: { errors: number; warnings: number }
    }
    expect(summary.errors).toBeGreaterThan(0)
    expect(summary.warnings).toBeGreaterThan(0)
    expect(cases.length).toBe(summary.errors + summary.warnings)
    expect(failures.length).toBe(summary.errors)
    expect(root?.getAttribute('failures')).toBe(String(summary.errors))
    expect(failures.map((failure) => failure.getAttribute('message')).join()).toContain('<script>')
  })

  it('tells by one passed case that a clean lint ran', () => {
    const root = parsed(lint(cleanWorkspace(), 'junit')).documentElement
    expect(root?.getElementsByTagName('testcase').length).toBe(1)
    expect(root?.getElementsByTagName('failure').length).toBe(0)
  })
})

describe('gitlab', () => {
  it('has what a Code Quality report needs, with one fingerprint for each finding', () => {
    const issues = JSON.parse(lint(hostileWorkspace(), 'gitlab')) as GitLabIssue[]
    for (const issue of issues) {
      expect(issue.description).toMatch(/\S/)
      expect(rules.map(({ id }) => id)).toContain(issue.check_name)
      expect(['major', 'minor']).toContain(issue.severity)
      expect(issue.location.path).toMatch(/internal\/客户 1\.mdx$/)
      expect(issue.location.lines.begin).toBeGreaterThan(0)
    }
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length)
    expect(JSON.parse(lint(cleanWorkspace(), 'gitlab'))).toEqual([])
  })
})

describe('markdown', () => {
  it('says the outcome first and lets authored text notify nobody and link nowhere', () => {
    const out = lint(hostileWorkspace(), 'markdown')
    expect(out.split('\n')[0]).toBe('### ❌ policypress')
    expect(out).not.toMatch(/@all|<script|\*x\*|\]\(http/)
    const rows = out.split('\n').filter((line) => line.startsWith('| ') && /\d+:\d+/.test(line))
    for (const row of rows) expect(row.split(/(?<!\\)\|/)).toHaveLength(5)
    expect(lint(cleanWorkspace(), 'markdown')).toMatch(/^### ✅ policypress\n\n\*\*1 file checked/)
  })

  it('stays within the length of a comment', () => {
    const files = Object.fromEntries(
      Array.from({ length: 900 }, (_, index) => [`internal/d${index}.mdx`, `[x](./gone-${index}.mdx)\n`]),
    )
    const out = policypress(['lint', writeWorkspace(files), ...day, '--format', 'markdown']).out
    expect(out.length).toBeLessThan(65_000)
    expect(out).toMatch(/findings in \d+ more files/)
  })
})

describe('html', () => {
  it('is one valid page without anything from elsewhere, with authored text as text', () => {
    const checker = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: { 'no-inline-style': 'off' },
    })
    for (const root of [cleanWorkspace(), hostileWorkspace()]) {
      const out = lint(root, 'html')
      const report = checker.validateStringSync(out)
      expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([])
      expect(out).not.toMatch(/<script|\ssrc=|<link|url\(/)
    }
    expect(lint(hostileWorkspace(), 'html')).toContain('&lt;script&gt;')
    expect(lint(hostileWorkspace(), 'html', ['--locale', 'zh-CN'])).toContain('<html lang="zh-CN">')
  })
})

function parsed(xml: string): ReturnType<DOMParser['parseFromString']> {
  return new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`)
    },
  }).parseFromString(xml, 'text/xml')
}

interface Sarif {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } }
    readonly results: readonly {
      readonly ruleId: string
      readonly ruleIndex: number
      readonly message: { readonly text: string }
      readonly partialFingerprints: Readonly<Record<string, string>>
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string }
          readonly region: object
        }
      }[]
    }[]
  }[]
}

interface GitLabIssue {
  readonly description: string
  readonly check_name: string
  readonly fingerprint: string
  readonly severity: string
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } }
}
