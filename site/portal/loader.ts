import { createHash } from 'node:crypto'
import type { Loader } from 'astro/loaders'
import type { Facts, Locale, OpenWorkspace } from '../../linter/index.ts'
import { renderDocument } from '../render/index.ts'
import type { RenderedDocument } from '../render/index.ts'
import { locales } from './addresses.ts'
import { historyOf, sourcesOf } from './history.ts'
import { acknowledgingOf } from './models/acknowledging.ts'
import { documentModel } from './models/document.ts'
import type { MadeDocument } from './models/document.ts'
import { shownFacts } from './models/documents.ts'
import { readingMinutes } from './models/reading-time.ts'
import { sourceLinksOf } from './models/source-links.ts'
import { movedSections } from './models/version-pages.ts'
import { viewOf } from './models/view.ts'
import { addedRenderers, isServing, opened } from './opened.ts'

/** Stores every document in every language as finished HTML with its page model; nothing authored is bundled or run. */
export function documentLoader(): Loader {
  return {
    name: 'policypress-documents',
    load: async ({ store, logger }) => {
      store.clear()
      // While somebody writes, a page is made when it is asked for.
      if (isServing()) return Promise.resolve()
      const open = opened()
      const shown = [...open.workspace.documents.values()].filter(
        ({ kind }) => kind === 'document' || kind === 'form',
      )
      for (const facts of shown) {
        for (const locale of locales) store.set(entryOf(facts, locale, open))
      }
      logger.info(`${shown.length} documents of ${open.root}`)
      return Promise.resolve()
    },
  }
}

/** What the collection holds of a document in one language. */
export interface DocumentData extends Record<string, unknown> {
  readonly locale: Locale
  readonly model: MadeDocument
}

/** A document in one language: its finished HTML, its page model, and a digest of both. */
export function entryOf(facts: Facts, locale: Locale, open: OpenWorkspace): Entry {
  const view = viewOf(open.workspace, locale)
  const { html, contents } = render(facts, locale, open)
  const acknowledging = acknowledgingOf(facts, open, view)
  const sources = sourcesOf(open)
  const model: MadeDocument = {
    ...documentModel(facts, contents, view, new Set(sources.earlier(facts).keys())),
    moved: movedSections(facts, shownFacts(facts, view), sources),
    ...(acknowledging ? { acknowledging } : {}),
    minutes: readingMinutes(html),
    extra: /class="(?:grid-table|question|task)/.test(html),
    source: sourceLinksOf(facts, view, historyOf(open)),
  }
  const data: DocumentData = { locale, model }
  // The digest covers the page model, not the file: a neighbour's new title changes this page too.
  const digest = createHash('sha256').update(JSON.stringify(data)).update(html).digest('hex').slice(0, 16)
  return { id: `${locale}/${facts.nameId}`, data, digest, rendered: { html } }
}

function render(facts: Facts, locale: Locale, open: OpenWorkspace): RenderedDocument {
  const view = viewOf(open.workspace, locale)
  const shown = shownFacts(facts, view)
  const document = open.document(shown.path)
  if (document.refused.length > 0)
    return { html: `<p class="refused">${view.words.refused}</p>`, contents: [] }
  const language: Locale = shown.language === 'en' ? 'en' : 'zh-CN'
  const { addresses } = view
  const components = addedRenderers()
  const context = { workspace: open.workspace, language, addresses, components }
  // The page fetches its cards when one is wanted.
  return renderDocument(document, { ...context, lawCards: 'left-out' })
}

/** In the shape in which Astro stores it. */
interface Entry {
  id: string
  data: DocumentData
  digest: string
  rendered: { html: string }
}
