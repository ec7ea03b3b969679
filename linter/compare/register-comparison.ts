import type { Comparison } from '../model/comparison.ts'
import type { RegisterComparison } from '../model/register-comparison.ts'
import type { Workspace } from '../model/workspace.ts'
import { activityDuties, dutiesToward, receptionBy } from './activity-duties.ts'
import { channelChanges, recontacted } from './channel-changes.ts'
import { factChanges } from './declared-facts.ts'
import { periodChange } from './period-change.ts'
import { registerChanges } from './register-changes.ts'
import { rewordingOf } from './rewording.ts'
import { listingOtherwise } from './showing.ts'

/** What differs between the registers of two sides, and what it may ask for by those of the head. */
export function registerComparison(
  lookups: Pick<Comparison, 'rows' | 'showing'>,
  base: Workspace,
  head: Workspace,
): RegisterComparison {
  let listing: readonly string[] | undefined
  const changes = registerChanges(lookups, () => (listing ??= listingOtherwise(base, head)))
  return {
    ...changes,
    recontacted: (register) => recontacted(changes.kept(register)),
    get channels() {
      return channelChanges(changes.kept('rights'), { base, head })
    },
    rewording: rewordingOf,
    dutiesOf: (activity, step) => activityDuties(activity, step, head),
    receptionBy: (party) => receptionBy(party, head),
    dutiesToward: (party) => dutiesToward(party, head),
    period: (before, after) => periodChange([before, base], [after, head]),
    facts: factChanges(base, head),
  }
}
