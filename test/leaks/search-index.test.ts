import { existsSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { buildIndex } from '../../site/search/build.ts'
import { writeWorkspace } from '../examples.ts'
import { recordOf } from '../search/record.ts'
import { scanFolder } from './scanner.ts'

const built = 'dist/internal/search-index/s'
const words = ['信息最容易丢在路上：发错人、抄送多了', '笼中金丝雀七号鸣', 'canary-7c1f-yellow']

describe('the scanner in a search index', () => {
  const files = buildIndex([
    recordOf({ document: 'one', body: '会员资料按下列期限保存。笼中金丝雀七号鸣，其余照旧。' }),
    recordOf({ document: 'two', body: 'Kept for as long as canary-7c1f-yellow says.' }),
  ])
  const folder = (kept: (name: string) => boolean): Record<string, Uint8Array> =>
    Object.fromEntries([...files].filter(([name]) => kept(name)).map(([name, bytes]) => [`x/${name}`, bytes]))

  it('finds words in the texts that results show', () => {
    const { hits, unread } = scanFolder(writeWorkspace(folder((name) => name.startsWith('f/'))), words)
    expect(unread).toEqual([])
    expect(hits.map(({ canary, chain }) => [canary, chain])).toEqual([
      ['笼中金丝雀七号鸣', ['gzip']],
      ['canary-7c1f-yellow', ['gzip']],
    ])
  })

  it('finds words in the terms alone, where Chinese stands in pairs of characters only', () => {
    const { hits } = scanFolder(writeWorkspace(folder((name) => name.startsWith('s/'))), words)
    expect(hits.filter(({ chain }) => chain[0] === 'search index').map(({ canary }) => canary)).toEqual([
      '笼中金丝雀七号鸣',
      'canary-7c1f-yellow',
    ])
  })

  it('finds terms in shards that were packed once more', () => {
    const packed = Object.entries(folder((name) => name.startsWith('s/'))).map(([name, bytes]) => [
      `${name}.br`,
      brotliCompressSync(bytes),
    ])
    const { hits } = scanFolder(writeWorkspace(Object.fromEntries(packed) as Record<string, Buffer>), words)
    expect(hits.map(({ canary }) => canary)).toContain('笼中金丝雀七号鸣')
  })

  // The portal is internal: there it has to find what must never be in the public site.
  it.skipIf(!existsSync(built))('finds a sentence of an internal document in the terms of the portal', () => {
    const { hits, unread } = scanFolder(built, words)
    expect(unread).toEqual([])
    expect(hits).toEqual([{ file: '', chain: ['search index'], canary: words[0] }])
  })
})
