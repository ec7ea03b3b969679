import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { policypress } from '../cli/run.ts'
import type { Ran } from '../cli/run.ts'
import { writeWorkspace } from '../examples.ts'

const day = ['--today', '2026-01-15', '--no-cache']
/** A file with one mistake, to see that the others are still judged. */
const neighbour = { 'internal/neighbour.mdx': '见 [那里](./nowhere.mdx)。\n' }
const lint = (files: Readonly<Record<string, string | Uint8Array>>): Ran =>
  policypress(['lint', writeWorkspace({ ...neighbour, ...files }), ...day])

/** Every bad file gets a finding with its place, and its neighbour is judged as well. */
function expectFinding(ran: Ran, finding: string): void {
  expect(ran.out).toContain(finding)
  expect(ran.out).toContain('internal/neighbour.mdx:1:3 error Unknown link target')
  expect(ran.error + ran.out).not.toMatch(/\n\s+at .*:\d+:\d+/)
  expect(ran.status).toBe(1)
}

/** Who runs the command where a file may not be read: root may read everything, so there it is nobody. */
const reader = ordinaryUser()

function ordinaryUser(): { user?: number } | undefined {
  if (process.getuid?.() !== 0) return {}
  const nobody = 65_534
  const look = `require('node:fs').accessSync('cli/main.ts')`
  const { status } = spawnSync(process.execPath, ['-e', look], { uid: nobody, gid: nobody })
  // In a folder that only root may enter, nobody cannot even start.
  return status === 0 ? { user: nobody } : undefined
}

const head = (line: string): string => `---\nid: a\n${line}\n---\n\n正文\n`

describe('a careless file', () => {
  it.each([
    ['an unknown key', head('titel: 客户'), 'a.mdx:3:1 error Unknown key `titel` (→ `title`?)'],
    [
      'a day that is none',
      head('review: { last: 2026-02-30 }'),
      'a.mdx:3:11 error Unexpected date `2026-02-30`',
    ],
    ['a missing fence', '---\nid: a\n\n正文\n', 'a.mdx:1:1 error Missing end of the frontmatter'],
    ['an import', 'import x from "y"\n', 'a.mdx:1:1 error Unexpected module statement `import x from "y"`'],
    ['an expression', '客户 {x}。\n', 'a.mdx:1:4 error Unexpected expression `{x}`'],
    ['a script', '<script>alert(1)</script>\n', 'a.mdx:1:1 error Unexpected HTML `<script>`'],
    [
      'brackets by the ten thousand',
      `${'['.repeat(10_000)}\n`,
      'a.mdx:1:1 error Unexpected length of the line',
    ],
    [
      'brackets on many lines',
      `${'[[[[\n'.repeat(2500)}`,
      'a.mdx:7:1 error Unexpected nesting of `[` (25 deep)',
    ],
    [
      'a line break that hides from the check what ends the parser',
      `\`\`\`js\u2028\ncode\n\`\`\`\n{\n${`${'1+'.repeat(2000)}\n`.repeat(55)}1}\n\`\`\`\n`,
      'a.mdx:1:6 error Unexpected line break U+2028',
    ],
    [
      'quotes behind lone carriage returns',
      `x\r${'> '.repeat(4000)}a\n`.repeat(25),
      'a.mdx:1:2 error Unexpected line end U+000D alone',
    ],
    [
      'entities by the ten thousand',
      `${'&amp;一'.repeat(900)}\n`.repeat(20),
      'a.mdx:1:1 error Unexpected density of Markdown marks',
    ],
    ['an unclosed component', '<Control id="BT-02">\n\n告知\n', 'a.mdx:1:1 error Unexpected syntax'],
  ])('with %s gets a finding', (_, text, finding) => {
    expectFinding(lint({ 'internal/a.mdx': text }), finding)
  })

  it('of 5 MB is refused by its size', () => {
    expectFinding(
      lint({ 'internal/a.mdx': '客户信息。\n'.repeat(350_000) }),
      'a.mdx:1:1 error Unexpected size of the file',
    )
  })

  it('in GBK is told its encoding', () => {
    const gbk = Buffer.from('LS0tCnRpdGxlOiDS/su91f6y3wotLS0KuPbIy9DFz6IK', 'base64')
    expectFinding(
      lint({ 'internal/a.mdx': gbk }),
      'a.mdx:2:8 error Unexpected encoding, probably GB18030 (GBK)',
    )
  })
})

describe('a file that is no file', () => {
  it('is refused when it is a link out of the workspace', () => {
    const root = writeWorkspace(neighbour)
    const outside = writeWorkspace({ 'secret.mdx': '机密\n' })
    symlinkSync(join(outside, 'secret.mdx'), join(root, 'internal/a.mdx'))
    const ran = policypress(['lint', root, ...day])
    expectFinding(ran, 'internal/a.mdx:1:1 error Unexpected symbolic link `a.mdx`')
    expect(ran.out).not.toContain('机密')
  })

  it.skipIf(reader === undefined)('is refused when it may not be read', () => {
    const root = writeWorkspace({ ...neighbour, 'internal/a.mdx': '## 一\n' })
    chmodSync(join(root, 'internal/a.mdx'), 0)
    chmodSync(root, 0o755)
    const ran = policypress(['lint', root, ...day], reader)
    expectFinding(ran, 'internal/a.mdx:1:1 error Missing permission or content of `internal/a.mdx` (EACCES)')
  })

  it('is refused when a folder has its name', () => {
    const root = writeWorkspace(neighbour)
    mkdirSync(join(root, 'internal/a.mdx'))
    writeFileSync(join(root, 'internal/a.mdx/b.mdx'), '## 一\n')
    expect(policypress(['lint', root, ...day]).status).toBe(1)
  })
})

describe('a broken config', () => {
  it.each([
    ['that is no YAML', 'name: [未完\n', 'policypress.config.yaml:1:7 error Missing partner of `[`'],
    ['with an unknown key', 'nmae: 例\n', 'policypress.config.yaml:1:1 error Unknown key `nmae` (→ `name`?)'],
    ['that is empty', '', 'policypress.config.yaml:1:1 error Missing content'],
  ])('%s is a finding', (_, text, finding) => {
    expectFinding(lint({ 'policypress.config.yaml': text }), finding)
  })
})
