import { readFileSync } from 'node:fs'
import { globSync } from 'node:fs'
import { join, sep } from 'node:path'
import { expect, it } from 'vitest'

// Every page that was built, not only one of each kind: one dead link in one document is a broken promise.
const root = 'dist/internal'
const files = globSync('**/*.{html,js,css}', { cwd: root }).map((path) => path.split(sep).join('/'))
const pages = files.filter((path) => path.endsWith('.html'))
const everything = new Set(globSync('**/*', { cwd: root }).map((path) => path.split(sep).join('/')))
const texts = new Map(files.map((path) => [path, readFileSync(join(root, path), 'utf8')]))
const ids = new Map(
  pages.map((path) => [path, new Set(valuesOf(texts.get(path) ?? '', /\sid="([^"]+)"/g))] as const),
)

it('has pages to look at', () => {
  expect(pages.length).toBeGreaterThan(100)
})

it('leads every link of every page to a page and to an anchor that exist', () => {
  expect(pages.flatMap((page) => linksOf(page).flatMap((href) => brokenLink(page, href)))).toEqual([])
})

it('finds every script, style and picture that a page or another file asks for', () => {
  const asked = files.flatMap((file) => assetsOf(file).map((address) => [file, address] as const))
  expect(asked.filter(([file, address]) => !everything.has(pathOf(file, address)))).toEqual([])
  expect(asked.length).toBeGreaterThan(pages.length)
})

it('gives every id of a page to one element only', () => {
  const doubled = pages.filter((page) => {
    const all = valuesOf(texts.get(page) ?? '', /\sid="([^"]+)"/g)
    return new Set(all).size !== all.length
  })
  expect(doubled).toEqual([])
})

it('points to the same page in the other language from every page', () => {
  const alone = pages
    .filter((page) => page !== '404.html')
    .filter((page) => {
      const [alternate] = valuesOf(texts.get(page) ?? '', /hreflang="[^"]+" href="([^"]+)"/g)
      return (
        decodeURI(alternate ?? '') !==
        `/${page.startsWith('en/') ? page.slice(3) : `en/${page}`}`.replace(/index\.html$/, '')
      )
    })
  expect(alone).toEqual([])
})

function linksOf(page: string): string[] {
  return valuesOf(texts.get(page) ?? '', /<a\s[^>]*?href="([^"]*)"/g)
}

function brokenLink(page: string, href: string): string[] {
  if (/^mailto:/.test(href)) return []
  const url = new URL(href, `https://portal.example/${page.replace(/index\.html$/, '')}`)
  if (url.host !== 'portal.example') return url.protocol === 'https:' ? [] : [`${page}: ${href}`]
  const target = `${decodeURIComponent(url.pathname).slice(1)}${url.pathname.endsWith('/') ? 'index.html' : ''}`
  const anchor = decodeURIComponent(url.hash.slice(1))
  const reached = ids.get(target)
  // Feeds and calendars are files without anchors.
  if (!reached && anchor === '' && everything.has(target)) return []
  return reached && (anchor === '' || reached.has(anchor)) ? [] : [`${page}: ${href}`]
}

function assetsOf(file: string): string[] {
  const text = texts.get(file) ?? ''
  if (file.endsWith('.js')) return valuesOf(text, /(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g)
  if (file.endsWith('.css')) return valuesOf(text, /url\(["']?([^"')]+)["']?\)/g)
  return [
    ...valuesOf(text, /<(?:script|img)\s[^>]*?src="([^"]+)"/g),
    ...valuesOf(text, /<link rel="(?:stylesheet|icon|modulepreload)" href="([^"]+)"/g),
  ]
}

function pathOf(file: string, address: string): string {
  return new URL(address, `https://portal.example/${file}`).pathname.slice(1)
}

function valuesOf(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, value = '']) =>
    value.replaceAll(/&(?:amp|#38|#x26);/g, '&').replaceAll(/&(?:quot|#34|#x22);/g, '"'),
  )
}
