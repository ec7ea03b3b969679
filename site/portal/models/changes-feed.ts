import { createHash } from 'node:crypto'
import { element, xmlText } from '../../export/xml.ts'
import type { XmlElement } from '../../export/xml.ts'
import { changesOf } from './changes.ts'
import type { Change } from './changes.ts'
import { siteNameOf } from './site-name.ts'
import type { View } from './view.ts'

/**
 * All changes as an Atom feed (RFC 4287), newest first. Where nobody said at which address the portal stands, links are
 * relative to the feed's; ids are made of what never changes about a revision.
 */
export function changesFeed(view: View, address: string): string {
  const { words, prefix, locale, workspace } = view
  const changes = changesOf(view)
  const name = siteNameOf(view)
  const head = [
    element('id', {}, idOf('', view)),
    element('title', {}, `${words.changes} · ${name}`),
    element('updated', {}, moment(changes[0]?.date ?? workspace.today)),
    element('author', {}, element('name', {}, name)),
    element('link', {
      rel: 'self',
      type: 'application/atom+xml',
      href: `${address}${prefix}/changes/feed.xml`,
    }),
    element('link', { rel: 'alternate', type: 'text/html', href: `${address}${prefix}/changes/` }),
  ]
  const attributes = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale }
  return xmlText(
    element('feed', attributes, ...head, ...changes.map((change) => entry(change, view, address))),
  )
}

function entry(change: Change, view: View, address: string): XmlElement {
  const { id, document, version, date, effective, weight, weightText, summary, language } = change
  const { words } = view
  return element(
    'entry',
    {},
    element('id', {}, idOf(`${id}/${version}`, view)),
    element('title', { 'xml:lang': document.language }, `${document.text} ${version}`),
    element('published', {}, moment(date)),
    element('updated', {}, moment(date)),
    element('link', {
      ...{ rel: 'alternate', type: 'text/html', hreflang: document.language },
      href: address + (document.href ?? `${view.prefix}/changes/`),
    }),
    element('category', { term: weight, label: weightText }),
    element('summary', { 'xml:lang': language }, summary),
    element('content', {}, `${weightText} · ${words.effective} ${effective}`),
  )
}

/** A name after RFC 9562 that follows from the organisation, the language and what is named. */
function idOf(name: string, { workspace, locale }: View): string {
  const digest = createHash('sha256')
    .update(['policypress changes', workspace.config.name['zh-CN'], locale, name].join('\n'))
    .digest('hex')
  const variant = '89ab'[Number.parseInt(digest[16] ?? '0', 16) % 4] ?? '8'
  const parts = [digest.slice(0, 8), digest.slice(8, 12), `8${digest.slice(13, 16)}`]
  return `urn:uuid:${[...parts, `${variant}${digest.slice(17, 20)}`, digest.slice(20, 32)].join('-')}`
}

function moment(date: string): string {
  return `${date}T00:00:00Z`
}
