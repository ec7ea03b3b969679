import type { AuthoredNoticeData } from '../../../../schema/index.ts'
import type { Term } from '../vocabulary/term.ts'
import { durationOf } from './duration.ts'

/** A right as a notice grants it, with how and within what time it is used. */
export function rightNode(right: Right, page: string, isEuropean: boolean): object {
  const { id, name, how, time } = right
  const { pipl, gdpr } = terms.get(id) ?? {}
  return {
    '@id': `${page}#right-${id}`,
    '@type': ['dpv:ActiveRight', pipl ?? 'dpv:DataSubjectRight', ...(gdpr && isEuropean ? [gdpr] : [])],
    identifier: id,
    label: name,
    'dpv:isExercisedAt': { '@type': 'dpv:RightExerciseNotice', description: how },
    ...(time ? { 'dpv:hasDuration': durationOf(time) } : {}),
  }
}

type Right = AuthoredNoticeData['rights'][number]

/** Rights of the registers by id; one that is not named here is a right of the individual and no more is said. */
const terms: ReadonlyMap<string, { readonly pipl?: Term; readonly gdpr?: Term }> = new Map([
  ['access', { pipl: 'pipl:RightToAccess', gdpr: 'eu-gdpr:A15' }],
  ['copy', { pipl: 'pipl:RightToCopy', gdpr: 'eu-gdpr:A15' }],
  ['transfer', { pipl: 'pipl:RightToTransfer', gdpr: 'eu-gdpr:A20' }],
  ['correction', { pipl: 'pipl:RightToCorrection', gdpr: 'eu-gdpr:A16' }],
  ['completion', { pipl: 'pipl:RightToCompletion', gdpr: 'eu-gdpr:A16' }],
  ['erasure', { pipl: 'pipl:RightToDeletion', gdpr: 'eu-gdpr:A17' }],
  ['restriction', { pipl: 'pipl:RightToRestriction', gdpr: 'eu-gdpr:A18' }],
  ['refusal', { pipl: 'pipl:RightToRefusal', gdpr: 'eu-gdpr:A21' }],
  ['withdrawal', { pipl: 'pipl:RightToWithdrawal', gdpr: 'eu-gdpr:A7-3' }],
  ['explanation', { pipl: 'pipl:RightToExplanation' }],
  ['complaint', { pipl: 'pipl:RightToComplaint', gdpr: 'eu-gdpr:A77' }],
])
