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
    ...notice.versions.flatMap(versionPart),
  ])
}

function versionPart({ manifest }: PublishedVersion): Element[] {
  const { id, version, effective, languages } = manifest
  const file = (name: string): string => `${id}/${version}/${name}`
  const data = ['manifest.json', 'notice.json'].map((name) => link(file(name), name))
  return [
    h('h3', [...pair(words.version), ` ${version}`]),
    h('p', [...pair(words.effective), ' ', h('time', { dateTime: effective }, effective)]),
    h('ul', [
      ...languages.map(({ language, text }) => textItem(language, text, file)),
      h(
        'li',
        data.flatMap((one, index) => (index === 0 ? [one] : [' · ', one])),
      ),
    ]),
  ]
}

function textItem(language: Locale, hash: string, file: (name: string) => string): Element {
  const page = { href: file(`${language}.html`), hrefLang: language, lang: language }
  return h('li', [
    h('a', page, words.language[language]),
    ' · ',
    link(file(`${language}.txt`), `${language}.txt`),
    ' · SHA-256 ',
    h('code', breakable(hash)),
  ])
}

/** Without a style only the text itself can say where a narrow screen may break it. */
function breakable(hash: string): (Element | string)[] {
  const parts = hash.match(/.{1,8}/g) ?? []
  return parts.flatMap((part, index) => (index === 0 ? [part] : [h('wbr'), part]))
}

function checkLink(): Element {
  return link('SHA256SUMS', 'SHA256SUMS')
}

function link(href: string, text: string): Element {
  return h('a', { href }, text)
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
  version: { 'zh-CN': '版本', en: 'Version' },
  effective: { 'zh-CN': '生效日期', en: 'In force from' },
} as const

type Element = ReturnType<typeof h>
