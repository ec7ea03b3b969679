import type { DutyId } from '../model/change.ts'
import type { Row } from '../model/comparison.ts'
import type { ActivityStep, Reception } from '../model/register-comparison.ts'
import type { Workspace } from '../model/workspace.ts'
import { fieldsOf, listOf, stringsOf, textOf } from '../workspace/shape.ts'

/**
 * What a step in a processing activity may ask for. Consent is asked for only where the register says that the activity
 * rests on it; an assessment comes first in the cases of PIPL 55.
 */
export function activityDuties(
  fields: Row['fields'],
  step: ActivityStep,
  workspace: Workspace,
): readonly DutyId[] {
  const abroad = textOf(fields['cross-border'])
  const receptions = stringsOf(fields['recipients']).map((party) => receptionBy(party, workspace))
  const isOf = (key: string): boolean => fields[key] === true
  const has = {
    consent: fields['legal-basis'] === 'consent',
    // The law counts all that is about a child under fourteen as sensitive (PIPL 28).
    sensitive: isOf('sensitive') || isOf('minors'),
    export: abroad !== '' && abroad !== 'none',
    weight: isOf('sensitive') || isOf('minors') || isOf('automated-decisions'),
  }
  const isFirst = step === 'begun' || step === 'based'
  const isRewritten = step === 'purpose' || step === 'rewritten'
  const isMarked = step === 'sensitive' || step === 'minors'
  const isShared = step === 'provided' || step === 'entrusted' || step === 'handed-over'
  const isWidened = step === 'automated' || step === 'provided' || step === 'exported'
  const goesAbroad = has.export && (step === 'begun' || step === 'exported' || isShared)
  const isWeighty = (has.weight || has.export) && step !== 'kept' && step !== 'based' && step !== 'reported'
  const duties: Readonly<Partial<Record<DutyId, boolean>>> = {
    'tell-individuals': true,
    // Article 13(3): before a further purpose, not before every other word.
    'tell-individuals-eu': step === 'purpose' && fields['gdpr-basis'] !== undefined,
    // Separate consent is consent: where that is asked for, this one is not said beside it.
    'consent-first': has.consent && isFirst && !has.sensitive,
    'consent-again': has.consent && (isRewritten || step === 'automated'),
    'consent-of-guardian': has.consent && isOf('minors') && (isFirst || isRewritten || isMarked || isWidened),
    'consent-to-sensitive': has.consent && has.sensitive && (isFirst || isRewritten || isMarked),
    'consent-to-provide':
      has.consent && (step === 'provided' || (isFirst && receptions.includes('provided'))),
    'consent-to-export': has.consent && (goesAbroad || (has.export && step === 'based')),
    'assess-impact': isShared || isWeighty || (step === 'begun' && receptions.length > 0),
    'clear-export': goesAbroad && abroad !== 'exempt',
  }
  return dutyIds.filter((id) => duties[id])
}

/** What passing more to a party may ask for: whatever one of the activities that name it asks for. */
export function dutiesToward(party: string, workspace: Workspace): readonly DutyId[] {
  const reception = receptionBy(party, workspace)
  const found = listOf(workspace.register('processing')?.data['activities'])
    .map(fieldsOf)
    .filter(({ recipients }) => stringsOf(recipients).includes(party))
    .flatMap((activity) => activityDuties(activity, reception, workspace))
  const raised: readonly DutyId[] = [
    ...(['tell-individuals', ...found] as const),
    // A party that no activity names yet receives all the same (PIPL 55).
    ...(found.length === 0 && reception !== 'reported' ? (['assess-impact'] as const) : []),
    ...(reception === 'handed-over' && isReportable(workspace) ? (['report-disposal'] as const) : []),
  ]
  return dutyIds.filter((id) => raised.includes(id))
}

/** On what footing a party receives, by the list of recipients or else by its kind. */
export function receptionBy(party: string, workspace: Workspace): Reception {
  const relations = listOf(workspace.register('recipients')?.data['recipients'])
    .map(fieldsOf)
    .filter((row) => row['party'] === party)
    .map(({ relation }) => receptions.get(textOf(relation)))
  // Of one that receives on several footings the one that asks for the most.
  const listed = [...receptions.values()].find((reception) => relations.includes(reception))
  if (listed) return listed
  // A company of our own group is another handler, and a party that nobody describes might be anybody.
  return kinds.get(workspace.parties.find(({ id }) => id === party)?.kind ?? '') ?? 'provided'
}

/** Whether the organisation declares what makes the fate of its data a matter for the authority (NDSR 32). */
function isReportable(workspace: Workspace): boolean {
  const { people, 'important-data': important } = fieldsOf(workspace.register('organisation')?.data['facts'])
  return important === true || (typeof people === 'number' && people >= 10_000_000)
}

const receptions: ReadonlyMap<string, Reception> = new Map([
  ['provision', 'provided'],
  ['transfer', 'handed-over'],
  ['entrusted', 'entrusted'],
  ['legal-duty', 'reported'],
])

const kinds: ReadonlyMap<string, Reception> = new Map([
  ['processor', 'entrusted'],
  ['authority', 'reported'],
])

const dutyIds = [
  ...(['tell-individuals', 'tell-individuals-eu', 'consent-first', 'consent-again'] as const),
  ...(['consent-of-guardian', 'consent-to-sensitive', 'consent-to-provide', 'consent-to-export'] as const),
  ...(['assess-impact', 'clear-export', 'report-disposal'] as const),
]
