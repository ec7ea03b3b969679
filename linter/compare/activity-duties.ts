import type { DutyId } from '../model/change.ts'
import type { ActivityStep, Row } from '../model/comparison.ts'
import type { Workspace } from '../model/workspace.ts'
import { stringsOf, textOf } from '../workspace/shape.ts'

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
  const has = {
    consent: fields['legal-basis'] === 'consent',
    sensitive: fields['sensitive'] === true || fields['minors'] === true,
    automated: fields['automated-decisions'] === true,
    export: abroad !== '' && abroad !== 'none',
    recipients: stringsOf(fields['recipients']).length > 0,
    provision: stringsOf(fields['recipients']).some((party) => isProvidedTo(party, workspace)),
  }
  const isFirst = step === 'begun' || step === 'based'
  const isRewritten = step === 'purpose' || step === 'rewritten'
  const isShared = step === 'provided' || step === 'entrusted'
  const asksAgain = isRewritten || step === 'automated' || step === 'based'
  const isWeighty = has.sensitive || has.automated || has.export
  const duties: Readonly<Partial<Record<DutyId, boolean>>> = {
    'tell-individuals': true,
    // Article 13(3): before a further purpose, not before every other word.
    'tell-individuals-eu': step === 'purpose' && fields['gdpr-basis'] !== undefined,
    'consent-again': has.consent && asksAgain,
    'consent-to-sensitive': has.consent && has.sensitive && (isFirst || isRewritten || step === 'sensitive'),
    'consent-to-provide': has.consent && (step === 'provided' || (isFirst && has.provision)),
    'consent-to-export': has.consent && has.export && (isFirst || step === 'exported'),
    'assess-impact':
      isShared ||
      (step === 'begun' && (isWeighty || has.recipients)) ||
      (step !== 'kept' && step !== 'based' && isWeighty),
    'clear-export': has.export && abroad !== 'exempt' && (step === 'begun' || step === 'exported'),
  }
  return dutyIds.filter((id) => duties[id])
}

/** Whether a party decides itself how it uses what it receives, by the list of recipients or else by its kind. */
export function isProvidedTo(party: string, workspace: Workspace): boolean {
  const listed = workspace.register('recipients')?.data['recipients']
  const relations = Array.isArray(listed)
    ? (listed as Record<string, unknown>[]).filter((row) => row['party'] === party)
    : []
  if (relations.length > 0) return relations.some(({ relation }) => relation === 'provision')
  const kind = workspace.parties.find(({ id }) => id === party)?.kind
  // A party that nobody describes might be anybody.
  return kind === undefined || kind === 'independent-handler' || kind === 'buyer'
}

const dutyIds = [
  ...(['tell-individuals', 'tell-individuals-eu', 'consent-again', 'consent-to-sensitive'] as const),
  ...(['consent-to-provide', 'consent-to-export', 'assess-impact', 'clear-export'] as const),
]
