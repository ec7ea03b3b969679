import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { matchesGlob as nodeMatches } from 'node:path/posix'
import { describe, expect, it } from 'vitest'
import { openTexts, openWorkspace, reporters } from '../../linter/index.ts'
import { matchesGlob } from '../../linter/glob.ts'
import { asExample, exampleDay, openExample, writeWorkspace } from '../examples.ts'
import { configWith, head } from './settings.ts'
import { processorTime } from '../processor-time.ts'

const spaced = '## 一\n\n门店 经理通知客户，并登记。\n'
const severities = (more: string, texts: Readonly<Record<string, string>>) =>
  openExample({ 'policypress.config.yaml': configWith(more), ...texts })
    .lint()
    .findings.map(({ path, rule, severity }) => `${path} ${rule} ${severity}`)

describe('an override', () => {
  it('settles the severity in its files only, and the later one wins', () => {
    const more = `overrides:
  - { files: ['internal/**'], rules: { chinese-spacing: error } }
  - { files: ['internal/{b,c}.mdx'], rules: { chinese-spacing: off } }
`
    const texts = { 'internal/a.mdx': spaced, 'internal/b.mdx': spaced, 'public/d.mdx': spaced }
    expect(severities(more, texts)).toEqual([
      'internal/a.mdx chinese-spacing error',
      'public/d.mdx chinese-spacing warning',
    ])
  })

  it('switches a rule on that the config switches off, and reports describe it', () => {
    const config = `${head}rules: { frontmatter-schema: off, chinese-spacing: off }\noverrides: [{ files: ['internal/a.*'], rules: { chinese-spacing: error } }]\n`
    const texts = { 'internal/a.mdx': spaced, 'internal/b.mdx': spaced }
    const report = openExample({ 'policypress.config.yaml': config, ...texts }).lint()
    expect(report.findings.map(({ path }) => path)).toEqual(['internal/a.mdx'])
    expect(report.rules.find(({ id }) => id === 'chinese-spacing')?.severity).toBe('error')
    const sarif = reporters.sarif(report, { version: '0', prefix: '', color: false, locale: 'en' })
    expect(sarif).toContain('"id": "chinese-spacing"')
  })

  it('settles options file by file, also for findings that come from the cache', () => {
    const long = `---\nid: a\n---\n\n${'我们收集您的手机号码用来登录和找回密码'.repeat(3)}。\n`
    const override = (most: number): string =>
      configWith(
        `overrides: [{ files: [public/b.mdx], options: { sentence-length: { chinese: ${most} } } }]\n`,
      )
    const root = writeWorkspace({
      'policypress.config.yaml': override(40),
      'public/a.mdx': long,
      'public/b.mdx': long.replace('id: a', 'id: b'),
    })
    const bounds = () =>
      openWorkspace(root, { today: exampleDay })
        .lint()
        .findings.filter(({ rule }) => rule === 'sentence-length')
        .map(({ path, expected }) => `${path} ${expected}`)
    expect(bounds()).toEqual(['public/b.mdx 40'])
    expect(bounds()).toEqual(['public/b.mdx 40'])
    writeFileSync(join(root, 'policypress.config.yaml'), override(50))
    expect(bounds()).toEqual(['public/b.mdx 50'])
  })

  it('moves no gate', () => {
    const more = 'overrides: [{ files: ["internal/**"], rules: { safe-mdx: off } }]\n'
    const found = severities(more, { 'internal/a.mdx': '{1 + 1}\n' })
    expect(found).toContain('internal/a.mdx safe-mdx error')
    expect(found).toContain('policypress.config.yaml known-setting error')
  })

  it('counts for exceptions too: one from a rule that is off in that document is of no use', () => {
    const exception =
      'exceptions:\n  - { rule: chinese-spacing, document: a, expires: "2026-06-30", justification: { zh-CN: 旧文, en: Old text }, requested-by: x, approved-by: y }\n'
    const files = {
      'policypress.config.yaml': configWith(
        'overrides: [{ files: [internal/a.mdx], rules: { chinese-spacing: off } }]\n',
      ),
      'internal/a.mdx': `---\nid: a\n---\n\n${spaced}`,
      'registers/exceptions.yaml': exception,
    }
    const told = openExample(files)
      .lint()
      .findings.filter(({ rule }) => rule === 'exception-in-use')
    expect(told.map(({ message }) => message)).toEqual([expect.stringContaining('switches off')])
  })

  it('of any shape is a finding and crashes nothing', () => {
    for (const odd of [
      '7',
      '[7]',
      '[{}]',
      '[{ files: 3 }]',
      '[{ files: [3], rules: 7, options: [] }]',
      '{}',
    ]) {
      const open = openTexts(
        { 'policypress.config.yaml': `${head}overrides: ${odd}\n` },
        { today: exampleDay },
      )
      expect(open.lint().findings.map(asExample).join('\n'), odd).toContain('policypress.config.yaml')
    }
  })
})

describe('a pattern', () => {
  it.each([
    ['public/**', 'public/a.mdx', true],
    ['public/**', 'public/deep/er/a.mdx', true],
    ['public/*', 'public/deep/a.mdx', false],
    ['*.mdx', 'public/a.mdx', false],
    ['**/*.mdx', 'a.mdx', true],
    ['public/*.en.mdx', 'public/a.en.mdx', true],
    ['public/?.mdx', 'public/网.mdx', true],
    ['{public,forms}/*.{md,mdx}', 'forms/a.md', true],
    ['{public,forms}/*.{md,mdx}', 'internal/a.md', false],
    ['**/制度*.mdx', 'internal/制度一.mdx', true],
  ])('%s on %s is %s', (pattern, path, expected) => {
    expect(matchesGlob(path, pattern)).toBe(expected)
  })

  it.skipIf(typeof nodeMatches !== 'function')('says what Node says, over generated patterns', () => {
    const part = fc.stringMatching(/^[ab?*]{1,4}$/).filter((text) => !/\*\*/.test(text))
    const pattern = fc.array(fc.oneof(part, fc.constant('**')), { minLength: 1, maxLength: 4 })
    const path = fc.array(fc.stringMatching(/^[ab]{1,3}$/), { minLength: 1, maxLength: 4 })
    // Node lets `a/**` fit the folder `a` itself, and no path here is one of a folder.
    const notOnlyFolders = (parts: readonly string[]): boolean => parts.at(-1) !== '**'
    fc.assert(
      fc.property(pattern.filter(notOnlyFolders), path, (parts, names) => {
        expect(matchesGlob(names.join('/'), parts.join('/'))).toBe(
          nodeMatches(names.join('/'), parts.join('/')),
        )
      }),
      { numRuns: 2000 },
    )
  })

  it('made to be slow is not', () => {
    const started = processorTime()
    const pattern = `${'*a'.repeat(90)}{${'a,'.repeat(40)}}{${'*,'.repeat(40)}}c`
    expect(matchesGlob(`${'a'.repeat(240)}b`, pattern)).toBe(false)
    expect(matchesGlob(`${'a/'.repeat(120)}b`, `${'**/a/'.repeat(30)}c`)).toBe(false)
    expect(processorTime() - started).toBeLessThan(500)
  })
})
