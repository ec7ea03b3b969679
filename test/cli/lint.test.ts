import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { validate } from '../../schema/index.ts'
import { writeWorkspace } from '../examples.ts'
import { policypress } from './run.ts'

const day = ['--today', '2026-01-15']
const catalogue = {
  'policypress.config.yaml': 'name: { zh-CN: 例, en: Example }\nsource-language: zh-CN\nlanguages: [zh-CN]\n',
}
const broken = { ...catalogue, 'internal/a.mdx': '# 标题\n\n见 [那里](./nowhere.mdx)。\n' }

describe('policypress lint', () => {
  it('passes the library of this repository without a finding', () => {
    const { status, out } = policypress([
      'lint',
      'policies',
      '--today',
      '2026-11-24',
      '--max-warnings',
      '0',
      '--no-cache',
    ])
    expect(out).toMatch(/^\d+ files checked: 0 errors, 0 warnings\n$/)
    expect(status).toBe(0)
  })

  it('shows place, message, rule and the line itself, and exits with 1', () => {
    const { status, out } = policypress(['lint', writeWorkspace(broken), ...day])
    expect(out).toContain(
      'internal/a.mdx:3:3 error Unknown link target `./nowhere.mdx`, expected a file of this workspace link-target',
    )
    expect(out).toContain('3 | 见 [那里](./nowhere.mdx)。\n       ^^^^^^^^^^^^^^^^^^^^^\n')
    expect(status).toBe(1)
  })

  it('speaks Chinese on request and where the system does', () => {
    const root = writeWorkspace(broken)
    const asked = policypress(['lint', root, ...day, '--locale', 'zh-CN'])
    const native = policypress(['lint', root, ...day], { env: { LANG: 'zh_CN.UTF-8' } })
    expect(asked.out).toContain('未知的链接目标 `./nowhere.mdx`，应为本工作区内的文件')
    expect(native.out).toBe(asked.out)
  })

  it('prints JSON that fits its schema', () => {
    const { out } = policypress(['lint', writeWorkspace(broken), ...day, '--format', 'json'])
    const data: unknown = JSON.parse(out)
    expect(validate('output/findings', data)).toEqual([])
    expect(data).toMatchObject({ schemaVersion: 1, summary: { files: 2 } })
  })

  it('prints annotations for GitHub that authored text cannot break out of', () => {
    const root = writeWorkspace({ ...catalogue, 'internal/a.mdx': '---\nid: "x%0A::error::gotcha"\n---\n' })
    const { out } = policypress(['lint', root, ...day, '--format', 'github'])
    expect(out).toMatch(/^::error file=[^:]*internal\/a\.mdx,line=2,col=1,/m)
    expect(out.split('\n').filter((line) => line.startsWith('::error::gotcha'))).toEqual([])
  })

  it('colours only for a terminal, or when told to', () => {
    const root = writeWorkspace(broken)
    const escape = '\u001b['
    expect(policypress(['lint', root, ...day]).out).not.toContain(escape)
    expect(policypress(['lint', root, ...day], { env: { FORCE_COLOR: '1' } }).out).toContain(escape)
    expect(
      policypress(['lint', root, ...day], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }).out,
    ).not.toContain(escape)
  })

  it('counts warnings only where asked to', () => {
    const config = `${catalogue['policypress.config.yaml']}rules: { link-target: warning, heading-order: off, frontmatter-schema: off }\n`
    const root = writeWorkspace({ ...broken, 'policypress.config.yaml': config })
    expect(policypress(['lint', root, ...day]).status).toBe(0)
    expect(policypress(['lint', root, ...day, '--max-warnings', '1']).status).toBe(0)
    expect(policypress(['lint', root, ...day, '--max-warnings', '0']).status).toBe(1)
  })

  it('lets no config switch the gate off', () => {
    const config = `${catalogue['policypress.config.yaml']}rules: { safe-mdx: off, frontmatter-schema: off }\n`
    const root = writeWorkspace({
      'policypress.config.yaml': config,
      'internal/a.mdx': '<script>x</script>\n',
    })
    const { status, out } = policypress(['lint', root, ...day])
    expect(out).toContain('internal/a.mdx:1:1 error Unexpected HTML `<script>`')
    expect(out).toContain('Unexpected severity `off` of `safe-mdx`')
    expect(status).toBe(1)
  })

  it('finds the workspace from a folder below it, and above `policies/`', () => {
    const root = writeWorkspace({
      'policies/policypress.config.yaml': catalogue['policypress.config.yaml'],
      'policies/internal/a.mdx': '# 一\n',
    })
    const above = policypress(['lint', ...day], { cwd: root })
    const below = policypress(['lint', ...day, '--format', 'json'], {
      cwd: join(root, 'policies', 'internal'),
    })
    expect(above.out).toContain('policies/internal/a.mdx:1:1')
    expect((JSON.parse(below.out) as { summary: unknown }).summary).toMatchObject({ files: 2 })
  })

  it('shows only the findings of the paths that were given', () => {
    const root = writeWorkspace({ ...broken, 'internal/b.mdx': '# 二\n' })
    const { out } = policypress(['lint', join(root, 'internal/b.mdx'), ...day, '--format', 'json'])
    const { findings } = JSON.parse(out) as { findings: { path: string }[] }
    expect([...new Set(findings.map(({ path }) => path))]).toEqual(['internal/b.mdx'])
  })

  it('gives the same findings from its cache, and judges a changed file afresh', () => {
    const root = writeWorkspace(broken)
    const cold = policypress(['lint', root, ...day, '--format', 'json'])
    expect(existsSync(join(root, '.policypress/cache/documents.json'))).toBe(true)
    expect(policypress(['lint', root, ...day, '--format', 'json']).out).toBe(cold.out)
    writeFileSync(join(root, 'internal/nowhere.mdx'), '## 有了\n')
    expect(policypress(['lint', root, ...day]).out).not.toContain('Unknown link target')
  })

  it('is not led astray by a cache that was damaged', () => {
    const root = writeWorkspace(broken)
    const cold = policypress(['lint', root, ...day, '--format', 'json'])
    const cache = join(root, '.policypress/cache/documents.json')
    writeFileSync(cache, readFileSync(cache, 'utf8').slice(0, 200))
    expect(policypress(['lint', root, ...day, '--format', 'json']).out).toBe(cold.out)
  })
})

describe('a command that cannot run', () => {
  it.each([
    [['lint', '/nowhere/at/all'], 'Unknown path'],
    [['lint', '.', '--today', '2026-02-30'], 'Unexpected date "2026-02-30"'],
    [['lint', '.', '--format', 'xml'], 'expected one of text, json, sarif'],
    [['lint', '.', '--colour'], 'see --help'],
    [['lint', '.', '--max-warnings', 'many'], 'expected a whole number'],
    [['polish'], 'Unknown command "polish"'],
    [['explain', 'BT-2', '--workspace', 'policies'], 'did you mean "BT-02"?'],
    [['explain'], 'Missing name'],
    [['start', '--port', '99999'], 'Unexpected port'],
  ])('%j says why and exits with 2', (args, words) => {
    const { status, error } = policypress(args)
    expect(error).toContain(words)
    expect(error).not.toMatch(/\n\s+at /)
    expect(status).toBe(2)
  })
})

describe('an empty folder', () => {
  it('is said to be empty and passes', () => {
    const root = join(writeWorkspace({}), 'empty')
    mkdirSync(root)
    const { status, error } = policypress(['lint', root, ...day])
    expect(error).toContain('No files to check below')
    expect(status).toBe(0)
  })
})
