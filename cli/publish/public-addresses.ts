import type { Locale, Workspace } from '../../linter/index.ts'
import type { Addresses } from '../../site/render/index.ts'

/** Where the public site keeps things: its notices, and no page of anything else. */
export function publicAddresses(workspace: Workspace, language: Locale): Addresses {
  const none = (): undefined => undefined
  const document = (id: string, anchor?: string): string | undefined => {
    const facts = workspace.documents.get(id)
    if (facts?.data['classification'] !== 'public' || !facts.path.startsWith('public/')) return undefined
    // A notice that nobody translated has one page; its original is better than no page.
    const translated = workspace.translations.get(id)?.has(language) ?? false
    return `${language === 'en' && translated ? '/en' : ''}/${id}/${anchor ? `#${anchor}` : ''}`
  }
  const site = (path: string): string | undefined => {
    const [, id = '', anchor] = /^\/(?:en\/)?documents\/([^/#]+)\/?(?:#(.*))?$/.exec(path) ?? []
    return document(id, anchor)
  }
  return { document, site, control: none, article: none, parameter: none, term: none }
}
