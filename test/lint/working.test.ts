import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { rules } from '../../linter/index.ts'
import { policypress } from '../cli/run.ts'
import { writeWorkspace } from '../examples.ts'

const day = ['--today', '2026-01-15']
const config =
  'name: { zh-CN: 例, en: Example }\nsource-language: zh-CN\nlanguages: [zh-CN]\nrules: { frontmatter-schema: off }\n'
const mendable = '## 一\n\n门店经理通知客户,并登记。\n'

const clean = '## 一\n\n正文。\n'
const open = (text = mendable): string =>
  writeWorkspace({ 'policypress.config.yaml': config, 'internal/a.mdx': text })
const read = (root: string): string => readFileSync(join(root, 'internal/a.mdx'), 'utf8')

describe('lint --fix', () => {
  it('mends what is certain, says in how many files, and leaves nothing for a second run', () => {
    const root = open()
    const { status, error } = policypress(['lint', root, ...day, '--fix'])
    expect(error).toContain('1 file mended')
    expect(status).toBe(0)
    expect(read(root)).toBe('## 一\n\n门店经理通知客户，并登记。\n')
    expect(policypress(['lint', root, ...day, '--fix']).error).toContain('0 files mended')
  })

  it('keeps the line ends of Windows', () => {
    const root = open(mendable.replaceAll('\n', '\r\n'))
    policypress(['lint', root, ...day, '--fix'])
    expect(read(root)).toBe('## 一\r\n\r\n门店经理通知客户，并登记。\r\n')
  })

  it('touches no file outside the paths that were given', () => {
    const root = open()
    writeFileSync(join(root, 'internal/b.mdx'), mendable)
    policypress(['lint', join(root, 'internal/b.mdx'), ...day, '--fix'])
    expect(read(root)).toBe(mendable)
    expect(readFileSync(join(root, 'internal/b.mdx'), 'utf8')).not.toBe(mendable)
  })
})

describe('lint --fix-dry-run', () => {
  it('prints a patch that git applies to the same text that --fix writes, and writes nothing itself', () => {
    const root = open()
    const { out } = policypress(['lint', '.', ...day, '--fix-dry-run'], { cwd: root })
    expect(read(root)).toBe(mendable)
    expect(out).toContain('--- a/internal/a.mdx')
    const patch = join(mkdtempSync(join(tmpdir(), 'policypress-patch-')), 'fix.patch')
    writeFileSync(patch, out)
    run('git', ['init', '-q'], root)
    run('git', ['apply', patch], root)
    expect(read(root)).toBe('## 一\n\n门店经理通知客户，并登记。\n')
  })

  it('prints nothing where nothing can be mended', () => {
    expect(policypress(['lint', open(clean), ...day, '--fix-dry-run']).out).toBe('')
  })
})

describe('lint --stdin', () => {
  it('judges the text in the place of its file, in the midst of the others', () => {
    const root = open(clean)
    const path = join(root, 'internal/a.mdx')
    const { out, status } = policypress(['lint', '--stdin', '--stdin-path', path, ...day], {
      input: '见 [乙](./b.mdx) 与 [本文](./a.mdx)。\n',
    })
    expect(out).toContain('a.mdx:1:3 error Unknown link target `./b.mdx`')
    expect(out).not.toContain('`./a.mdx`')
    expect(status).toBe(1)
    expect(read(root)).toBe(clean)
  })

  it('with --fix prints the mended text', () => {
    const root = open(clean)
    const path = join(root, 'internal/new.mdx')
    const piped = policypress(['lint', '--stdin', '--stdin-path', path, '--fix', ...day], { input: mendable })
    expect(piped.out).toBe('## 一\n\n门店经理通知客户，并登记。\n')
  })

  it.each([
    [['--stdin'], 'Missing path of the text'],
    [['--stdin-path', 'x.mdx'], 'expected --stdin beside it'],
  ])('%j says what is missing', (args, words) => {
    const { status, error } = policypress(['lint', ...args, ...day], { input: '' })
    expect(error).toContain(words)
    expect(status).toBe(2)
  })
})

describe('lint --print-config', () => {
  it('prints every rule with the severity and options in force', () => {
    const root = writeWorkspace({
      'policypress.config.yaml': `${config.replace('frontmatter-schema: off', 'safe-mdx: off, link-target: warning')}options: { sentence-length: { chinese: 99 } }\n`,
    })
    const { out } = policypress(['lint', root, ...day, '--print-config'])
    const printed = JSON.parse(out) as { rules: Record<string, { severity: string; options?: object }> }
    expect(Object.keys(printed.rules)).toEqual(rules.map(({ id }) => id))
    expect(printed.rules['link-target']?.severity).toBe('warning')
    expect(printed.rules['safe-mdx']?.severity).toBe('error')
    expect(printed.rules['sentence-length']?.options).toMatchObject({ chinese: 99 })
  })
})

describe('lint --timing', () => {
  it('tells what each rule took, beside the findings', () => {
    const { out, error } = policypress(['lint', open(), ...day, '--timing', '--no-cache'])
    expect(error).toMatch(/Time by rule[^\n]*\n(\S+ +\d+\.\d ms +\d+\.\d%\n)+/)
    expect(error).toContain('(parse)')
    expect(out).not.toContain(' ms ')
  })
})

describe('lint --watch', () => {
  it('lints again after an edit, and ends when told to', async () => {
    const root = open(clean)
    const door = fileURLToPath(new URL('../../cli/policypress.mjs', import.meta.url))
    const child = spawn(process.execPath, [door, 'lint', root, ...day, '--watch'], {
      env: { ...process.env, LANG: 'C' },
    })
    let out = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
    const [words] = (await once(child.stderr, 'data')) as [Buffer]
    expect(String(words)).toContain('Watching for changes')
    expect(out).toContain('0 errors, 0 warnings')
    writeFileSync(join(root, 'internal/a.mdx'), '[x](./gone.mdx)\n')
    await until(() => out.includes('Unknown link target `./gone.mdx`'))
    child.kill('SIGTERM')
    const [code] = (await once(child, 'exit')) as [number]
    expect(code).toBe(0)
  })
})

async function until(isTrue: () => boolean): Promise<void> {
  for (let waited = 0; !isTrue() && waited < 15_000; waited += 50)
    await new Promise((go) => setTimeout(go, 50))
  expect(isTrue()).toBe(true)
}

function run(program: string, args: readonly string[], cwd: string): void {
  execFileSync(program, args, { cwd })
}
