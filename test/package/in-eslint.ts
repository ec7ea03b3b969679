import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join, relative, resolve, sep } from 'node:path'
import type { Linter } from 'eslint'
import { beforeAll, describe, expect, it } from 'vitest'
import { toWorkspacePath } from '../../linter/index.ts'
import type { Finding } from '../../linter/index.ts'
import { nodeOf, nodeVersions } from './nodes.ts'
import type { Packed } from './packed.ts'

// The config that the help page tells people to write, letter by letter; the one after it sets severities in ESLint.
const [settled = '', ownSeverities = ''] = [
  ...readFileSync('site/portal/help/en/editors.mdx', 'utf8').matchAll(/```js\n([^]*?)```/g),
].map(([, code = '']) => code)

const policies = {
  'README.md': '# Skipped by its name\n\n[Gone](./gone.md)\n',
  'policypress.config.yaml':
    'name: { zh-CN: 例, en: Example }\nsource-language: en\nlanguages: [en]\nskip-by-name: true\nrules: { link-target: warning }\n',
  'access.md': '---\nowner_name: Mei\n---\n\n# Access\n\n[Gone](./gone.md)\n',
  'internal/b.mdx': '---\nid: b\n---\n\n{1}\n',
  'registers/roles.yaml': 'roles: [{ id: One }]\n',
}

/** Tests of the plugin as npm lays it out; the package is packed once for all tests, since packing compiles into one folder. */
export function describeEslint(packed: () => Packed): void {
  const project = (): string => join(packed().folder, 'eslint-project')
  beforeAll(() => {
    const modules = join(project(), 'node_modules')
    mkdirSync(modules, { recursive: true })
    symlinkSync(join(packed().project, 'node_modules/policypress'), join(modules, 'policypress'), 'dir')
    symlinkSync(resolve('node_modules/eslint'), join(modules, 'eslint'), 'dir')
    mkdirSync(join(modules, '.bin'))
    symlinkSync('../policypress/cli/policypress.mjs', join(modules, '.bin', 'policypress'))
    symlinkSync('../eslint/bin/eslint.js', join(modules, '.bin', 'eslint'))
    for (const [path, text] of Object.entries(policies)) {
      const file = join(project(), 'policies', path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
    }
  })

  it('takes ESLint as something that may be there', () => {
    const { version } = JSON.parse(readFileSync('node_modules/eslint/package.json', 'utf8')) as {
      version: string
    }
    expect(version).toMatch(/^10\./)
    const own = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: object
      peerDependenciesMeta: object
    }
    expect(own.dependencies).not.toHaveProperty('eslint')
    expect(own.peerDependenciesMeta).toEqual({ eslint: { optional: true } })
  })

  describe.each(nodeVersions)('on Node %s', (version) => {
    const node = nodeOf(version)
    const words = node === undefined ? ' (skipped: this version cannot be had here)' : ''

    it.skipIf(node === undefined)(`ESLint finds what the command line finds${words}`, () => {
      const { status, out } = npx(
        project(),
        node ?? '',
        'policypress',
        'lint',
        'policies',
        '--format',
        'json',
      )
      expect(status).toBe(1)
      const { findings } = JSON.parse(out) as { findings: readonly Finding[] }
      expect(new Set(findings.map(({ path }) => path))).toEqual(
        new Set(['access.md', 'internal/b.mdx', 'registers/roles.yaml']),
      )
      const expected = findings.map(({ path, rule, place, message, severity }) =>
        [path, place.line, place.column, rule, severity, message].join(' '),
      )
      expect(eslintWith(project(), settled, node ?? '')).toEqual(expected.sort())
      // There the severities are those that rules have by themselves, whatever the workspace says.
      const bySelf = expected.map((line) => line.replace('link-target warning', 'link-target error'))
      expect(bySelf).not.toEqual(expected)
      expect(eslintWith(project(), ownSeverities, node ?? '')).toEqual(bySelf.sort())
    })
  })
}

/** What ESLint says with a config, in the form of the findings. */
function eslintWith(project: string, config: string, node: string): string[] {
  writeFileSync(join(project, 'eslint.config.mjs'), config)
  const { status, out, error } = npx(project, node, 'eslint', '--format', 'json', 'policies')
  expect(error).toBe('')
  expect(status).toBe(1)
  const results = JSON.parse(out) as readonly { filePath: string; messages: readonly Linter.LintMessage[] }[]
  return results
    .flatMap(({ filePath, messages }) =>
      messages.map(({ line, column, ruleId, severity, message }) =>
        [
          toWorkspacePath(relative(join(project, 'policies'), filePath), sep),
          ...[line, column, ruleId?.replace('policypress/', ''), severity === 2 ? 'error' : 'warning'],
          message,
        ].join(' '),
      ),
    )
    .sort()
}

/** As people run it: npx finds the program in `node_modules`, and the version of Node is the first on the path. */
function npx(project: string, node: string, ...command: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync('npx', ['--no', '--', ...command], {
    cwd: project,
    encoding: 'utf8',
    env: { ...clean, PATH: `${dirname(node)}${delimiter}${process.env['PATH']}`, LANG: 'en_US.UTF-8' },
  })
  return { status, out: stdout, error: stderr }
}

const { NO_COLOR: _no, FORCE_COLOR: _force, LC_ALL: _all, LC_MESSAGES: _messages, ...clean } = process.env

interface Ran {
  readonly status: number | null
  readonly out: string
  readonly error: string
}
