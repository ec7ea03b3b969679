import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openWorkspace, publicView } from '../../linter/index.ts'
import { exampleDay, writeWorkspace } from '../examples.ts'
import { containing, noticeFiles } from './notice.ts'
import { kept, next, publish, write } from './publishing.ts'
import { commit, frozen, publishedRepository, verify } from './repository.ts'

const said = (root: string): string[] =>
  openWorkspace(root, { today: exampleDay, cache: false })
    .lint()
    .findings.filter(({ rule }) => rule === 'frozen-archive')
    .map(({ path, message }) => `${path.slice('public/archive/privacy/'.length)} ${message}`)

/** A workspace in which 1.0 and 1.1 are frozen. */
function twoVersions(): string {
  const root = writeWorkspace(noticeFiles)
  publish(root, '1.0')
  write(root, next())
  publish(root, '1.1', '--class', 'editorial')
  return root
}

describe('the archive', () => {
  it('is sound as it is written, and its files are no documents', () => {
    const root = twoVersions()
    expect(said(root)).toEqual([])
    const opened = openWorkspace(root, { today: exampleDay, cache: false })
    expect(opened.facts.filter(({ path }) => path.startsWith('public/archive/'))).toEqual([])
    expect(opened.workspace.archive().map(({ path }) => path)).toHaveLength(12)
  })

  it.each([
    ['1.0/en.txt', '1.0/en.txt Unexpected bytes'],
    ['1.1/zh-CN.html', '1.1/zh-CN.html Unexpected bytes'],
    ['1.0/manifest.json', '1.1/manifest.json Unexpected `previous`'],
  ])('is not sound when one byte of %s is another', (path, words) => {
    const root = twoVersions()
    const place = join(root, 'public/archive/privacy', path)
    writeFileSync(place, `${readFileSync(place, 'utf8')} `)
    expect(said(root)).toEqual([containing(words)])
    expect(publish(root, '1.1').status).toBe(1)
  })

  it('is not sound when a version is gone', () => {
    const root = twoVersions()
    rmSync(join(root, 'public/archive/privacy/1.0'), { recursive: true })
    expect(said(root)).toEqual([containing('1.1/manifest.json Missing version `1.0`')])
  })

  it('is verified against its manifests as well, where git would see nothing', () => {
    const root = publishedRepository()
    writeFileSync(frozen(root, 'en.txt'), 'other')
    commit(root, 'Quietly')
    const { status, out } = verify(root, '--base', 'HEAD')
    expect([status, out]).toEqual([1, containing('1.0/en.txt Unexpected bytes, expected those with SHA-256')])
  })

  it('is in the public view by what its manifests say', () => {
    const root = twoVersions()
    const view = publicView(openWorkspace(root, { today: exampleDay, cache: false }))
    expect(view.archive).toEqual(
      ['1.0', '1.1'].map((version) => JSON.parse(kept(root, version)['manifest.json'] ?? '') as unknown),
    )
  })
})
