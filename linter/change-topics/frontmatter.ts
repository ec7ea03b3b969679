import type { ChangeRule } from '../model/rule.ts'
import acknowledgementDropped from '../changes/acknowledgement-dropped.ts'
import acknowledgementRequired from '../changes/acknowledgement-required.ts'
import approvalMissing from '../changes/approval-missing.ts'
import approverAdded from '../changes/approver-added.ts'
import approverRemoved from '../changes/approver-removed.ts'
import audienceNarrowed from '../changes/audience-narrowed.ts'
import audienceWidened from '../changes/audience-widened.ts'
import bumpTooLarge from '../changes/bump-too-large.ts'
import classificationNarrowed from '../changes/classification-narrowed.ts'
import classificationWidened from '../changes/classification-widened.ts'
import effectiveInPast from '../changes/effective-in-past.ts'
import effectiveMoved from '../changes/effective-moved.ts'
import jurisdictionClaimed from '../changes/jurisdiction-claimed.ts'
import jurisdictionDropped from '../changes/jurisdiction-dropped.ts'
import legalRouteChanged from '../changes/legal-route-changed.ts'
import noticeTooShort from '../changes/notice-too-short.ts'
import ownerChanged from '../changes/owner-changed.ts'
import partyNamed from '../changes/party-named.ts'
import partyUnnamed from '../changes/party-unnamed.ts'
import profileClaimed from '../changes/profile-claimed.ts'
import profileDropped from '../changes/profile-dropped.ts'
import reviewCycleLengthened from '../changes/review-cycle-lengthened.ts'
import reviewCycleShortened from '../changes/review-cycle-shortened.ts'
import revisionRewritten from '../changes/revision-rewritten.ts'
import statusChanged from '../changes/status-changed.ts'
import transferFactsChanged from '../changes/transfer-facts-changed.ts'
import versionLowered from '../changes/version-lowered.ts'

/** What documents say of themselves: readers, owners, claims, reviews, versions. */
export const frontmatterRules: readonly ChangeRule[] = [
  // Who may and must read a document, and who answers for it
  statusChanged,
  classificationWidened,
  classificationNarrowed,
  audienceWidened,
  audienceNarrowed,
  ownerChanged,
  approverRemoved,
  approverAdded,

  // What a document claims, and the transfer that it serves
  profileDropped,
  profileClaimed,
  jurisdictionDropped,
  jurisdictionClaimed,
  legalRouteChanged,
  transferFactsChanged,
  partyNamed,
  partyUnnamed,

  // Reviews and confirmations
  reviewCycleLengthened,
  reviewCycleShortened,
  acknowledgementDropped,
  acknowledgementRequired,

  // Versions and their dates
  approvalMissing,
  versionLowered,
  bumpTooLarge,
  effectiveMoved,
  effectiveInPast,
  noticeTooShort,
  revisionRewritten,
]
