import rule from '../changes/bump-too-large.ts'
import { fingerprintOf } from '../fingerprint.ts'
import type { Comparison } from '../model/comparison.ts'
import { severityOf } from '../settings.ts'
import { textOf } from '../workspace/shape.ts'
import type { RawChange } from './find-changes.ts'

/** Documents in force whose MAJOR rose while all that changed in them is editorial. */
export function largeBumps(changes: readonly RawChange[], { frontmatter, head }: Comparison): RawChange[] {
  if (severityOf(rule.id, rule, head.workspace.config) === 'off') return []
  const weighty = changes.filter((change) => change.class === 'material' && !ofTheBump.has(change.rule.id))
  const changed = new Set(weighty.flatMap(({ document, affects = [] }) => [document, ...affects]))
  return frontmatter.flatMap(({ id, rise, wasApproved, isApproved, before, after, about, head: file }) => {
    if (rise !== 'major' || !wasApproved || !isApproved || changed.has(id)) return []
    // The lessons of a course change under ids of their own.
    if (file.kind === 'course') return []
    const data = { document: id, from: textOf(before['version']), to: textOf(after['version']) }
    const fingerprint = fingerprintOf([rule.id, data], new Map())
    return [{ ...about('/version'), rule, messageId: 'large', data, class: 'editorial', fingerprint }]
  })
}

/** Rules that tell of the new version itself and not of what is new in it. */
const ofTheBump: ReadonlySet<string> = new Set([
  ...['approval-missing', 'approver-removed', 'effective-in-past', 'effective-moved', 'notice-too-short'],
])
