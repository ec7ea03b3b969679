import type { Facts } from '../model/facts.ts'
import type { Workspace } from '../model/workspace.ts'

/** The file that carries the version of a document: for a lesson its course. */
export function versionedFile(id: string, { documents, byPath }: Known): Facts | undefined {
  const file = documents.get(id)
  return file?.kind === 'lesson' ? byPath.get(file.path.replace(/[^/]+$/, 'index.mdx')) : file
}

type Known = Pick<Workspace, 'documents' | 'byPath'>
