import { textOf } from '../../linter/index.ts'
import type { Locale, Paragraph, Workspace } from '../../linter/index.ts'
import { articleAddress, documentAddress, rowAddress } from './addresses.ts'
import type { Related } from './explanation.ts'

/** Controls by their ids, those that exist. */
export function controlsRelated(ids: readonly string[], workspace: Workspace, locale: Locale): Related[] {
  return ids.flatMap((id) => {
    const control = workspace.controls.get(id)
    return control
      ? [{ kind: 'control' as const, id, title: control.title[locale], url: `/controls/${id}/` }]
      : []
  })
}

/** Law articles by their references, those that are registered. */
export function lawsRelated(refs: readonly string[], workspace: Workspace, locale: Locale): Related[] {
  return refs.flatMap((ref) => {
    const [code = '', article = ''] = ref.split(':')
    const known = workspace.laws.get(code)?.articles.get(article)
    const title = known?.paraphrase[locale] ?? ''
    return known ? [{ kind: 'law' as const, id: ref, title, url: articleAddress(code, article) }] : []
  })
}

/** Paragraphs of documents: `document#anchor`, each linked to its place on the page. */
export function paragraphsRelated(
  paragraphs: readonly Paragraph[],
  workspace: Workspace,
  locale: Locale,
): Related[] {
  return paragraphs.map(({ document, anchor }) => {
    const { title, url } = documentRelated(document, workspace, locale)
    return { kind: 'document' as const, id: `${document}#${anchor}`, title, url: `${url}#${anchor}` }
  })
}

/** A document by its title in the reader's language, where there is one. */
export function documentRelated(id: string, workspace: Workspace, locale: Locale): Related {
  const source = workspace.documents.get(id)
  const shown = workspace.translations.get(id)?.get(locale) ?? source
  return { kind: 'document', id, title: textOf(shown?.data['title']), url: documentAddress(id, workspace) }
}

/** Source rows that ask for a control. */
export function rowsRelated(control: string, workspace: Workspace, locale: Locale): Related[] {
  return [...workspace.requirements.values()]
    .filter((row) => row.control === control || row.also.includes(control))
    .map((row) => ({
      kind: 'requirement' as const,
      id: row.id,
      title: row.text[locale],
      url: rowAddress(row),
    }))
}
