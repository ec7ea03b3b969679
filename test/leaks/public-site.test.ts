import { createHash } from 'node:crypto'
import { cpSync, lstatSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { homedir, hostname } from 'node:os'
import { basename, extname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plantWorkspace } from './planted-workspace.ts'
import { buildPublicSite, freezeAll } from './public-site.ts'
import { pathsBelow, scanFolder } from './scanner.ts'

const { top, repository, workspace, environment, canaries } = plantWorkspace()
afterAll(() => rmSync(top, { recursive: true, force: true }))

const site = join(top, 'site')
const words = [...canaries.values()]
const placeOf = new Map([...canaries].map(([place, word]) => [word, place]))

beforeAll(async () => {
  await freezeAll(workspace, environment)
  await buildPublicSite(workspace, site, environment)
})

describe('the public site', () => {
  it('is made from a library with a canary in every internal place', () => {
    const { hits } = scanFolder(repository, words)
    const outside = ['the name of the folder', 'the home folder', 'the temporary folder']
    const variables = [
      'the name of the user',
      'a variable called public',
      'a token in a variable',
      'a setting of npm',
      'a variable of ours',
    ]
    const missing = new Set(canaries.keys())
    for (const { canary } of hits) missing.delete(placeOf.get(canary) ?? '')
    expect([...missing].sort()).toEqual([...outside, ...variables].sort())
  })

  it('holds no canary in any byte', () => {
    const { hits, unread, files, bytes } = scanFolder(site, words)
    expect(hits.map(({ file, chain, canary }) => ({ file, chain, place: placeOf.get(canary) }))).toEqual([])
    expect(unread).toEqual([])
    expect(files).toBeGreaterThan(50)
    expect(bytes).toBeGreaterThan(500_000)
  })

  it('is the same, byte by byte, without the folders that stay inside', async () => {
    const [bare, other] = [join(top, 'bare'), join(top, 'other')]
    cpSync(workspace, bare, { recursive: true })
    for (const folder of ['internal', 'training', 'requirements', 'profiles', 'forms'])
      rmSync(join(bare, folder), { recursive: true })
    await buildPublicSite(bare, other, environment)
    expect(digests(other)).toEqual(digests(site))
  })

  it('holds files of few kinds, no links, and no source map', () => {
    const kinds = ['.css', '.csv', '.html', '.js', '.json', '.jsonld', '.svg', '.txt', '.xml']
    const bare = ['_headers', 'SHA256SUMS']
    for (const path of pathsBelow(site)) {
      const stat = lstatSync(join(site, path))
      expect(stat.isSymbolicLink(), path).toBe(false)
      if (stat.isFile()) expect([...kinds, ...bare], path).toContain(extname(path) || basename(path))
    }
    const texts = pathsBelow(site).filter((path) => /\.(?:css|js)$/.test(path))
    for (const path of texts)
      expect(readFileSync(join(site, path), 'utf8'), path).not.toContain('sourceMappingURL')
  })

  it('names nothing of the machine', () => {
    const machine = [
      top,
      repository,
      resolve('.'),
      homedir(),
      hostname(),
      process.execPath,
      'node_modules',
      'file:///',
    ]
    const long = machine.filter((name) => name.length >= 8)
    const { hits } = scanFolder(
      site,
      long.filter((name) => name.replace(/[^\p{L}\p{N}]/gu, '').length >= 8),
    )
    expect(hits).toEqual([])
    for (const [path, text] of textsOf(site))
      for (const part of [`${resolve('.')}/`, `${homedir()}/`, 'file:///', 'localhost', '127.0.0.1'])
        expect(text.includes(part), `${path} holds ${part}`).toBe(false)
  })

  it('names no internal document', () => {
    const named = new Set(publicSources().match(/[a-z0-9]+(?:-[a-z0-9]+)*/g))
    for (const id of namesIn('policies/internal'))
      for (const [path, text] of textsOf(site)) {
        expect(text, path).not.toMatch(new RegExp(`(?:documents|internal)/${id}\\b`))
        // What a notice says itself, such as an anchor of its own, may be called as an internal document is.
        if (!named.has(id)) expect(text, path).not.toMatch(new RegExp(`(?<![\\w-])${id}(?![\\w-])`))
      }
  })
})

function digests(folder: string): Record<string, string> {
  const files = pathsBelow(folder).filter((path) => lstatSync(join(folder, path)).isFile())
  return Object.fromEntries(
    files.map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  )
}

function textsOf(folder: string): [string, string][] {
  return pathsBelow(folder)
    .filter((path) => /\.(?:css|html|js|json|svg|txt|xml)$/.test(path))
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')])
}

function namesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => /^([a-z0-9-]+)\.mdx$/.exec(name)?.[1] ?? [])
}

/** Everything that is meant for the public, as its authors wrote it. */
function publicSources(): string {
  const notices = readdirSync('policies/public').filter((name) => name.endsWith('.mdx'))
  const registers = ['processing', 'recipients', 'parties', 'sdks', 'cookies', 'rights']
  return [...notices.map((name) => `public/${name}`), ...registers.map((name) => `registers/${name}.yaml`)]
    .map((path) => readFileSync(join('policies', path), 'utf8'))
    .join('\n')
}
