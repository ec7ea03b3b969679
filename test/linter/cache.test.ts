import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync, existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openWorkspace } from '../../linter/index.ts'
import { engineDigest, packageRoot } from '../../linter/read/engine-digest.ts'
import { exampleDay, writeWorkspace } from '../examples.ts'

const hostile = { 'pages/a.mdx': '<script>alert(1)</script>\n' }
const findingsIn = (root: string): number => openWorkspace(root, { today: exampleDay }).lint().findings.length
const cacheOf = (root: string): string => join(root, '.policypress/cache/documents.json')

/** A cache that says of every file that nothing was found in it. */
function acquit(cache: string): void {
  writeFileSync(cache, readFileSync(cache, 'utf8').replaceAll(/"findings":\[.*?\](?=\})/g, '"findings":[]'))
}

describe('a cache', () => {
  it('is believed in the folder where it was written', () => {
    const root = writeWorkspace(hostile)
    expect(findingsIn(root)).toBeGreaterThan(0)
    acquit(cacheOf(root))
    expect(findingsIn(root)).toBe(0)
  })

  it('is not believed where it came with the files, whatever it says', () => {
    const origin = writeWorkspace(hostile)
    findingsIn(origin)
    acquit(cacheOf(origin))
    const copy = writeWorkspace({})
    cpSync(origin, copy, { recursive: true })
    expect(findingsIn(copy)).toBeGreaterThan(0)
  })

  it('is not written through a link out of the workspace', () => {
    const root = writeWorkspace(hostile)
    const outside = writeWorkspace({})
    symlinkSync(outside, join(root, '.policypress'))
    expect(findingsIn(root)).toBeGreaterThan(0)
    expect(existsSync(join(outside, 'cache'))).toBe(false)
  })

  it('is not written through a link that lies in its place', () => {
    const root = writeWorkspace(hostile)
    const outside = writeWorkspace({ 'kept.txt': 'kept' })
    mkdirSync(join(root, '.policypress/cache'), { recursive: true })
    symlinkSync(join(outside, 'kept.txt'), `${cacheOf(root)}.${process.pid}`)
    symlinkSync(join(outside, 'kept.txt'), cacheOf(root))
    findingsIn(root)
    expect(readFileSync(join(outside, 'kept.txt'), 'utf8')).toBe('kept')
  })
})

describe('the engine', () => {
  it('is found from its own files and from a bundle below it, and from nowhere else', () => {
    expect(packageRoot(resolve('linter/read'))).toBe(resolve('.'))
    expect(packageRoot(resolve('dist/internal/.prerender/chunks'))).toBe(resolve('.'))
    expect(packageRoot(writeWorkspace({ 'package.json': '{"name":"policypress"}' }))).toBeUndefined()
  })

  it('is found in a folder whose name says dist', () => {
    const root = writeWorkspace({
      'dist/package.json': '{"name":"policypress"}',
      'dist/linter/read/a.ts': '',
    })
    expect(packageRoot(join(root, 'dist/linter/read'))).toBe(join(root, 'dist'))
  })

  it('has one digest for one state of its sources', () => {
    expect(engineDigest()).toMatch(/^[0-9a-f]{64}$/)
    expect(engineDigest()).toBe(engineDigest())
  })
})
