import { publicWorkspace } from '../../linter/index.ts'
import type { Workspace } from '../../linter/index.ts'
import type { Publication } from '../publication/index.ts'

/** What the pages are made from: the publication, and the workspace that its public view is. */
export interface Published {
  readonly publication: Publication
  readonly workspace: Workspace
}

const slot = Symbol.for('policypress.notices.published')

/** Keeps the publication of this build: Astro bundles integration and pages apart, and only the process is shared. */
export function keepPublication(publication: Publication): void {
  const workspace = publicWorkspace(publication.view, publication.today)
  ;(globalThis as Slot)[slot] = { publication, workspace }
}

/** The publication of this build. */
export function published(): Published {
  const kept = (globalThis as Slot)[slot]
  if (!kept) throw new Error('Missing publication, expected the integration to keep it before any page')
  return kept
}

type Slot = typeof globalThis & { [slot]?: Published }
