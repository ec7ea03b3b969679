import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publicationOf } from '../../cli/public-site/publication.ts'
import { openWorkspace } from '../../linter/index.ts'
import type { Publication } from '../../site/publication/index.ts'
import { freeze, noticesDay, revise, unpublishedCopy } from '../notices/published-site.ts'

/** Real notices, frozen by the command line in a copy of our own library, and where that copy is. */
export interface Frozen {
  readonly publication: Publication
  readonly workspace: string
  readonly close: () => void
}

/**
 * Freezes four notices: one three times, of which the newest version is announced and not yet in force, and three once,
 * one of these in both languages.
 */
export function frozenNotices(): Frozen {
  const root = mkdtempSync(join(tmpdir(), 'policypress-export-'))
  const workspace = join(root, 'policies')
  unpublishedCopy(workspace)
  for (const notice of frozenIds) freeze(workspace, notice, '1.0')
  revise(workspace, 'privacy-notice', ['1.1', '2026-10-01', '2026-10-12', '写得更清楚。'])
  freeze(workspace, 'privacy-notice', '1.1', '--class', 'substantive')
  revise(workspace, 'privacy-notice', ['2.0', '2026-11-20', '2026-12-20', '期限 < 一年 & 更多。'])
  freeze(workspace, 'privacy-notice', '2.0')
  const opened = openWorkspace(workspace, { today: noticesDay, cache: false })
  // The build reads it from a file, so nothing may be lost on the way there.
  const publication = JSON.parse(JSON.stringify(publicationOf(opened, noticesDay))) as Publication
  return { publication, workspace, close: () => rmSync(root, { recursive: true, force: true }) }
}

const frozenIds = ['gdpr-addendum', 'privacy-notice', 'recipient-list', 'robot-product-notice'] as const
