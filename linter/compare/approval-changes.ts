import type { ApprovalChange } from '../model/frontmatter-pair.ts'
import type { Revision } from '../model/revision.ts'

/**
 * Roles whose approval came or went: on the record of one version, and from the MAJOR that was approved last to another
 * one, `former` being the version held against.
 */
export function approvalChanges(old: readonly Revision[], now: readonly Revision[]): ApprovalChange[] {
  const records = old.flatMap((before) => {
    const after = now.find(({ version }) => version === before.version)
    return after ? [changeOf(before, after, '')] : []
  })
  const [first, last] = [latestApproved(old), latestApproved(now)]
  const isOther = first && last && first.major !== last.major
  const all = isOther ? [...records, changeOf(first, last, first.version)] : records
  return all.filter(({ dropped, added }) => dropped !== '' || added !== '')
}

function changeOf(before: Revision, after: Revision, former: string): ApprovalChange {
  return {
    ...{ version: after.version, former },
    ...{ dropped: beyond(before, after), added: beyond(after, before) },
    ...{ oldPointer: before.pointer, pointer: after.pointer },
  }
}

function latestApproved(revisions: readonly Revision[]): Revision | undefined {
  return revisions.find(({ approvals }) => approvals.length > 0)
}

/** Roles that approved one revision and not the other. */
function beyond({ approvals }: Revision, other: Revision): string {
  const known = other.approvals.map(({ role }) => role)
  const roles = approvals.flatMap(({ role }) => (known.includes(role) ? [] : [`\`${role}\``]))
  return [...new Set(roles)].join(', ')
}
