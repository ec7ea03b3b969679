import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, inject, it } from 'vitest'

const root = inject('notices').folder
const pages = globSync('{en/,}*/{,*/}index.html', { cwd: root }).filter((path) => /<article/.test(read(path)))
const kibibyte = 1024
const styleWeights = new Map<string, number>()

describe('a page that shows a notice', () => {
  it('weighs at most 20 KiB with its styles, as it is sent', () => {
    const heavy = pages
      .map((page) => [page, weight(page)] as const)
      .filter(([, bytes]) => bytes > 20 * kibibyte)
    expect(heavy).toEqual([])
    expect(pages.length).toBeGreaterThan(20)
  })

  it('needs no script to be read, and asks nobody else for anything', () => {
    for (const page of pages) {
      const text = read(page)
      expect(text, page).not.toMatch(/<script(?![^>]* src="\/)/)
      expect(text, page).not.toMatch(/\sstyle="|<style|\son[a-z]+="/)
      expect(text, page).not.toMatch(/<(?:img|script|iframe|source|video|audio)[^>]*\ssrc="(?:https?:)?\/\//)
      expect(text, page).not.toMatch(
        /<link rel="(?:stylesheet|preload|preconnect|icon)" href="(?:https?:)?\/\//,
      )
    }
  })
})

it('keeps robots welcome', () => {
  for (const page of pages) expect(read(page)).not.toMatch(/<meta name="robots"/)
})

function weight(page: string): number {
  const text = read(page)
  const styles = [...text.matchAll(/<link rel="stylesheet" href="\/([^"]+)"/g)].map(([, path = '']) => path)
  return compressed(text) + styles.reduce((sum, path) => sum + styleWeight(path), 0)
}

/** Every page has the same few style sheets; to compress one anew for each takes half a minute. */
function styleWeight(path: string): number {
  const bytes = styleWeights.get(path) ?? compressed(read(path))
  styleWeights.set(path, bytes)
  return bytes
}

const compressed = (text: string): number => brotliCompressSync(text).length

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}
