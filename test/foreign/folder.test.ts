import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { policypress } from '../cli/run.ts'
import { openExample, writeWorkspace } from '../examples.ts'

/** What somebody else's repository looks like. */
const foreign = {
  'README.md': '# Read me\n\n<br>\n',
  'LICENSE.md': 'Text <b>\n',
  'CHANGELOG.zh-CN.md': '<hr>\n',
  'CONTRIBUTING.md': '<hr>\n',
  'CODE_OF_CONDUCT.md': '<hr>\n',
  '.github/PULL_REQUEST_TEMPLATE.md': '<hr>\n',
  'node_modules/one/readme.md': '<hr>\n',
  'vendor/one/text.md': '<hr>\n',
  'vendor/one/a%20b.md': '<hr>\n',
  'policies/access-template.md': '<hr>\n',
  'templates/any.md': '<hr>\n',
  'mkdocs.yml': 'plugins: !!python/name:one.two\nanchor: &one 1\n',
  'policies/access.md':
    '---\ntitle: Access\nowner_name: Mei\n---\n\n# Access\n\nSee [how](../README.md) {{ company }} works.\n',
  'policies/code-of-conduct.md': '# Conduct\n',
  '政策/信息安全.md': '---\r\ntitle: 信息安全\r\nowner_name: 梅\r\n---\r\n\r\n# 信息安全\r\n',
}
const day = ['--today', '2026-01-15', '--no-cache']

describe('a folder without a config', () => {
  it('reads the policies alone, and has one line for all frontmatter of one kind', () => {
    const opened = openExample(foreign)
    expect(opened.facts.map(({ path }) => path)).toEqual([
      'policies/access.md',
      'policies/code-of-conduct.md',
      '政策/信息安全.md',
    ])
    const { findings } = opened.lint()
    expect(findings.map(({ path, rule }) => `${path} ${rule}`)).toEqual([
      'policies/access.md foreign-frontmatter',
    ])
    expect(findings[0]?.message).toContain('in 2 of the files')
    expect(findings[0]?.message).toContain('`frontmatter: { map: { owner_name: owner } }`')
  })

  it('says how many files were skipped, lists them, and reads them when asked to', () => {
    const root = writeWorkspace(foreign)
    const { status, error } = policypress(['lint', root, ...day])
    expect(status).toBe(0)
    expect(error).toContain('Skipped by name: 5 README')
    expect(policypress(['lint', root, ...day, '--locale', 'zh-CN']).error).toContain(
      '按名称跳过：5 个 README',
    )
    expect(
      policypress(['lint', ...day, '--list-skipped'], { cwd: root })
        .out.split('\n')
        .sort(),
    ).toEqual([
      ...['', 'CHANGELOG.zh-CN.md', 'CODE_OF_CONDUCT.md', 'CONTRIBUTING.md', 'LICENSE.md', 'README.md'],
      ...['mkdocs.yml', 'policies/access-template.md', 'templates/any.md', 'vendor/one/text.md'],
    ])
    expect(policypress(['lint', root, ...day, '--no-skip']).status).toBe(1)
  })

  it('keeps to the names only where a config asks for it', () => {
    const config = 'name: { zh-CN: 例, en: Example }\nsource-language: en\nlanguages: [en]\n'
    const texts = { 'README.md': '# One\n', 'a.md': '# Two\n' }
    expect(openExample({ ...texts, 'policypress.config.yaml': config }).facts).toHaveLength(3)
    const skipping = openExample({ ...texts, 'policypress.config.yaml': `${config}skip-by-name: true\n` })
    expect(skipping.facts).toHaveLength(2)
    expect(skipping.lint().findings).toEqual([])
  })
})

describe('texts that other programs wrote', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['a byte order mark', '\uFEFF# One\n', 'encoding'],
    ['TOML frontmatter', '+++\ntitle = "One"\n+++\n\n# One\n', 'yaml-syntax'],
    ['frontmatter of a template', '---\ntitle: {{ title }}\n---\n\n# One\n', 'yaml-syntax'],
    ['HTML', '# One\n\n<details><summary>More</summary>Text</details>\n', 'foreign-markup'],
  ]
  it.each(cases)('%s: has a finding of the rule that knows', (_, text, rule) => {
    const { findings } = openExample({ 'one.md': text }).lint()
    expect(new Set(findings.map((finding) => finding.rule))).toEqual(new Set([rule]))
    for (const { message } of findings)
      expect(message).toMatch(/^(?:Unexpected|Unknown|Missing) .+, expected /)
  })

  it.each([
    ['CRLF', '# One\r\n\r\nTwo\r\n'],
    ['moustaches', '# One\n\nAt {{ company.name }}, {{#if x}}we{{/if}} act.\n'],
    ['indented code', '# One\n\n    code <b>\n'],
    ['setext headings', 'One\n===\n\nTwo\n---\n'],
  ])('%s: is good as it is', (_, text) => {
    expect(openExample({ 'one.md': text }).lint().findings).toEqual([])
  })
})

describe('a finding on keys', () => {
  it('stays the same finding when one more file has them, also one that comes first', () => {
    const page = '---\nowner_name: Mei\n---\n\n# One\n'
    const found = (files: Readonly<Record<string, string>>): { path: string; fingerprint: string } => {
      const { findings } = openExample(files).lint()
      expect(findings).toHaveLength(1)
      return findings[0] ?? { path: '', fingerprint: '' }
    }
    const one = found({ 'b.md': page })
    const more = found({ 'a.md': page, 'b.md': page, 'c.md': page })
    expect(more.path).toBe('a.md')
    expect(more.fingerprint).toBe(one.fingerprint)
    expect(found({ 'b.md': page.replace('_name', '_title') }).fingerprint).not.toBe(one.fingerprint)
  })

  it('keeps its line of the baseline in use', () => {
    const root = writeWorkspace({ 'b.md': '---\nowner_name: Mei\n---\n\n# One\n' })
    writeFileSync(
      join(root, 'policypress.config.yaml'),
      'name: { zh-CN: 例, en: Example }\nsource-language: en\nlanguages: [en]\n',
    )
    policypress(['lint', root, ...day, '--update-baseline', '--reason', 'Taken over'])
    writeFileSync(join(root, 'a.md'), '---\nowner_name: Lan\n---\n\n# Two\n')
    const { out, status } = policypress(['lint', root, ...day, '--max-warnings', '0'])
    expect(out).toContain('0 errors, 0 warnings')
    expect(out).toContain('1 in the baseline')
    expect(status).toBe(0)
  })
})

describe('mapped keys', () => {
  const config = (map: string): string =>
    `name: { zh-CN: 例, en: Example }\nsource-language: en\nlanguages: [en]\nfrontmatter: { map: { ${map} } }\n`

  it('are read as if they stood where they belong, and point at what stands in the file', () => {
    const opened = openExample({
      'policypress.config.yaml': config('owner_name: owner, last_review: review.last'),
      'a.md': '---\nowner_name: mei\nreview: { cycle: P1Y }\nlast_review: 2024-01-01\n---\n\n# One\n',
    })
    const [file] = opened.facts.filter(({ path }) => path === 'a.md')
    expect(file?.data).toEqual({ owner: 'mei', review: { cycle: 'P1Y', last: '2024-01-01' } })
    const [finding] = opened.lint().findings
    expect(finding?.rule).toBe('review-not-overdue')
    expect(finding?.place.line).toBe(4)
  })

  it('hold a page to the day that it names for its next review', () => {
    const files = {
      'policypress.config.yaml': config('next_review_date: review.due'),
      'a.md': '---\nnext_review_date: 2026-01-14\n---\n\n# One\n',
      'b.md': '---\nnext_review_date: 2026-01-15\n---\n\n# Two\n',
    }
    const said = openExample(files)
      .lint()
      .findings.map(({ path, rule, message }) => `${path} ${rule} ${message}`)
    expect(said).toEqual([expect.stringMatching(/^a\.md review-not-overdue .*2026-01-14/)])
  })

  it('never replace what is written the usual way', () => {
    const opened = openExample({
      'policypress.config.yaml': config('owner_name: owner, reviewed: review.last'),
      'a.md': '---\nowner: lan\nowner_name: mei\nreview: yearly\nreviewed: 2024-01-01\n---\n\n# One\n',
    })
    expect(opened.facts.find(({ path }) => path === 'a.md')?.data).toMatchObject({
      owner: 'lan',
      review: 'yearly',
    })
    expect(opened.lint().findings).toEqual([])
  })

  it('count anew when the config changes, also with a cache', () => {
    const root = writeWorkspace({
      'policypress.config.yaml': config('owner_name: owner'),
      'a.md': '---\nreviewed: 2024-01-01\nevery: P1Y\n---\n\n# One\n',
    })
    const lint = (): string => policypress(['lint', root, '--today', '2026-01-15']).out
    expect(lint()).toContain('foreign-frontmatter')
    expect(lint()).toContain('foreign-frontmatter')
    const path = join(root, 'policypress.config.yaml')
    writeFileSync(path, config('reviewed: review.last, every: review.cycle'))
    expect(lint()).toContain('review-not-overdue')
    expect(lint()).not.toContain('foreign-frontmatter')
  })
})

it('judges nine hundred files in seconds', () => {
  const words = '# Title\n\n## Part\n\nStaff **must** do it, see [there](./0.md).\n\n- one\n- two\n\n'
  const texts = Array.from({ length: 900 }, (_, index) => [
    `policies/${index}.md`,
    `---\ntitle: Policy ${index}\nowner_name: Mei\n---\n\n${words.repeat(20)}`,
  ])
  const root = writeWorkspace(Object.fromEntries(texts) as Record<string, string>)
  const { status, out } = policypress(['lint', root, ...day])
  expect(status).toBe(0)
  expect(out).toContain('900 files checked: 0 errors, 1 warning')
}, 20_000)
