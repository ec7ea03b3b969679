import { execFileSync } from 'node:child_process'
import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { openWorkspace } from '../../linter/index.ts'
import { policypress } from '../cli/run.ts'
import { asExample, exampleDay, writeWorkspace } from '../examples.ts'
import { configWith } from './settings.ts'

const name = 'remark-lint-no-emphasis-as-heading'
const installed = dirname(fileURLToPath(import.meta.resolve('remark-lint-no-emphasis-as-heading')))
const text = '---\nid: a\n---\n\n<Note kind="info">说明。</Note>\n\n**小标题**\n\n正文。\n'

/** A repository with a workspace in `policies/` and the rule installed. */
function repository(settings: string, declared = `{ "devDependencies": { "${name}": "4.0.1" } }`): string {
  const top = writeWorkspace({
    'policies/policypress.config.yaml': configWith(settings),
    'policies/internal/a.mdx': text,
    'policies/a.md': '**小标题**\n\n正文。\n',
    'package.json': declared,
  })
  execFileSync('git', ['init', '-q'], { cwd: top })
  mkdirSync(join(top, 'node_modules'))
  symlinkSync(realpathSync(installed), join(top, 'node_modules', name))
  return top
}

const wanted = `remark: { ${name}: error }\n`
const lint = (top: string, remark = true) =>
  openWorkspace(join(top, 'policies'), { today: exampleDay, remark }).lint()

describe('a rule of remark-lint', () => {
  it('runs on our tree: its messages are findings with place, severity and fingerprint', () => {
    const { findings } = lint(repository(wanted))
    expect(findings.map(asExample)).toEqual([
      'a.md:1:1: Unexpected strong introducing a section, expected a heading instead',
      'internal/a.mdx:7:1: Unexpected strong introducing a section, expected a heading instead',
    ])
    for (const { rule, severity, fingerprint, place } of findings) {
      expect({ rule, severity }).toEqual({ rule: name, severity: 'error' })
      expect(fingerprint).toMatch(/^[0-9a-f]{16}$/)
      expect(place.endColumn).toBe(8)
    }
  })

  it('keeps its fingerprint when lines move', () => {
    const top = repository(wanted)
    const before = lint(top).findings.map(({ fingerprint }) => fingerprint)
    writeFileSync(join(top, 'policies/internal/a.mdx'), text.replace('<Note', '多一段。\n\n<Note'))
    expect(lint(top).findings.map(({ fingerprint }) => fingerprint)).toEqual(before)
  })

  it('takes severities by file, exceptions and the baseline like any other', () => {
    const top = repository(`${wanted}overrides: [{ files: ['*.md'], rules: { ${name}: off } }]\n`)
    expect(lint(top).findings.map(({ path }) => path)).toEqual(['internal/a.mdx'])
    const args = ['lint', join(top, 'policies'), '--today', exampleDay, '--remark']
    expect(policypress([...args, '--update-baseline', '--reason', '旧稿']).out).toContain(`1 × ${name}`)
    expect(policypress(args)).toMatchObject({ status: 0 })
  })

  it('does not run unless the caller asks, and the command line says so', () => {
    const top = repository(wanted)
    expect(lint(top, false).findings).toEqual([])
    const { error, status } = policypress(['lint', join(top, 'policies'), '--today', exampleDay])
    expect(error).toContain('did not run: 1')
    expect(status).toBe(0)
  })

  it.each([
    ['is not declared', '{}', 'Unknown package'],
    ['stands beside a package.json that cannot be read', '{', 'Unknown package'],
  ])('that %s is not run', (_, declared, words) => {
    const { findings } = lint(repository(wanted, declared))
    expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      expect.stringContaining(`known-setting: ${words} \`${name}\``),
    ])
  })
})

describe('a config that wants code to run', () => {
  const canary = 'globalThis.ranRemarkCanary = true\nexport default () => undefined\n'
  const hostile = 'remark-lint-hostile'
  const ran = (): unknown => (globalThis as Record<string, unknown>)['ranRemarkCanary']

  it('cannot bring it along in the workspace, with a package.json of its own', () => {
    const top = repository(`remark: { ${hostile}: error }\n`)
    const place = join(top, 'policies/node_modules', hostile)
    mkdirSync(place, { recursive: true })
    writeFileSync(join(place, 'index.js'), canary)
    writeFileSync(join(place, 'package.json'), '{ "type": "module", "exports": "./index.js" }')
    writeFileSync(join(top, 'policies/package.json'), `{ "dependencies": { "${hostile}": "1.0.0" } }`)
    expect(lint(top).findings.map(asExample)[0]).toContain('Unknown package `remark-lint-hostile`')
    // Nor where the repository declares it and its folder is a link into the workspace.
    writeFileSync(
      join(top, 'package.json'),
      `{ "dependencies": { "${hostile}": "file:policies/node_modules/x" } }`,
    )
    symlinkSync(place, join(top, 'node_modules', hostile))
    expect(lint(top).findings.map(asExample)[0]).toContain('Unexpected place of `remark-lint-hostile`')
    expect(ran()).toBeUndefined()
  })

  it.each(['./evil.js', '../evil', '/tmp/evil.js', 'evil', 'remark-lint-x/../../evil', '__proto__'])(
    'cannot name %s',
    (path) => {
      const top = repository(`remark: { '${path}': error }\n`)
      writeFileSync(join(top, 'policies/evil.js'), canary)
      const { findings } = lint(top)
      expect(findings.every(({ rule }) => rule !== name)).toBe(true)
      expect(ran()).toBeUndefined()
    },
  )
})

describe('a package that is no rule', () => {
  it.each([
    ['exports nothing', 'export const x = 1\n', 'Unexpected content of the package'],
    ['fails when it is loaded', 'throw new Error("broken")\n', 'Unexpected content of the package'],
    ['fails when it runs', 'export default () => () => { throw new Error("no") }\n', 'Unexpected failure'],
    ['answers too late', 'export default () => async () => undefined\n', 'Unexpected failure'],
  ])('because it %s is a finding', (_, code, words) => {
    const own = 'remark-lint-own'
    const top = repository(`remark: { ${own}: error }\n`, `{ "dependencies": { "${own}": "1.0.0" } }`)
    const place = join(top, 'node_modules', own)
    mkdirSync(place, { recursive: true })
    writeFileSync(join(place, 'index.js'), code)
    writeFileSync(join(place, 'package.json'), '{ "type": "module", "exports": "./index.js" }')
    expect(lint(top).findings.map(asExample).join('\n')).toContain(words)
  })
})
