import type { Requirement, Workspace } from '../../linter/index.ts'

// Where the portal keeps things, in its source language. A test holds these equal to the addresses that it writes.

/** The row on the page of its source. */
export function rowAddress({ source, section, item }: Requirement): string {
  return `/requirements/${source}/#r${section}.${item}`
}

/** Page of an article; clauses such as `附件` are percent-encoded. */
export function articleAddress(code: string, article: string): string {
  return `/laws/${code}/${encodeURIComponent(article)}/`
}

/** Page of a document or form. */
export function documentAddress(id: string, workspace: Workspace): string {
  return `/${workspace.documents.get(id)?.kind === 'form' ? 'forms' : 'documents'}/${id}/`
}
