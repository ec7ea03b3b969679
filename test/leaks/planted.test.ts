import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { writeWorkspace } from '../examples.ts'
import { fileChannels } from './channels-of-files.ts'
import { textChannels } from './channels-of-text.ts'
import { scanFolder } from './scanner.ts'

const words = ['canary-7c1f-yellow', '笼中金丝雀七号鸣']
const others = ['canary-7c1f-yellow', 'canary-7c1f-green', '笼中金丝雀七号鸣', '笼中金丝雀八号静']

describe.each(words)('the scanner finds %s in', (word) => {
  it.each(Object.entries({ ...textChannels, ...fileChannels }))('%s, and nothing else', (_, plant) => {
    const { path, bytes, chain } = plant(word)
    const { hits, unread } = scanFolder(writeWorkspace({ [path]: bytes }), others)
    expect(unread).toEqual([])
    expect([...new Set(hits.map(({ canary }) => canary))]).toEqual([word])
    // A chain may also come by a second way, as through the general decoder of zlib streams.
    expect(hits.map((hit) => hit.chain.join(' > '))).toContain(chain.join(' > '))
    if (chain[0] !== 'file name') expect(new Set(hits.map(({ file }) => file))).toEqual(new Set([path]))
  })
})

describe('the scanner', () => {
  it.each([
    ['capitals', 'CANARY-7C1F-YELLOW'],
    ['full width', 'ｃａｎａｒｙ－７ｃ１ｆ－ｙｅｌｌｏｗ'],
    ['spaces between', 'c a n a r y 7 c 1 f y e l l o w'],
    ['invisible characters between', 'canary\u200b7c\u00ad1f\u2060yellow'],
    ['a mathematical alphabet', '𝐜𝐚𝐧𝐚𝐫𝐲-𝟕𝐜𝟏𝐟-𝐲𝐞𝐥𝐥𝐨𝐰'],
  ])('finds a word in %s', (_, written) => {
    expect(found({ 'a.txt': Buffer.from(`文${written}字`) }, 'canary-7c1f-yellow')).toEqual([''])
  })

  it('finds accents however they are put together, and in Latin-1', () => {
    const word = 'Überprüfung'
    for (const text of [word.normalize('NFD'), word.normalize('NFC')])
      expect(found({ 'a.txt': Buffer.from(text) }, word)).toEqual([''])
    expect(found({ 'a.txt': Buffer.from(word, 'latin1') }, word)).toContain('latin1')
    expect(found({ 'a.txt': Buffer.from('&Uuml;berpr&uuml;fung') }, word)).toContain('entities')
  })

  it('finds Chinese in GB 18030', () => {
    // 内部资料勿外传 by its bytes, because nothing here writes that encoding.
    const bytes = Buffer.from('c4dab2bfd7cac1cfcef0cde2b4ab', 'hex')
    expect(found({ 'a.txt': Buffer.concat([bytes, bytes]) }, '内部资料勿外传内部资料勿外传')).toContain(
      'gb18030',
    )
  })

  it('says what it could not read instead of calling it clean', () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024), { level: 9 })
    const { hits, unread } = scanFolder(writeWorkspace({ 'a.gz': bomb }), words)
    expect(hits).toEqual([])
    expect(unread.map(({ file }) => file)).toEqual(['a.gz'])
  })

  it('refuses a canary that chance would find', () => {
    expect(() => scanFolder(writeWorkspace({}), ['abc'])).toThrow('Unexpected canary abc')
  })
})

/** The chains by which a word is found. */
function found(files: Readonly<Record<string, Buffer>>, word: string): string[] {
  return scanFolder(writeWorkspace(files), [word]).hits.map(({ chain }) => chain.join(' > '))
}
