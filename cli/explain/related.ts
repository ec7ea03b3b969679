import { textOf } from '../../linter/index.ts'
import type { Locale, Workspace } from '../../linter/index.ts'
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
    return known ? [{ kind: 'law' as const, id: ref, title, url: `/laws/${code}/${article}/` }] : []
  })
}

/** Blocks of documents that carry one of these controls: `document#anchor`. */
export function blocksRelated(ids: readonly string[], workspace: Workspace): Related[] {
  return [...workspace.documents.values()].flatMap((file) =>
    file.controls
      .filter((block) => block.delegate === undefined)
      .flatMap((block) => block.ids.filter((id) => ids.includes(id)))
      .map((id) => {
        const anchor = `${file.id}#${id.toLowerCase()}`
        const url = `/documents/${file.id}/#${id.toLowerCase()}`
        return { kind: 'document' as const, id: anchor, title: textOf(file.data['title']), url }
      }),
  )
}

/** Source rows that ask for a control. */
export function rowsRelated(control: string, workspace: Workspace, locale: Locale): Related[] {
  return [...workspace.requirements.values()]
    .filter((row) => row.control === control || row.also.includes(control))
    .map(({ id, source, text }) => {
      const url = `/requirements/${source}/#${id.replace(':', '-')}`
      return { kind: 'requirement' as const, id, title: text[locale], url }
    })
}
