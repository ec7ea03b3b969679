import { createHash } from 'node:crypto'
import { getCollection } from 'astro:content'
import type { DataEntry } from 'astro:content'
import type { Locale } from '../../linter/index.ts'
import { locales } from './addresses.ts'
import { entryOf } from './loader.ts'
import type { DocumentData } from './loader.ts'
import { chromeOf } from './models/chrome.ts'
import type { Chrome } from './models/chrome.ts'
import type { PageOf } from './models/page.ts'
import { siteNameOf } from './models/site-name.ts'
import { viewOf } from './models/view.ts'
import type { View } from './models/view.ts'
import { isServing, opened } from './opened.ts'

/** Static paths of pages in both languages; the key covers the whole model, so that an unchanged page is skipped. */
export function pathsOf<Model>(pages: (view: View) => readonly PageOf<Model>[]): StaticPath<Model>[] {
  return locales.flatMap((locale) => {
    const view = viewOf(opened().workspace, locale)
    return pages(view).map(({ path, params, model, ...page }) => {
      const chrome = chromeOf(locale, path, { ...page, siteName: siteNameOf(view) })
      return {
        params: { locale: localeParam(locale), ...params },
        props: { model, chrome },
        cacheKey: keyOf([model, chrome]),
      }
    })
  })
}

/** What makes the static paths of files beside the pages, such as feeds and calendars, in both languages. */
export function filePaths(files: (view: View) => readonly ShownFile[]): () => FilePath[] {
  return () =>
    locales.flatMap((locale) =>
      files(viewOf(opened().workspace, locale)).map(({ params, text }) => ({
        params: { locale: localeParam(locale), ...params },
        props: { text },
        cacheKey: keyOf(text),
      })),
    )
}

/** Static paths of the documents or forms of the collection. */
export async function documentPaths(kind: 'document' | 'form'): Promise<DocumentPath[]> {
  if (isServing()) return servedPaths(kind)
  const folder = kind === 'form' ? '/forms/' : '/documents/'
  // Typed here and not by generated files, so that the types hold before the first build too.
  const entries = (await getCollection('documents')) as DocumentCollectionEntry[]
  return entries.filter(({ data }) => data.model.path.startsWith(folder)).map(pathOf)
}

/** The same without the collection: only what is asked for is made, whatever the others would take. */
function servedPaths(kind: 'document' | 'form'): DocumentPath[] {
  const open = opened()
  const shown = [...open.workspace.documents.values()].filter((facts) => facts.kind === kind)
  return shown.flatMap((facts) =>
    locales.map((locale) => ({
      params: { locale: localeParam(locale), id: facts.nameId },
      get props() {
        return pathOf(entryOf(facts, locale, open)).props
      },
      cacheKey: '',
    })),
  )
}

function pathOf(entry: DocumentCollectionEntry): DocumentPath {
  const { locale, model } = entry.data
  const siteName = siteNameOf(viewOf(opened().workspace, locale))
  const { title, path, summary: description } = model
  const chrome = chromeOf(locale, path, { title, description, siteName })
  return {
    params: { locale: localeParam(locale), id: model.id },
    props: { entry, chrome },
    cacheKey: keyOf([entry.digest, chrome]),
  }
}

/** The rest parameter of every route: nothing for Chinese, `en` for English. */
export function localeParam(locale: Locale): string | undefined {
  return locale === 'en' ? 'en' : undefined
}

/** A short digest of everything that a page is made of. */
export function keyOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)
}

interface StaticPath<Model> {
  readonly params: Readonly<Record<string, string | undefined>>
  readonly props: { readonly model: Model; readonly chrome: Chrome }
  readonly cacheKey: string
}

interface ShownFile {
  readonly params?: Readonly<Record<string, string>>
  readonly text: string
}

interface FilePath {
  readonly params: Readonly<Record<string, string | undefined>>
  readonly props: { readonly text: string }
  readonly cacheKey: string
}

interface DocumentPath {
  readonly params: Readonly<Record<string, string | undefined>>
  readonly props: { readonly entry: DocumentCollectionEntry; readonly chrome: Chrome }
  readonly cacheKey: string
}

type DocumentCollectionEntry = DataEntry & { readonly data: DocumentData; readonly digest?: string }
