import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Document, Locale, Workspace } from '../../linter/index.ts'
import { renderDocument } from '../../site/render/index.ts'
import type { ComponentRenderer } from '../../site/render/index.ts'
import type { Notice, NoticeText } from './notice.ts'
import { publicAddresses } from './public-addresses.ts'

/** What the page of one language is made from. */
export interface PageParts {
  readonly notice: Notice
  readonly text: NoticeText
  readonly document: Document
  readonly workspace: Workspace
  readonly components: readonly ComponentRenderer[]
  /** SHA-256 of the canonical text. */
  readonly hash: string
}

/** A small page that stands by itself: no script, no style, nothing that is fetched. The text is between its `<article>` lines. */
export function frozenPage({ notice, text, document, workspace, components, hash }: PageParts): string {
  const { language, title } = text
  const { html } = renderDocument(document, {
    ...{ workspace: withoutExplanations(workspace), language, components },
    addresses: publicAddresses(workspace, language),
  })
  const [before, middle, after] = words[language]
  const dated = h('p', [
    before,
    notice.version,
    middle,
    h('time', { dateTime: notice.effective }, notice.effective),
    after,
  ])
  const lines = [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    toHtml(h('title', `${title} ${notice.version}`)),
    '</head>',
    '<body>',
    '<main>',
    toHtml(h('h1', title)),
    toHtml(dated),
    '<article>',
    html,
    '</article>',
    toHtml(h('footer', [h('p', [`${notice.id} ${notice.version} ${language} SHA-256 `, h('code', hash)])])),
    '</main>',
    '</body>',
    '</html>',
  ]
  return `${lines.join('\n')}\n`.normalize('NFC')
}

/** Paraphrases of articles and titles of controls help a reader of today; they are no part of the text that is kept. */
function withoutExplanations(workspace: Workspace): Workspace {
  const laws = new Map([...workspace.laws].map(([code, law]) => [code, { ...law, articles: new Map() }]))
  const untitled = { 'zh-CN': '', en: '' }
  const controls = new Map(
    [...workspace.controls].map(([id, control]) => [id, { ...control, title: untitled }]),
  )
  return { ...workspace, laws, controls }
}

const words: Readonly<Record<Locale, readonly [string, string, string]>> = {
  'zh-CN': ['版本 ', '，自 ', ' 起施行。'],
  en: ['Version ', ', in force from ', '.'],
}
