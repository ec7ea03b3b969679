import type { Locale } from '../../linter/index.ts'
import { renderDocument } from '../render/index.ts'
import { viewOf } from './models/view.ts'
import { opened } from './opened.ts'

/**
 * The HTML of an example of the authoring guide, made by the same parser and renderer as every document.
 * Ids and the links to them get the component's name in front, because several examples share one page.
 */
export function renderExample(name: string, source: string, locale: Locale): string {
  const { workspace, addresses } = viewOf(opened().workspace, locale)
  const path = `internal/example-${name.toLowerCase()}.mdx`
  const document = opened().with(path, source).document(path)
  const { html } = renderDocument(document, { workspace, language: locale, addresses })
  return html.replaceAll(/ (id="|aria-describedby="|href="#)/g, ` $1${name.toLowerCase()}-`)
}
