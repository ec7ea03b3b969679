import { describe, expect, it } from 'vitest'
import { applyFixes, rules } from '../../linter/index.ts'
import type { Finding, OpenWorkspace } from '../../linter/index.ts'
import { openExample } from '../examples.ts'

const examples = rules.flatMap((rule) =>
  rule.bad.map(({ files }, index) => [`${rule.id}, bad example ${index + 1}`, rule.id, files] as const),
)

describe('a fix', () => {
  it.each(examples)('of %s mends what it was made for, once, and breaks nothing', (_, rule, files) => {
    const before = openExample(files)
    const mended = mend(before, rule)
    expect(fixable(mended, rule)).toEqual([])
    expect(others(mended, rule)).toEqual(others(before, rule))
    expect(textsOf(mend(mended, rule), files)).toEqual(textsOf(mended, files))
  })

  it('is never offered for a frozen version, whatever stands in it', () => {
    const [, rule, files] = examples.find(([, id]) => id === 'chinese-punctuation') ?? examples[0]!
    const [text = ''] = Object.values(files)
    const live = openExample({ 'internal/a.mdx': text, 'public/archive/a/1.0/a.mdx': text })
    expect(fixable(live, rule).map(({ path }) => path)).toContain('internal/a.mdx')
    const frozen = live.lint().findings.filter(({ path }) => path.startsWith('public/archive/'))
    expect(frozen.filter(({ fix }) => fix !== undefined)).toEqual([])
  })

  it('is offered by some rules, or nothing was tried above', () => {
    const offering = examples.filter(([, rule, files]) => fixable(openExample(files), rule).length > 0)
    expect(new Set(offering.map(([, rule]) => rule)).size).toBeGreaterThan(3)
  })
})

/** Applies every fix of one rule, file by file. */
function mend(opened: OpenWorkspace, rule: string): OpenWorkspace {
  const findings = fixable(opened, rule)
  const paths = [...new Set(findings.map(({ path }) => path))]
  return paths.reduce((current, path) => {
    const fixes = findings.flatMap((finding) => (finding.path === path && finding.fix ? [finding.fix] : []))
    return current.with(path, applyFixes(opened.document(path).text, fixes))
  }, opened)
}

function fixable(opened: OpenWorkspace, id: string): Finding[] {
  return opened.lint().findings.filter(({ rule, fix }) => rule === id && fix !== undefined)
}

/** What other rules say of the same files; places may move. */
function others(opened: OpenWorkspace, id: string): string[] {
  const findings = opened.lint().findings.filter(({ rule }) => rule !== id)
  return findings.map(({ rule, path }) => `${path} ${rule}`).sort()
}

function textsOf(opened: OpenWorkspace, files: Readonly<Record<string, string>>): string[] {
  // Files that were refused whole have no text.
  return Object.keys(files).flatMap((path) =>
    opened.workspace.byPath.has(path) ? [opened.document(path).text] : [],
  )
}
