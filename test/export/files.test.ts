import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { validate } from '../../schema/index.ts'
import type { PrivacyNoticesOutput } from '../../schema/index.ts'
import { filesWithoutAddress, publicFiles } from '../../site/export/public/index.ts'
import type { Publication } from '../../site/publication/index.ts'
import { frozenNotices } from './publication.ts'
import type { Frozen } from './publication.ts'

let frozen: Frozen
let files: ReadonlyMap<string, string | Uint8Array>
let archive: string
beforeAll(() => {
  frozen = frozenNotices()
  files = publicFiles(frozen.publication)
  archive = join(frozen.workspace, 'public/archive')
})
afterAll(() => frozen.close())

describe('the archive by itself', () => {
  it('lists the hash of every frozen file as it stands on the disk', () => {
    const listed = text('archive/SHA256SUMS').trimEnd().split('\n')
    const kept = readdirSync(archive, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    )
    expect(listed).toHaveLength(kept.length)
    for (const line of listed) {
      const [, hash, path = ''] = /^([0-9a-f]{64}) {2}(\S+)$/.exec(line) ?? []
      expect(
        createHash('sha256')
          .update(readFileSync(join(archive, path)))
          .digest('hex'),
      ).toBe(hash)
    }
  })

  it('leads to every frozen page and nowhere else by relative links, without script or style', () => {
    const page = text('archive/index.html')
    const links = [...page.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, href = '']) => href)
    const relative = links.filter((href) => !href.startsWith('https:') && href !== 'SHA256SUMS')
    expect(links.filter((href) => href.startsWith('https:'))).toEqual(['https://privacy.group.example/'])
    for (const href of relative) expect(existsSync(join(archive, href)), href).toBe(true)
    const pages = readdirSync(archive, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /html$/.test(path),
    )
    expect(pages).toHaveLength(7)
    expect(relative.filter((href) => href.endsWith('.html')).sort()).toEqual(pages.sort())
    expect(page).not.toMatch(/<script|<style| style=|<link/)
    expect(page).toContain('<html lang="zh-CN">')
    expect(page).toContain('<span lang="en">Addendum for people in the European Union</span>')
  })
})

describe('privacy-notices.json', () => {
  it('is what its schema says, and refuses what is not', () => {
    const data = notices()
    expect(validate('output/privacy-notices', data)).toEqual([])
    const [first] = data.notices
    const broken = { ...data, notices: [{ ...first, data: { ...first?.data, handlers: [{}] } }] }
    expect(validate('output/privacy-notices', broken)).not.toEqual([])
  })

  it('tells which version is in force, which comes and which is replaced', () => {
    const privacy = notices().notices.find(({ id }) => id === 'privacy-notice')
    expect(privacy?.versions.map(({ manifest, state }) => [manifest.version, state])).toEqual([
      ['2.0', 'to-come'],
      ['1.1', 'in-force'],
      ['1.0', 'replaced'],
    ])
    expect(privacy).toMatchObject({ current: '1.1', data: { id: 'privacy-notice', version: '1.1' } })
    expect(privacy?.versions[0]?.texts[0]?.html).toBe(
      'https://privacy.group.example/archive/privacy-notice/2.0/zh-CN.html',
    )
  })
})

describe('the lists', () => {
  it('hold every row of the current versions once, by id, and say where it is said', () => {
    const rows = text('lists/cookies.csv').split('\r\n').slice(1, -1)
    const shown = frozen.publication.notices.flatMap(({ versions }) => versions[0]?.data.cookies ?? [])
    const ids = [...new Set(shown.map(({ id }) => id))].sort()
    expect(rows.map((row) => row.split(',')[0])).toEqual(ids)
    expect(rows.find((row) => row.startsWith('robot-session,'))).toMatch(
      /,recipient-list 1\.0; robot-product-notice 1\.0$/,
    )
  })

  it.each(['collection', 'recipients', 'sdks', 'cookies', 'rights'])(
    '%s opens in a spreadsheet: the mark of UTF-8, a head, rows of one width',
    (name) => {
      const table = text(`lists/${name}.csv`)
      expect(table.startsWith('\ufeff标识 id,')).toBe(true)
      const widths = readCsv(table.slice(1)).map((row) => row.length)
      expect(widths.length).toBeGreaterThan(1)
      expect(new Set(widths).size).toBe(1)
    },
  )

  it('keeps two rows of one id apart where versions in force say different things', () => {
    const changed = structuredClone<Publication>(frozen.publication)
    const rows = changed.notices.flatMap(({ versions }) => versions[0]?.data.cookies ?? [])
    const [first] = rows.filter(({ id }) => id === 'robot-session')
    Object.assign(first ?? {}, { name: 'other_name' })
    const table = String(publicFiles(changed).get('lists/cookies.csv'))
    const names = table.split('\r\n').flatMap((row) => /^robot-session,([^,]+),/.exec(row)?.[1] ?? [])
    expect(names.sort()).toEqual(['other_name', 'robot_session'])
  })
})

function readCsv(table: string): string[][] {
  const cell = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n)/gy
  const rows: string[][] = [[]]
  for (const [, value = '', end] of table.matchAll(cell)) {
    rows.at(-1)?.push(value)
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

function notices(): PrivacyNoticesOutput {
  return JSON.parse(text('privacy-notices.json')) as PrivacyNoticesOutput
}

function text(path: string): string {
  return String(files.get(path))
}

it('names nothing as left out where the site knows where it stands', () => {
  expect(filesWithoutAddress(frozen.publication)).toEqual([])
})
