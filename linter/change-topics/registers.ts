import type { ChangeRule } from '../model/rule.ts'
import cookieAdded from '../changes/cookie-added.ts'
import cookieChanged from '../changes/cookie-changed.ts'
import cookieRemoved from '../changes/cookie-removed.ts'
import organisationFactDeclared from '../changes/organisation-fact-declared.ts'
import organisationFactWithdrawn from '../changes/organisation-fact-withdrawn.ts'
import organisationRenamed from '../changes/organisation-renamed.ts'
import organisationSizeChanged from '../changes/organisation-size-changed.ts'
import partyAdded from '../changes/party-added.ts'
import partyContactChanged from '../changes/party-contact-changed.ts'
import partyKindChanged from '../changes/party-kind-changed.ts'
import partyRemoved from '../changes/party-removed.ts'
import partyRenamed from '../changes/party-renamed.ts'
import partyTextChanged from '../changes/party-text-changed.ts'
import questionChanged from '../changes/question-changed.ts'
import questionClosed from '../changes/question-closed.ts'
import questionDecided from '../changes/question-decided.ts'
import questionOpened from '../changes/question-opened.ts'
import questionReopened from '../changes/question-reopened.ts'
import recipientAdded from '../changes/recipient-added.ts'
import recipientContactChanged from '../changes/recipient-contact-changed.ts'
import recipientDataAdded from '../changes/recipient-data-added.ts'
import recipientDataRemoved from '../changes/recipient-data-removed.ts'
import recipientRelationChanged from '../changes/recipient-relation-changed.ts'
import recipientRemoved from '../changes/recipient-removed.ts'
import recipientTextChanged from '../changes/recipient-text-changed.ts'
import responseTimeChanged from '../changes/response-time-changed.ts'
import responseTimeLengthened from '../changes/response-time-lengthened.ts'
import responseTimeShortened from '../changes/response-time-shortened.ts'
import rightAdded from '../changes/right-added.ts'
import rightProcedureChanged from '../changes/right-procedure-changed.ts'
import rightRemoved from '../changes/right-removed.ts'
import rightsChannelAdded from '../changes/rights-channel-added.ts'
import rightsChannelRemoved from '../changes/rights-channel-removed.ts'
import rightsContactChanged from '../changes/rights-contact-changed.ts'
import roleAdded from '../changes/role-added.ts'
import roleDescriptionChanged from '../changes/role-description-changed.ts'
import roleHolderChanged from '../changes/role-holder-changed.ts'
import roleRemoved from '../changes/role-removed.ts'
import roleRetitled from '../changes/role-retitled.ts'
import roleSeparationAdded from '../changes/role-separation-added.ts'
import roleSeparationRemoved from '../changes/role-separation-removed.ts'
import sdkAdded from '../changes/sdk-added.ts'
import sdkChanged from '../changes/sdk-changed.ts'
import sdkDataAdded from '../changes/sdk-data-added.ts'
import sdkDataRemoved from '../changes/sdk-data-removed.ts'
import sdkRemoved from '../changes/sdk-removed.ts'

/** The other registers: recipients, rights, parties, open questions. */
export const registerRules: readonly ChangeRule[] = [
  // Recipients, components and cookies
  recipientAdded,
  recipientRemoved,
  recipientRelationChanged,
  recipientDataAdded,
  recipientDataRemoved,
  recipientTextChanged,
  recipientContactChanged,
  sdkAdded,
  sdkRemoved,
  sdkDataAdded,
  sdkDataRemoved,
  sdkChanged,
  cookieAdded,
  cookieRemoved,
  cookieChanged,

  // Rights and ways to use them
  rightAdded,
  rightRemoved,
  rightsChannelRemoved,
  rightsChannelAdded,
  rightsContactChanged,
  rightProcedureChanged,
  responseTimeLengthened,
  responseTimeShortened,
  responseTimeChanged,

  // Parties, roles and the organisation
  partyAdded,
  partyRemoved,
  partyKindChanged,
  partyRenamed,
  partyContactChanged,
  partyTextChanged,
  roleAdded,
  roleRemoved,
  roleRetitled,
  roleDescriptionChanged,
  roleSeparationRemoved,
  roleSeparationAdded,
  roleHolderChanged,
  organisationSizeChanged,
  organisationFactDeclared,
  organisationFactWithdrawn,
  organisationRenamed,

  // Open questions
  questionOpened,
  questionClosed,
  questionDecided,
  questionReopened,
  questionChanged,
]
