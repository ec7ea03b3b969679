import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { basename, join, resolve } from 'node:path'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeWorkspace } from '../examples.ts'
import { describeEslint } from './in-eslint.ts'
import { nodeOf, nodeVersions } from './nodes.ts'
import { pack, tarballBytes } from './packed.ts'
import type { Packed } from './packed.ts'

let packed: Packed
beforeAll(() => (packed = pack()), 180_000)
afterAll(() => rmSync(packed.folder, { recursive: true, force: true }))

describe('the tarball', () => {
  it('holds what runs, with types, and no source, test or policy', () => {
    const { files } = packed
    for (const path of ['linter/index.js', 'linter/index.d.ts', 'eslint/index.js', 'cli/main.js'])
      expect(files).toContain(`dist/package/${path}`)
    const others = files.filter((path) => !path.startsWith('dist/package/'))
    expect(others.sort()).toEqual(['LICENSE', 'README.md', 'cli/policypress.mjs', 'package.json'])
    expect(files.filter((path) => /\.ts$/.test(path) && !/\.d\.ts$/.test(path))).toEqual([])
  })

  it('is the only thing that packing prints, because pre-commit takes that for its name', () => {
    // pre-commit calls it like this, in its clone.
    const args = ['pack', '--pack-destination', packed.folder]
    const { stdout } = spawnSync('npm', args, { encoding: 'utf8' })
    expect(stdout).toBe(`${basename(packed.tarball)}\n`)
  })

  it('declares everything that it imports', () => {
    const root = join(packed.project, 'node_modules', 'policypress')
    const { dependencies, peerDependencies = {} } = JSON.parse(
      readFileSync(join(root, 'package.json'), 'utf8'),
    ) as Record<'dependencies' | 'peerDependencies', Record<string, string>>
    const declared = new Set([...Object.keys(dependencies), ...Object.keys(peerDependencies)])
    const missing = new Set(
      importsOf(root).filter((name) => !declared.has(name) && !declared.has(`@types/${name}`)),
    )
    expect([...missing]).toEqual([])
    expect(importsOf(root)).toContain('satteri')
  })

  it('is what publint wants', async () => {
    const { messages } = await publint({ pack: { tarball: tarballBytes(packed) }, strict: true })
    expect(messages).toEqual([])
  })

  it('has types that resolve as its modules do', async () => {
    const found = await checkPackage(createPackageFromTarballData(new Uint8Array(tarballBytes(packed))))
    expect(found.types).not.toBe(false)
    const problems = 'problems' in found ? found.problems : []
    // The package has ES modules alone: `require` of one is what Node does since 22.12, and node10 knows no exports.
    const real = problems.filter(
      (problem) =>
        problem.kind !== 'CJSResolvesToESM' &&
        !('resolutionKind' in problem && problem.resolutionKind === 'node10'),
    )
    expect(real).toEqual([])
  })

  it('gives its types to a strict program', () => {
    writeFileSync(
      join(packed.project, 'use.ts'),
      "import { openWorkspace } from 'policypress'\nimport type { Finding } from 'policypress'\nimport { compareTexts } from 'policypress/diff'\nimport policypress from 'policypress/eslint'\n" +
        "export const found: readonly Finding[] = openWorkspace('.', { today: '2026-01-15' }).lint().findings\nexport const rules = policypress\nexport const compare: typeof compareTexts = compareTexts\n" +
        "// @ts-expect-error a day is a text\nopenWorkspace('.', { today: 1 })\n",
    )
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2024', '--skipLibCheck']
    const types = ['--types', 'node', '--typeRoots', resolve('node_modules/@types')]
    const { stdout } = spawnSync(
      process.execPath,
      [resolve('node_modules/typescript/bin/tsc'), ...options, ...types, 'use.ts'],
      { cwd: packed.project, encoding: 'utf8' },
    )
    expect(stdout).toBe('')
  })
})

describe.each(nodeVersions)('on Node %s', (version) => {
  const node = nodeOf(version)
  const words = node === undefined ? ' (skipped: this version cannot be had here)' : ''

  it.skipIf(node === undefined)(`lints any folder, like the clone${words}`, () => {
    const root = writeWorkspace({
      'README.md': '# Skipped\n',
      'a.md': '---\nowner_name: Mei\n---\n\n# One\n\n[Gone](./gone.md)\n',
      'internal/b.mdx': '---\nid: b\n---\n\n{1}\n',
    })
    const args = ['lint', '--no-cache', '--today', '2026-01-15', '--format', 'json', '--locale', 'en']
    const lint = (program: string): Ran => {
      const run = spawnSync(node ?? '', [program, ...args], { cwd: root, encoding: 'utf8' })
      return { status: run.status, out: run.stdout, error: run.stderr }
    }
    const ran = lint(join(packed.project, 'node_modules/policypress/cli/policypress.mjs'))
    expect(ran.status).toBe(1)
    expect(ran.error).toMatch(/^Skipped by name: 1 README[^\n]*\n$/)
    expect(ran).toEqual(lint(resolve('cli/policypress.mjs')))
    const remark = [...args, '--parser', 'remark']
    const program = join(packed.project, 'node_modules/policypress/cli/policypress.mjs')
    expect(spawnSync(node ?? '', [program, ...remark], { cwd: root, encoding: 'utf8' }).stdout).toBe(ran.out)
  })

  it.skipIf(node === undefined)(`is imported as a library${words}`, () => {
    writeFileSync(
      join(packed.project, 'use.mjs'),
      "import { openWorkspace, rules } from 'policypress'\nimport plugin from 'policypress/eslint'\n" +
        "const { summary } = openWorkspace('.', { today: '2026-01-15', cache: false }).lint()\n" +
        'console.log(rules.length > 80, Object.keys(plugin.rules).length > 80, summary.errors)\n',
    )
    const { stdout, stderr } = spawnSync(node ?? '', ['use.mjs'], { cwd: packed.project, encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(stdout).toBe('true true 0\n')
  })
})

describeEslint(() => packed)

/** Names of the packages that the modules of a package load and its types need. */
function importsOf(root: string): string[] {
  const folder = join(root, 'dist', 'package')
  const modules = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  )
  return modules.flatMap((name) => {
    const text = readFileSync(join(folder, name), 'utf8')
    const found = text.matchAll(loading)
    return [...found].flatMap(([, specifier = '']) => packageOf(specifier))
  })
}

const loading =
  /(?:^import\b[^'"]*|^export [{*][^'"]* from |\bimport\(|\brequire\(|\.resolve\(|\bload\()['"]([^'"]+)['"]/gm

function packageOf(specifier: string): string[] {
  if (/^[.#]/.test(specifier) || isBuiltin(specifier) || !/^[@a-z]/.test(specifier)) return []
  return [
    specifier
      .split('/')
      .slice(0, specifier.startsWith('@') ? 2 : 1)
      .join('/'),
  ]
}

interface Ran {
  readonly status: number | null
  readonly out: string
  readonly error: string
}
