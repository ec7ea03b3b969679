import { openRevision } from '../../linter/index.ts'
import type { OpenWorkspace, Report } from '../../linter/index.ts'
import type { CommandLine } from '../command.ts'
import { unreadableRevision } from '../unreadable-revision.ts'
import { openOptions } from '../workspace.ts'
import { withFindings } from './narrow.ts'

/**
 * Only findings that a revision does not have: what a change brings in, wherever it shows. They are told by fingerprint,
 * so that text which moved is not new. Throws where the revision cannot be read; a failed comparison is never clean.
 */
export function onlySince(report: Report, { root }: OpenWorkspace, ref: string, line: CommandLine): Report {
  // With what the other side is judged by, or its findings would all look new.
  const base = openRevision(root, ref, openOptions(line, root))
  if ('refused' in base) throw unreadableRevision(base.refused, ref, base.reason)
  const known = new Set(base.open.lint().findings.map(({ fingerprint }) => fingerprint))
  return withFindings(
    report,
    report.findings.filter(({ fingerprint }) => !known.has(fingerprint)),
  )
}
