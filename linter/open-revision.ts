import { openListed } from './engine.ts'
import type { OpenOptions, OpenWorkspace } from './engine.ts'
import { revisionFiles } from './read/revision-files.ts'
import { readRevision } from './read/revision.ts'
import type { RevisionRefusal } from './read/revision.ts'

/** A workspace as a commit has it, or why it cannot be opened. */
export type OpenedRevision =
  | { readonly commit: string; readonly open: OpenWorkspace }
  | { readonly refused: RevisionRefusal; readonly reason: string }

/**
 * Opens the workspace of a folder as a commit, branch or tag of its repository has it; files stay as they are. What its
 * config imports from outside of the workspace is taken as it stands now.
 */
export function openRevision(root: string, revision: string, options: OpenOptions): OpenedRevision {
  const read = readRevision(root, revision)
  if ('refused' in read) return read
  return { commit: read.commit, open: openListed(revisionFiles(read), options, root) }
}
