import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Locale } from '../../../linter/index.ts'
import type { PublishedNotice, PublishedVersion } from '../../publication/index.ts'
import { addressedSite } from './site.ts'
import type { Site } from './site.ts'

/**
 * `archive/index.html`: every frozen page by relative links, without script and style, so that a copy of the folder can
 * be read from a disk when the site is gone. One page for all readers: Chinese first, English beside it.
 */
export function archiveIndex(site: Site): string {
  const { name, publication } = site
  const title = `${name['zh-CN']} · ${words.title['zh-CN']}`
  const address = addressedSite(site)?.address
  const head = [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('title', title),
  ]
  const page = h('html', { lang: 'zh-CN' }, [
    h('head', head),
    h('body', [
      h('main', [
        h('h1', [`${title} `, h('span', { lang: 'en' }, words.title.en)]),
        both('p', { 'zh-CN': words.lead['zh-CN'], en: `${name.en}. ${words.lead.en}` }),
        h('p', { lang: 'zh-CN' }, [words.check['zh-CN'], checkLink(), '。']),
        h('p', { lang: 'en' }, [words.check.en, checkLink(), '.']),
        ...(address === undefined ? [] : [h('p', h('a', { href: `${address}/` }, address))]),
        ...publication.notices.map(noticePart),
      ]),
    ]),
  ])
  return `<!doctype html>\n${toHtml(page)}\n`
}

function noticePart(notice: PublishedNotice): Element {
  const [newest] = notice.versions
  const titles =
    newest?.manifest.languages.map(({ language, title }) => h('span', { lang: language }, title)) ?? []
  const heading = titles.flatMap((title, index) => (index === 0 ? [title] : [' · ', title]))
  return h('section', { ariaLabelledBy: notice.id }, [
    h('h2', { id: notice.id }, heading),
    h('table', [
      h(
        'thead',
        h(
          'tr',
          words.columns.map((column) => h('th', { scope: 'col' }, pair(column))),
        ),
      ),
      h('tbody', notice.versions.map(versionRow)),
    ]),
  ])
}

function versionRow({ manifest }: PublishedVersion): Element {
  const { id, version, effective, languages } = manifest
  const file = (name: string): string => `${id}/${version}/${name}`
  return h('tr', [
    h('th', { scope: 'row' }, version),
    h('td', h('time', { dateTime: effective }, effective)),
    h('td', listOf(languages.map(({ language }) => textLinks(language, file)))),
    h(
      'td',
      listOf([[link(file('manifest.json'), 'manifest.json')], [link(file('notice.json'), 'notice.json')]]),
    ),
    h('td', listOf(languages.map(({ language, text }) => [h('code', text), ` ${language}`]))),
  ])
}

function textLinks(language: Locale, file: (name: string) => string): (Element | string)[] {
  const page = h(
    'a',
    { href: file(`${language}.html`), hrefLang: language, lang: language },
    words.language[language],
  )
  return [page, ' · ', link(file(`${language}.txt`), `${language}.txt`)]
}

function checkLink(): Element {
  return link('SHA256SUMS', 'SHA256SUMS')
}

function link(href: string, text: string): Element {
  return h('a', { href }, text)
}

function listOf(items: readonly (readonly (Element | string)[])[]): Element {
  return h(
    'ul',
    items.map((item) => h('li', [...item])),
  )
}

function both(tag: 'p', text: Readonly<Record<Locale, string>>): Element {
  return h('div', [h(tag, { lang: 'zh-CN' }, text['zh-CN']), h(tag, { lang: 'en' }, text.en)])
}

function pair(text: Readonly<Record<Locale, string>>): (Element | string)[] {
  return [text['zh-CN'], ' ', h('span', { lang: 'en' }, text.en)]
}

const words = {
  title: { 'zh-CN': '隐私告知存档', en: 'Archive of privacy notices' },
  lead: {
    'zh-CN': '这里保存我们公布过的每一版隐私告知。每一版公布以后都不再改动。',
    en: 'Every version of our privacy notices that was published is kept here. Once published, a version is not changed any more.',
  },
  check: {
    'zh-CN': '把这个文件夹存下来，用 sha256sum --check 就能核对每个文件是否原样，散列值见 ',
    en: 'Save this folder and check with sha256sum --check that every file is as it was; the hashes stand in ',
  },
  language: { 'zh-CN': '中文', en: 'English' },
  columns: [
    { 'zh-CN': '版本', en: 'Version' },
    { 'zh-CN': '生效日期', en: 'In force from' },
    { 'zh-CN': '全文', en: 'Text' },
    { 'zh-CN': '数据', en: 'Data' },
    { 'zh-CN': '规范文本的 SHA-256', en: 'SHA-256 of the canonical text' },
  ],
} as const

type Element = ReturnType<typeof h>
