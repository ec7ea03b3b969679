import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/**
 * Compiles what the npm package brings to `dist/package`: Node runs TypeScript in a clone, but never below
 * `node_modules`. `npm pack` calls this; nothing in a clone reads what it makes.
 */
const root = join(import.meta.dirname, '..')
const target = join(root, 'dist', 'package')

rmSync(target, { recursive: true, force: true })
compile()
renameInTypes()
nameLoaded()
copyGenerated()
writePackageFile()

function compile(): void {
  const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc')
  const { status } = spawnSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.package.json')], {
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error(`The package could not be compiled (tsc ended with ${status})`)
}

/** The compiler rewrites the endings of imports in what runs, and leaves them in the types. */
function renameInTypes(): void {
  for (const name of readdirSync(target, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.d.ts')) continue
    const path = join(target, name)
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, text.replace(/(?<=(?:from |import\()['"]\.{1,2}\/[^'"]*)\.ts(?=['"])/g, '.js'))
  }
}

/** The compiled validators are JavaScript already, with their types beside them. */
function copyGenerated(): void {
  for (const name of ['schemas', 'validators'])
    for (const ending of ['mjs', 'd.mts']) {
      const path = join('schema', 'generated', `${name}.${ending}`)
      mkdirSync(dirname(join(target, path)), { recursive: true })
      copyFileSync(join(root, path), join(target, path))
    }
}

/** What a clone loads late, by a name of the package that leads to TypeScript, is named here by where it stands. */
function nameLoaded(): void {
  for (const [file, below] of [
    ['parse/index.js', '.'],
    ['load-change-rules.js', './changes'],
  ] as const) {
    const path = join(target, 'linter', file)
    const text = readFileSync(path, 'utf8')
    const named = text.replace(/'#(?:parse|changes)\/(\w+)\.ts'/g, `'${below}/$1.js'`)
    if (named === text) throw new Error(`Nothing is loaded by name in ${file} any more, drop it here`)
    writeFileSync(path, named)
  }
}

/** By this file the engine finds the root of its sources, and the command line its version. */
function writePackageFile(): void {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as PackageFile
  const text = JSON.stringify({ name, version, private: true, type: 'module' }, null, 2)
  writeFileSync(join(target, 'package.json'), `${text}\n`)
}

interface PackageFile {
  readonly name: string
  readonly version: string
}
