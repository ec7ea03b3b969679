import { createHash } from 'node:crypto'
import { cpSync, lstatSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { homedir, hostname } from 'node:os'
import { basename, extname, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bare } from './canary-words.ts'
import { insideSentences } from './inside-sentences.ts'
import { outsideFiles, plantWorkspace } from './planted-workspace.ts'
import { buildPublicSite, freezeAll } from './public-site.ts'
import { pathsBelow, scanFolder } from './scanner.ts'
import type { Scan } from './scanner.ts'

const { top, repository, workspace, environment, canaries } = plantWorkspace()
afterAll(() => rmSync(top, { recursive: true, force: true }))

const site = join(top, 'site')
const words = [...canaries.values()]
const placeOf = new Map([...canaries].map(([place, word]) => [word, place]))
const sentences = insideSentences('policies')
// Names that are too short to be looked for in every disguise are looked for as they stand.
const machine = [
  top,
  repository,
  resolve('.'),
  homedir(),
  hostname(),
  process.execPath,
  'node_modules',
].filter((name) => bare(name).length >= 8)

// Commands run one after the other, on a machine that may have other things to do.
const minutes = 180_000
let scan: Scan
beforeAll(async () => {
  await freezeAll(workspace, environment)
  await buildPublicSite(workspace, site, environment)
  scan = scanFolder(site, [...words, ...sentences, ...machine])
}, minutes)

it('starts from a library with a canary in every internal place', () => {
  // What commands and git make of the files that were planted.
  const made = /(?:^|[/\\])(?:objects|\.policypress|archive)[/\\]/
  const missing = new Set(canaries.keys())
  for (const { canary } of scanFolder(repository, words, made).hits) missing.delete(placeOf.get(canary) ?? '')
  expect([...missing].sort()).toEqual([...outsideFiles].sort())
})

it('finds no canary in any byte of the public site', () => {
  expect(foundOf(words).map((hit) => ({ ...hit, place: placeOf.get(hit.canary) }))).toEqual([])
  expect(scan.unread).toEqual([])
  expect(scan.files).toBeGreaterThan(200)
  expect(scan.bytes).toBeGreaterThan(4_000_000)
})

it('finds no sentence there that stays inside', () => {
  expect(sentences.length).toBeGreaterThan(2_000)
  expect(foundOf(sentences)).toEqual([])
})

it(
  'builds the same site, byte by byte, without the folders that stay inside',
  { timeout: minutes },
  async () => {
    const [fewer, other] = [join(top, 'fewer'), join(top, 'other')]
    cpSync(workspace, fewer, { recursive: true })
    // Checklists stay: notices name those that they answer to, and nothing is built on a name that leads nowhere.
    for (const folder of ['internal', 'training', 'requirements', 'profiles', 'forms'])
      rmSync(join(fewer, folder), { recursive: true })
    await buildPublicSite(fewer, other, environment)
    expect(digests(other)).toEqual(digests(site))
  },
)

it('finds files of few kinds there, no links, and no source map', () => {
  const kinds = ['.css', '.csv', '.html', '.js', '.json', '.jsonld', '.svg', '.txt', '.xml']
  const others = ['_headers', 'SHA256SUMS']
  for (const path of pathsBelow(site)) {
    const stat = lstatSync(join(site, path))
    expect(stat.isSymbolicLink(), path).toBe(false)
    if (stat.isFile()) expect([...kinds, ...others], path).toContain(extname(path) || basename(path))
  }
  for (const [path, text] of textsOf(site)) expect(text.includes('sourceMappingURL'), path).toBe(false)
})

it('finds nothing of the machine there', () => {
  expect(foundOf(machine)).toEqual([])
  for (const [path, text] of textsOf(site))
    for (const part of [`${resolve('.')}/`, `${homedir()}/`, 'file:///', 'localhost', '127.0.0.1'])
      expect(text.includes(part), `${path} holds ${part}`).toBe(false)
})

it('finds no name of an internal document there', () => {
  const named = new Set(publicSources().match(/[a-z0-9]+(?:-[a-z0-9]+)*/g))
  const ids = readdirSync('policies/internal').flatMap((name) => /^([a-z0-9-]+)\.mdx$/.exec(name)?.[1] ?? [])
  expect(ids.filter((id) => !named.has(id)).length).toBeGreaterThan(10)
  for (const [path, text] of textsOf(site))
    for (const id of ids) {
      expect(new RegExp(`(?:documents|internal)/${id}\\b`).test(text), `${path} leads to ${id}`).toBe(false)
      // What a notice says itself, such as an anchor of its own, may be called as an internal document is.
      const word = new RegExp(`(?<![\\w-])${id}(?![\\w-])`)
      if (!named.has(id)) expect(word.test(text), `${path} names ${id}`).toBe(false)
    }
})

function foundOf(sought: readonly string[]): Scan['hits'] {
  const known = new Set(sought)
  return scan.hits.filter(({ canary }) => known.has(canary))
}

function digests(folder: string): Record<string, string> {
  const files = pathsBelow(folder).filter((path) => lstatSync(join(folder, path)).isFile())
  const digest = (path: string): string =>
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex')
  return Object.fromEntries(files.map((path) => [path, digest(path)]))
}

function textsOf(folder: string): [string, string][] {
  return pathsBelow(folder)
    .filter((path) => lstatSync(join(folder, path)).isFile())
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')])
}

/** Everything that is meant for the public, as its authors wrote it. */
function publicSources(): string {
  const notices = readdirSync('policies/public').filter((name) => name.endsWith('.mdx'))
  const registers = ['processing', 'recipients', 'parties', 'sdks', 'cookies', 'rights']
  return [...notices.map((name) => `public/${name}`), ...registers.map((name) => `registers/${name}.yaml`)]
    .map((path) => readFileSync(join('policies', path), 'utf8'))
    .join('\n')
}
