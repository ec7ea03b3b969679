import type { AuthoredNoticeData } from '../../../../schema/index.ts'
import { durationOf } from './duration.ts'
import { exportTerms, legalBasisTerms } from './legal-basis.ts'
import { partyId, recipientId } from './recipients.ts'

/** What is done with information, under the address of its row in the lists. */
export function processNode(activity: Activity, data: AuthoredNoticeData, around: Around): object {
  const { id, name, means, handlers, purposes, sensitive, necessity } = activity
  const bases = [
    ...legalBasisTerms(activity['legal-basis'], around.isEuropean),
    ...exportTerms(activity['cross-border']),
  ]
  const decisions = activity['automated-decisions']
  return {
    '@id': `${around.address}/lists/#collection-${id}`,
    '@type': 'dpv:Process',
    identifier: id,
    label: name,
    description: means,
    'dpv:hasDataController': handlers.map((handler) => ({ '@id': partyId(handler, around.address) })),
    'dpv:hasPurpose': { '@type': 'dpv:Purpose', label: purposes },
    'dpv:hasPersonalData': dataOf(activity),
    'dpv:hasDataSubject': subjectsOf(activity),
    'dpv:hasLegalBasis': bases.map((term) => ({ '@id': term })),
    'dpv:hasRecipient': recipientsOf(activity, data, around.address),
    'dpv:hasStorageCondition': storageOf(activity),
    ...(decisions ? { 'dpv:hasProcessing': { '@id': 'pipl:AutomatedDecisionMaking' } } : {}),
    ...(sensitive && necessity
      ? { 'dpv:hasJustification': { '@type': 'dpv:Justification', description: necessity } }
      : {}),
  }
}

/** Kinds are texts of the registers; that some of them are sensitive is known of the activity as a whole. */
function dataOf({ data, sensitive }: Activity): object[] {
  const kinds = data.map((label) => ({ '@type': 'dpv:PersonalData', label }))
  return sensitive ? [...kinds, { '@id': 'pipl:SensitivePersonalInformation' }] : kinds
}

function subjectsOf({ subjects, minors }: Activity): object[] {
  const described = { '@type': 'dpv:DataSubject', label: subjects }
  return minors ? [described, { '@id': 'pipl:ChildUnderFourteen' }] : [described]
}

/** The rows of a party, or the party itself where the notice lists no row of it. */
function recipientsOf({ recipients }: Activity, data: AuthoredNoticeData, address: string): object[] {
  return recipients.flatMap((party) => {
    const rows = data.recipients.filter((row) => row.party === party)
    if (rows.length === 0) return [{ '@id': partyId(party, address), '@type': 'dpv:Recipient' }]
    return rows.map(({ id }) => ({ '@id': recipientId(id, address) }))
  })
}

function storageOf(activity: Activity): object {
  const from = activity['retention-from']
  return {
    '@type': 'dpv:StorageDuration',
    'dpv:hasDuration': durationOf(activity.retention),
    ...(from ? { description: from } : {}),
  }
}

/** What a process needs to know of its notice. */
export interface Around {
  readonly address: string
  /** Whether the notice is for the European Union as well. */
  readonly isEuropean: boolean
}

type Activity = AuthoredNoticeData['activities'][number]
