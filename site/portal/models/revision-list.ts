import type { Facts } from '../../../linter/index.ts'
import { isCalendarDate } from '../../../schema/index.ts'
import { revisionsOf, statusOf } from './metadata.ts'
import type { Revision } from './metadata.ts'
import type { View } from './view.ts'

/** A revision beside the document that it changed. */
export interface DocumentRevision extends Revision {
  readonly facts: Facts
  /** The first one, a new MAJOR that must be read again, or a small one. */
  readonly weight: RevisionWeight
}

export type RevisionWeight = 'first' | 'major' | 'minor'

/**
 * Revisions of everything that was approved once, newest first. Drafts oblige nobody, and a revision without a readable
 * date is told by the lint.
 */
export function revisionList(view: View): DocumentRevision[] {
  const { workspace } = view
  return [...workspace.documents.values()]
    .filter(isVersioned)
    .filter((facts) => approved.has(statusOf(facts, workspace.today)))
    .flatMap((facts) => weighed(facts))
    .filter(({ date }) => isCalendarDate(date))
    .sort(byDate)
}

/** Lessons change with their course. */
function isVersioned({ kind }: Facts): boolean {
  return kind === 'document' || kind === 'form' || kind === 'course'
}

const approved: ReadonlySet<string> = new Set(['in-force', 'upcoming', 'retired'])

function weighed(facts: Facts): DocumentRevision[] {
  const revisions = revisionsOf(facts)
  return revisions.map((revision, index) => {
    const before = revisions[index + 1]
    const weight = !before ? 'first' : majorOf(before) === majorOf(revision) ? 'minor' : 'major'
    return { ...revision, facts, weight }
  })
}

function majorOf({ version }: Revision): string {
  return version.split('.')[0] ?? ''
}

function byDate(left: DocumentRevision, right: DocumentRevision): number {
  if (left.date !== right.date) return left.date < right.date ? 1 : -1
  return left.facts.nameId < right.facts.nameId ? -1 : left.facts.nameId > right.facts.nameId ? 1 : 0
}
