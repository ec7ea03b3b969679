import type { Facts, Locale, Workspace } from '../../linter/index.ts'
import type { Addresses } from '../render/index.ts'

/** Both languages of the portal and where each lives. */
export const locales: readonly Locale[] = ['zh-CN', 'en']

/** `''` for Chinese, `/en` for English. */
export function prefixOf(locale: Locale): string {
  return locale === 'en' ? '/en' : ''
}

/** Where the portal keeps things, in one language; only what exists gets an address. */
export function portalAddresses(workspace: Workspace, locale: Locale): Addresses {
  const prefix = prefixOf(locale)
  return {
    document: (id, anchor) => documentAddress(workspace, id, prefix, anchor),
    control: (id) => (workspace.controls.has(id) ? `${prefix}/controls/${id}/` : undefined),
    article: (law, article) =>
      workspace.laws.get(law)?.articles.has(article) ? articleAddress(prefix, law, article) : undefined,
    parameter: (id) => (workspace.parameters.has(id) ? `${prefix}/parameters/#${id}` : undefined),
    term: (id) => `${prefix}/glossary/#${id}`,
    site: (path) => (path.startsWith('/en/') ? path : `${prefix}${path}`),
  }
}

/** Page of an article; clauses such as `附件` are percent-encoded. */
export function articleAddress(prefix: string, law: string, article: string): string {
  return `${prefix}/laws/${law}/${encodeURIComponent(article)}/`
}

/** Folder of the site for each kind of file. */
const folders: Readonly<Record<string, string>> = {
  ...{ document: 'documents', form: 'forms', course: 'training' },
}

function documentAddress(
  workspace: Workspace,
  id: string,
  prefix: string,
  anchor?: string,
): string | undefined {
  const facts = workspace.documents.get(id)
  const hash = anchor ? `#${anchor}` : ''
  if (facts?.kind === 'lesson') return lessonAddress(facts, prefix, hash)
  const folder = folders[facts?.kind ?? '']
  return folder ? `${prefix}/${folder}/${id}/${hash}` : undefined
}

/** A lesson lies below its course, as its file does. */
function lessonAddress({ path, nameId }: Facts, prefix: string, hash: string): string {
  return `${prefix}/training/${path.split('/').at(-2) ?? ''}/${nameId}/${hash}`
}
