import { globSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { expect, inject, it } from 'vitest'

// Every page that was built: one dead link in one notice is a broken promise.
const root = inject('notices').folder
const everything = new Set(globSync('**/*', { cwd: root }).map((path) => path.split(sep).join('/')))
// What is frozen in the archive keeps the addresses of its day; it is no page of this site.
const pages = [...everything].filter((path) => path.endsWith('.html') && !/^archive\/.+\//.test(path))
const texts = new Map(pages.map((path) => [path, readFileSync(join(root, path), 'utf8')]))
const ids = new Map(
  pages.map((path) => [path, new Set(valuesOf(texts.get(path) ?? '', /\sid="([^"]+)"/g))] as const),
)
const host = 'https://privacy.group.example'

it('has pages to look at', () => {
  expect(pages.length).toBeGreaterThan(80)
})

it('leads every link of every page to a page or file and to an anchor that exist', () => {
  expect(pages.flatMap((page) => linksOf(page).flatMap((href) => brokenLink(page, href)))).toEqual([])
})

it('finds every script, style, picture, feed and description that a page asks for', () => {
  const asked = pages.flatMap((page) => assetsOf(page).map((address) => [page, address] as const))
  expect(asked.filter(([page, address]) => !everything.has(pathOf(page, address)))).toEqual([])
  expect(asked.length).toBeGreaterThan(pages.length)
})

it('gives every id of a page to one element only', () => {
  const doubled = pages.filter((page) => {
    const all = valuesOf(texts.get(page) ?? '', /\sid="([^"]+)"/g)
    return new Set(all).size !== all.length
  })
  expect(doubled).toEqual([])
})

it('names other languages only where they exist, and each of them names this one back', () => {
  const named = pages.map((page) => [page, alternatesOf(page)] as const).filter(([, all]) => all.length > 0)
  expect(named.length).toBeGreaterThan(10)
  for (const [page, all] of named) {
    expect(all, page).toContain(page)
    for (const other of all) expect(alternatesOf(other), other).toEqual(all)
  }
})

it('has a canonical address on every page, that of its own or of the version it shows', () => {
  for (const page of pages.filter((path) => path !== '404.html' && !path.startsWith('archive/'))) {
    const [canonical = ''] = valuesOf(texts.get(page) ?? '', /<link rel="canonical" href="([^"]+)"/g)
    const path = `${canonical.replace(`${host}/`, '')}index.html`
    expect(everything.has(path), `${page}: ${canonical}`).toBe(true)
    if (!page.includes('/latest/')) expect(path).toBe(page)
    else expect(path).toMatch(/\/\d+\.\d+\/index\.html$/)
  }
})

it('keeps a page for every version of every notice', () => {
  const frozen = globSync('archive/*/*/manifest.json', { cwd: root }).map((path) =>
    path.split(sep).slice(1, 3),
  )
  expect(frozen.length).toBeGreaterThan(15)
  for (const [notice, version] of frozen) expect(everything).toContain(`${notice}/${version}/index.html`)
})

function linksOf(page: string): string[] {
  return valuesOf(texts.get(page) ?? '', /<a\s[^>]*?href="([^"]*)"/g)
}

function alternatesOf(page: string): string[] {
  const all = valuesOf(texts.get(page) ?? '', /<link rel="alternate" hreflang="[^"]+" href="([^"]+)"/g)
  return all.map((href) => `${href.replace(`${host}/`, '')}index.html`)
}

function brokenLink(page: string, href: string): string[] {
  if (/^(?:mailto|tel):/.test(href)) return []
  const url = new URL(href, `${host}/${page.replace(/index\.html$/, '')}`)
  if (url.origin !== host) return url.protocol === 'https:' ? [] : [`${page}: ${href}`]
  const target = `${decodeURIComponent(url.pathname).slice(1)}${url.pathname.endsWith('/') ? 'index.html' : ''}`
  const anchor = decodeURIComponent(url.hash.slice(1))
  const reached = anchor === '' ? everything.has(target) : (ids.get(target)?.has(anchor) ?? false)
  return reached ? [] : [`${page}: ${href}`]
}

function assetsOf(page: string): string[] {
  const text = texts.get(page) ?? ''
  return [
    ...valuesOf(text, /<(?:script|img)\s[^>]*?src="([^"]+)"/g),
    ...valuesOf(text, /<link rel="(?:stylesheet|icon|modulepreload)" href="([^"]+)"/g),
    ...valuesOf(text, /<link rel="alternate" type="[^"]+"(?: title="[^"]*")? href="([^"]+)"/g),
  ]
}

function pathOf(page: string, address: string): string {
  return new URL(address, `${host}/${page}`).pathname.slice(1)
}

function valuesOf(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, value = '']) =>
    value.replaceAll(/&(?:amp|#38|#x26);/g, '&').replaceAll(/&(?:quot|#34|#x22);/g, '"'),
  )
}
