import { gzipSync } from 'node:zlib'
import { describe, expect, inject, it } from 'vitest'
import { openWorkspace } from '../../linter/index.ts'
import { portalDay } from './build-once.ts'
import { freshPage } from './fresh-page.ts'

const portal = inject('portal')
const fresh = freshPage()
const { workspace } = openWorkspace('policies', { today: portalDay })
const documents = [...workspace.documents.values()].filter(({ kind }) => kind === 'document')
const kib = 1024

describe('the heaviest playbook on a phone with an empty cache', () => {
  it('asks six times at most, brings no font and few scripts, and waits with the rest', async () => {
    const fetched = await fetchedBy('/documents/outlet-transfer/')
    expect([...fetched.keys()].length, [...fetched.keys()].join('\n')).toBeLessThanOrEqual(6)
    expect(sum(fetched, /\.js$/)).toBeLessThanOrEqual(3 * kib)
    expect([...fetched.keys()].filter((address) => /\.(?:woff2?|ttf|otf)$/.test(address))).toEqual([])
    expect([...fetched.keys()].filter((address) => !address.startsWith(portal))).toEqual([])
    expect(sum(fetched, /\.css$/)).toBeLessThanOrEqual(5 * kib)
    // Its 12,600 Han characters alone are 15 KiB, which no markup and no style can take from it.
    expect(sum(fetched, /./)).toBeLessThanOrEqual(30.5 * kib)
  })
})

describe('every document', () => {
  it('adds little to its own words', { timeout: 120_000 }, async () => {
    const weights = await Promise.all(
      documents.map(async ({ nameId }) => {
        const html = await (await fetch(`${portal}/documents/${nameId}/`)).text()
        return { nameId, page: packed(html), words: packed(wordsOf(html)) }
      }),
    )
    expect(weights.length).toBeGreaterThan(20)
    for (const { nameId, page, words } of weights) {
      expect(page - words, nameId).toBeLessThanOrEqual(2 * kib + words * 0.45)
    }
    // What comes beside the page is the same for all: 6.5 KiB.
    const light = weights.filter(({ page }) => page <= 18.5 * kib)
    expect(light.length / weights.length).toBeGreaterThanOrEqual(0.8)
  })

  it('carries no search, no timeline and no comparison', async () => {
    for (const { nameId } of documents) {
      const html = await (await fetch(`${portal}/documents/${nameId}/`)).text()
      expect(html, nameId).not.toMatch(/<dialog|<svg class="drawing|class="comparison|class="law-card/)
    }
  })
})

/** What the browser fetches until it rests: address → bytes as sent by a server that packs well. */
async function fetchedBy(address: string): Promise<ReadonlyMap<string, number>> {
  const fetched = new Map<string, number>()
  const sizes: Promise<void>[] = []
  await fresh.page.setViewportSize({ width: 390, height: 844 })
  fresh.page.on('response', (response) => {
    sizes.push(response.body().then((body) => void fetched.set(response.url(), packed(body))))
  })
  await fresh.page.goto(portal + address, { waitUntil: 'networkidle' })
  await Promise.all(sizes)
  return fetched
}

function packed(body: Uint8Array | string): number {
  return gzipSync(body, { level: 9 }).length
}

function sum(fetched: ReadonlyMap<string, number>, kind: RegExp): number {
  return [...fetched].reduce((total, [address, size]) => total + (kind.test(address) ? size : 0), 0)
}

/** The text that a reader sees in the body. */
function wordsOf(html: string): string {
  return html
    .slice(html.indexOf('<body'))
    .replace(/<script[^>]*>.*?<\/script>/gs, '')
    .replace(/<[^>]+>/g, '\n')
}
