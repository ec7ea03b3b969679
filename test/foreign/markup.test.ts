import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openWorkspace } from '../../linter/index.ts'
import { policypress } from '../cli/run.ts'
import { openExample, writeWorkspace } from '../examples.ts'

const day = ['--today', '2026-01-15']
const markup = `
[![Build](https://ci.example/badge.svg)](https://ci.example/)
<img src="https://img.example/x.png" width="100">

<details><summary>More</summary>

Hidden text.<br>Next line

</details>

<!-- comment -->

<script>alert(1)</script>

[Plain](http://plain.example/), [odd](javascript:alert(1)), press <kbd>Ctrl</kbd>.

\`\`\`js title="a.js"
x
\`\`\`
`
const files = {
  'docs/guide.md': `# Guide\n${markup}`,
  'docs/other.md': '# Other\n\nA<br>b\n',
  'c.md': '# C\n',
}

it('has one warning for all HTML of a repository, and takes it into the baseline', () => {
  const root = writeWorkspace(files)
  const linted = policypress(['lint', root, ...day, '--no-cache'])
  expect(linted.out).toContain('3 files checked: 0 errors, 1 warning')
  expect(linted.out).toContain('docs/guide.md:3:2 warning Unexpected `<br>`')
  expect(linted.out).toContain('in 2 of the plain Markdown files')
  expect(linted.status).toBe(0)
  const { status, out } = policypress(['init', root, ...day, '--baseline', '--reason', 'Taken over'])
  expect(out).toContain('policypress.baseline.yaml: 1 added')
  expect(status).toBe(0)
  writeFileSync(join(root, 'a.md'), '# First\n\n<hr>\n')
  const after = policypress(['lint', root, ...day, '--max-warnings', '0'])
  expect(after.out).toContain('0 errors, 0 warnings')
  expect(after.status).toBe(0)
})

it('lets nothing of it into what is published: no page is made of plain Markdown, wherever it stands', () => {
  const inside = { 'internal/a.md': `# A\n${markup}`, 'public/b.md': `# B\n${markup}`, 'forms/c.md': markup }
  const opened = openExample(inside)
  expect([...opened.workspace.documents.keys()]).toEqual([])
  // And whoever would render one has it refused.
  for (const path of Object.keys(inside)) {
    expect(opened.document(path).refused.length).toBeGreaterThan(3)
    expect(opened.facts.find((facts) => facts.path === path)?.kind).toBe('page')
  }
})

it('is as strict with documents as ever, and no baseline takes it in', () => {
  const root = writeWorkspace({
    'internal/a.mdx': 'A<br>b\n',
    'public/b.mdx': markup,
    'pages/c.mdx': 'A<br />b\n',
  })
  policypress(['init', root, ...day, '--baseline', '--reason', 'Taken over'])
  const baseline = readFileSync(join(root, 'policypress.baseline.yaml'), 'utf8')
  expect(baseline).not.toContain('safe-mdx')
  const { out, status } = policypress(['lint', root, ...day])
  for (const path of ['internal/a.mdx', 'public/b.mdx', 'pages/c.mdx'])
    expect(out).toMatch(new RegExp(`${path}:\\d+:\\d+ error Unexpected .* safe-mdx`))
  expect(status).toBe(1)
})

it('forgets nothing with a cache', () => {
  const root = writeWorkspace(files)
  const lint = (): string[] =>
    openWorkspace(root, { today: '2026-01-15' })
      .lint()
      .findings.map(({ path, rule }) => `${path} ${rule}`)
  expect(lint()).toEqual(['docs/guide.md foreign-markup'])
  expect(lint()).toEqual(['docs/guide.md foreign-markup'])
  appendFileSync(join(root, 'c.md'), '\n<hr>\n')
  expect(lint()).toEqual(['c.md foreign-markup'])
})
