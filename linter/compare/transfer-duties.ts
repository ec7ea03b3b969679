import type { DutyId } from '../model/change.ts'
import type { Workspace } from '../model/workspace.ts'
import { fieldsOf, listOf } from '../workspace/shape.ts'
import type { Fields } from '../workspace/shape.ts'

/**
 * What a transfer may ask for now and did not ask for before, by its legal route, its purpose and where the recipient is.
 * Consent is asked for only where some activity of the register rests on it; without a register anything might.
 */
export function transferDuties(before: Fields, after: Fields, workspace: Workspace): readonly DutyId[] {
  const activities = listOf(workspace.register('processing')?.data['activities']).map(fieldsOf)
  const consent = activities.length === 0 || activities.some((one) => one['legal-basis'] === 'consent')
  const known = askedBy(before, consent)
  const fresh = [...askedBy(after, consent)].filter((duty) => !known.has(duty))
  return fresh.length > 0 ? ['tell-individuals', ...fresh] : []
}

function askedBy(transfer: Fields, consent: boolean): ReadonlySet<DutyId> {
  const isProvision = transfer['legal-route'] === 'art23'
  const isAbroad = transfer['recipient-overseas'] === true
  const isTurned = transfer['purpose-changed'] === true
  const duties: Readonly<Partial<Record<DutyId, boolean>>> = {
    'consent-for-transfer': consent && isTurned && !isProvision,
    'consent-again': consent && isTurned && isProvision,
    'consent-to-provide': consent && isProvision,
    'consent-to-export': consent && isAbroad,
    'assess-impact': isProvision || isAbroad,
    'clear-export': isAbroad,
  }
  return new Set(dutyIds.filter((id) => duties[id]))
}

const dutyIds = [
  ...(['consent-for-transfer', 'consent-again', 'consent-to-provide', 'consent-to-export'] as const),
  ...(['assess-impact', 'clear-export'] as const),
]
