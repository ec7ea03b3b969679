import type { ChangeRule } from '../model/rule.ts'
import acknowledgementDropped from './acknowledgement-dropped.ts'
import acknowledgementRequired from './acknowledgement-required.ts'
import activityAdded from './activity-added.ts'
import activityControlsChanged from './activity-controls-changed.ts'
import activityRecipientAdded from './activity-recipient-added.ts'
import activityRecipientRemoved from './activity-recipient-removed.ts'
import activityRemoved from './activity-removed.ts'
import activitySystemsChanged from './activity-systems-changed.ts'
import activityTextChanged from './activity-text-changed.ts'
import approvalMissing from './approval-missing.ts'
import approverAdded from './approver-added.ts'
import approverRemoved from './approver-removed.ts'
import audienceNarrowed from './audience-narrowed.ts'
import audienceWidened from './audience-widened.ts'
import automatedDecisionBegun from './automated-decision-begun.ts'
import automatedDecisionEnded from './automated-decision-ended.ts'
import baselineGrown from './baseline-grown.ts'
import baselineShrunk from './baseline-shrunk.ts'
import bumpTooLarge from './bump-too-large.ts'
import catalogControlAdded from './catalog-control-added.ts'
import catalogControlChanged from './catalog-control-changed.ts'
import catalogControlRemoved from './catalog-control-removed.ts'
import changeApprovalUnused from './change-approval-unused.ts'
import checklistAdded from './checklist-added.ts'
import checklistItemAdded from './checklist-item-added.ts'
import checklistItemChanged from './checklist-item-changed.ts'
import checklistItemRemoved from './checklist-item-removed.ts'
import checklistRemoved from './checklist-removed.ts'
import citationAdded from './citation-added.ts'
import citationChanged from './citation-changed.ts'
import citationRemoved from './citation-removed.ts'
import classificationNarrowed from './classification-narrowed.ts'
import classificationWidened from './classification-widened.ts'
import commitmentAdded from './commitment-added.ts'
import commitmentChanged from './commitment-changed.ts'
import commitmentRemoved from './commitment-removed.ts'
import controlAdded from './control-added.ts'
import controlDelegated from './control-delegated.ts'
import controlLawAdded from './control-law-added.ts'
import controlLawDropped from './control-law-dropped.ts'
import controlMoved from './control-moved.ts'
import controlRemoved from './control-removed.ts'
import controlTextChanged from './control-text-changed.ts'
import cookieAdded from './cookie-added.ts'
import cookieChanged from './cookie-changed.ts'
import cookieRemoved from './cookie-removed.ts'
import courseBehind from './course-behind.ts'
import courseDocumentsChanged from './course-documents-changed.ts'
import courseTermsLoosened from './course-terms-loosened.ts'
import courseTermsTightened from './course-terms-tightened.ts'
import dataCategoryAdded from './data-category-added.ts'
import dataCategoryRemoved from './data-category-removed.ts'
import dataCategoryReworded from './data-category-reworded.ts'
import definitionChanged from './definition-changed.ts'
import disclosureAdded from './disclosure-added.ts'
import disclosureChanged from './disclosure-changed.ts'
import disclosureRemoved from './disclosure-removed.ts'
import documentAdded from './document-added.ts'
import documentRemoved from './document-removed.ts'
import documentRenamed from './document-renamed.ts'
import documentTypeChanged from './document-type-changed.ts'
import documentUnreadable from './document-unreadable.ts'
import effectiveInPast from './effective-in-past.ts'
import effectiveMoved from './effective-moved.ts'
import evidenceAdded from './evidence-added.ts'
import evidenceDropped from './evidence-dropped.ts'
import evidenceRenamed from './evidence-renamed.ts'
import exceptionAdded from './exception-added.ts'
import exceptionChanged from './exception-changed.ts'
import exceptionExtended from './exception-extended.ts'
import exceptionNarrowed from './exception-narrowed.ts'
import exceptionRemoved from './exception-removed.ts'
import exceptionShortened from './exception-shortened.ts'
import exceptionWidened from './exception-widened.ts'
import frozenTextEdited from './frozen-text-edited.ts'
import frozenTextRemoved from './frozen-text-removed.ts'
import gdprBasisChanged from './gdpr-basis-changed.ts'
import handlerAdded from './handler-added.ts'
import handlerRemoved from './handler-removed.ts'
import impactAssessmentChanged from './impact-assessment-changed.ts'
import importAdded from './import-added.ts'
import importDropped from './import-dropped.ts'
import jurisdictionClaimed from './jurisdiction-claimed.ts'
import jurisdictionDropped from './jurisdiction-dropped.ts'
import languageAdded from './language-added.ts'
import languageDropped from './language-dropped.ts'
import lawAdded from './law-added.ts'
import lawArticleAdded from './law-article-added.ts'
import lawArticleChanged from './law-article-changed.ts'
import lawArticleRemoved from './law-article-removed.ts'
import lawRemoved from './law-removed.ts'
import lawStatusChanged from './law-status-changed.ts'
import lawTitleChanged from './law-title-changed.ts'
import lawVerifiedLowered from './law-verified-lowered.ts'
import lawVerifiedRaised from './law-verified-raised.ts'
import legalBasisArticlesChanged from './legal-basis-articles-changed.ts'
import legalBasisChanged from './legal-basis-changed.ts'
import legalRouteChanged from './legal-route-changed.ts'
import lessonAdded from './lesson-added.ts'
import lessonControlsChanged from './lesson-controls-changed.ts'
import lessonRemoved from './lesson-removed.ts'
import linkChanged from './link-changed.ts'
import meansChanged from './means-changed.ts'
import minorsExcluded from './minors-excluded.ts'
import minorsIncluded from './minors-included.ts'
import noticeTooShort from './notice-too-short.ts'
import obligationStrengthened from './obligation-strengthened.ts'
import obligationWeakened from './obligation-weakened.ts'
import organisationFactDeclared from './organisation-fact-declared.ts'
import organisationFactWithdrawn from './organisation-fact-withdrawn.ts'
import organisationRenamed from './organisation-renamed.ts'
import organisationSizeChanged from './organisation-size-changed.ts'
import ownerChanged from './owner-changed.ts'
import parameterAdded from './parameter-added.ts'
import parameterBackInBounds from './parameter-back-in-bounds.ts'
import parameterChanged from './parameter-changed.ts'
import parameterDefinitionChanged from './parameter-definition-changed.ts'
import parameterLoosened from './parameter-loosened.ts'
import parameterOutOfBounds from './parameter-out-of-bounds.ts'
import parameterReasonChanged from './parameter-reason-changed.ts'
import parameterRemoved from './parameter-removed.ts'
import parameterTightened from './parameter-tightened.ts'
import partyAdded from './party-added.ts'
import partyContactChanged from './party-contact-changed.ts'
import partyKindChanged from './party-kind-changed.ts'
import partyNamed from './party-named.ts'
import partyRemoved from './party-removed.ts'
import partyRenamed from './party-renamed.ts'
import partyTextChanged from './party-text-changed.ts'
import partyUnnamed from './party-unnamed.ts'
import passMarkLowered from './pass-mark-lowered.ts'
import passMarkRaised from './pass-mark-raised.ts'
import poolAdded from './pool-added.ts'
import poolChanged from './pool-changed.ts'
import poolRemoved from './pool-removed.ts'
import profileAdded from './profile-added.ts'
import profileClaimed from './profile-claimed.ts'
import profileDropped from './profile-dropped.ts'
import profileRemoved from './profile-removed.ts'
import purposeAdded from './purpose-added.ts'
import purposeChanged from './purpose-changed.ts'
import purposeRemoved from './purpose-removed.ts'
import questionChanged from './question-changed.ts'
import questionClosed from './question-closed.ts'
import questionDecided from './question-decided.ts'
import questionOpened from './question-opened.ts'
import questionReopened from './question-reopened.ts'
import quizQuestionAdded from './quiz-question-added.ts'
import quizQuestionChanged from './quiz-question-changed.ts'
import quizQuestionRemoved from './quiz-question-removed.ts'
import quizQuestionRenamed from './quiz-question-renamed.ts'
import recipientAdded from './recipient-added.ts'
import recipientContactChanged from './recipient-contact-changed.ts'
import recipientDataAdded from './recipient-data-added.ts'
import recipientDataRemoved from './recipient-data-removed.ts'
import recipientRelationChanged from './recipient-relation-changed.ts'
import recipientRemoved from './recipient-removed.ts'
import recipientTextChanged from './recipient-text-changed.ts'
import requirementAdded from './requirement-added.ts'
import requirementConditionChanged from './requirement-condition-changed.ts'
import requirementDropped from './requirement-dropped.ts'
import responseTimeChanged from './response-time-changed.ts'
import responseTimeLengthened from './response-time-lengthened.ts'
import responseTimeShortened from './response-time-shortened.ts'
import retentionChanged from './retention-changed.ts'
import retentionLengthened from './retention-lengthened.ts'
import retentionShortened from './retention-shortened.ts'
import retentionStartChanged from './retention-start-changed.ts'
import reviewCycleLengthened from './review-cycle-lengthened.ts'
import reviewCycleShortened from './review-cycle-shortened.ts'
import revisionRewritten from './revision-rewritten.ts'
import rightAdded from './right-added.ts'
import rightProcedureChanged from './right-procedure-changed.ts'
import rightRemoved from './right-removed.ts'
import rightsChannelAdded from './rights-channel-added.ts'
import rightsChannelRemoved from './rights-channel-removed.ts'
import rightsContactChanged from './rights-contact-changed.ts'
import roleAdded from './role-added.ts'
import roleDescriptionChanged from './role-description-changed.ts'
import roleHolderChanged from './role-holder-changed.ts'
import roleRemoved from './role-removed.ts'
import roleRetitled from './role-retitled.ts'
import roleSeparationAdded from './role-separation-added.ts'
import roleSeparationRemoved from './role-separation-removed.ts'
import ruleLowered from './rule-lowered.ts'
import ruleOptionsChanged from './rule-options-changed.ts'
import ruleRaised from './rule-raised.ts'
import ruleSwitchedOff from './rule-switched-off.ts'
import ruleSwitchedOn from './rule-switched-on.ts'
import sdkAdded from './sdk-added.ts'
import sdkChanged from './sdk-changed.ts'
import sdkDataAdded from './sdk-data-added.ts'
import sdkDataRemoved from './sdk-data-removed.ts'
import sdkRemoved from './sdk-removed.ts'
import sensitiveMarked from './sensitive-marked.ts'
import sensitiveUnmarked from './sensitive-unmarked.ts'
import settingChanged from './setting-changed.ts'
import sourceRowAdded from './source-row-added.ts'
import sourceRowChanged from './source-row-changed.ts'
import sourceRowRemoved from './source-row-removed.ts'
import statusChanged from './status-changed.ts'
import subjectsChanged from './subjects-changed.ts'
import termAdded from './term-added.ts'
import termNotesChanged from './term-notes-changed.ts'
import termRemoved from './term-removed.ts'
import textChangedUnversioned from './text-changed-unversioned.ts'
import textFrozen from './text-frozen.ts'
import titleChanged from './title-changed.ts'
import transferAbroadBegun from './transfer-abroad-begun.ts'
import transferAbroadEnded from './transfer-abroad-ended.ts'
import transferFactsChanged from './transfer-facts-changed.ts'
import transferRouteChanged from './transfer-route-changed.ts'
import translationAdded from './translation-added.ts'
import translationBehind from './translation-behind.ts'
import translationChanged from './translation-changed.ts'
import translationRemoved from './translation-removed.ts'
import versionLowered from './version-lowered.ts'
import wordingChanged from './wording-changed.ts'

/** Every kind of change that is told, in the order of the reference. */
export const changeRules: readonly ChangeRule[] = [
  // Controls and what they ask
  controlAdded,
  controlRemoved,
  controlMoved,
  controlDelegated,
  controlTextChanged,
  obligationStrengthened,
  obligationWeakened,

  // Documents
  documentAdded,
  documentRemoved,
  documentRenamed,
  documentUnreadable,
  titleChanged,
  documentTypeChanged,

  // Wordings and marks
  wordingChanged,
  linkChanged,
  commitmentRemoved,
  commitmentAdded,
  commitmentChanged,
  disclosureRemoved,
  disclosureAdded,
  disclosureChanged,
  citationRemoved,
  citationAdded,
  citationChanged,
  frozenTextEdited,
  frozenTextRemoved,
  textFrozen,
  textChangedUnversioned,

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

  // Courses
  quizQuestionRemoved,
  quizQuestionAdded,
  quizQuestionRenamed,
  quizQuestionChanged,
  poolRemoved,
  poolAdded,
  poolChanged,
  passMarkLowered,
  passMarkRaised,
  courseTermsLoosened,
  courseTermsTightened,
  lessonRemoved,
  lessonAdded,
  lessonControlsChanged,
  courseDocumentsChanged,
  courseBehind,

  // Reviews and confirmations
  reviewCycleLengthened,
  reviewCycleShortened,
  acknowledgementDropped,
  acknowledgementRequired,

  // Translations
  translationRemoved,
  translationAdded,
  translationBehind,
  translationChanged,

  // Versions and their dates
  approvalMissing,
  versionLowered,
  bumpTooLarge,
  effectiveMoved,
  effectiveInPast,
  noticeTooShort,
  revisionRewritten,

  // Parameters
  parameterLoosened,
  parameterTightened,
  parameterChanged,
  parameterOutOfBounds,
  parameterBackInBounds,
  parameterAdded,
  parameterRemoved,
  parameterReasonChanged,
  parameterDefinitionChanged,

  // The catalogue
  catalogControlAdded,
  catalogControlRemoved,
  catalogControlChanged,
  controlLawAdded,
  controlLawDropped,
  evidenceAdded,
  evidenceDropped,
  evidenceRenamed,

  // Profiles
  profileAdded,
  profileRemoved,
  requirementAdded,
  requirementDropped,
  requirementConditionChanged,

  // Words of the glossary
  definitionChanged,
  termAdded,
  termRemoved,
  termNotesChanged,

  // Exceptions
  exceptionAdded,
  exceptionRemoved,
  exceptionExtended,
  exceptionShortened,
  exceptionWidened,
  exceptionNarrowed,
  exceptionChanged,

  // Settings and the baseline
  ruleSwitchedOff,
  ruleSwitchedOn,
  ruleLowered,
  ruleRaised,
  ruleOptionsChanged,
  importAdded,
  importDropped,
  languageAdded,
  languageDropped,
  settingChanged,
  baselineGrown,
  baselineShrunk,

  // Laws
  lawAdded,
  lawRemoved,
  lawStatusChanged,
  lawTitleChanged,
  lawVerifiedLowered,
  lawVerifiedRaised,
  lawArticleAdded,
  lawArticleRemoved,
  lawArticleChanged,

  // Checklists and sources of requirements
  checklistAdded,
  checklistRemoved,
  checklistItemAdded,
  checklistItemRemoved,
  checklistItemChanged,
  sourceRowAdded,
  sourceRowRemoved,
  sourceRowChanged,

  // Processing activities
  activityAdded,
  activityRemoved,
  purposeAdded,
  purposeRemoved,
  purposeChanged,
  dataCategoryAdded,
  dataCategoryRemoved,
  dataCategoryReworded,
  subjectsChanged,
  meansChanged,
  gdprBasisChanged,
  retentionStartChanged,
  sensitiveMarked,
  sensitiveUnmarked,
  minorsIncluded,
  minorsExcluded,
  automatedDecisionBegun,
  automatedDecisionEnded,
  activityRecipientAdded,
  activityRecipientRemoved,
  handlerAdded,
  handlerRemoved,
  transferAbroadBegun,
  transferAbroadEnded,
  transferRouteChanged,
  legalBasisChanged,
  legalBasisArticlesChanged,
  retentionLengthened,
  retentionShortened,
  retentionChanged,
  activityTextChanged,
  activitySystemsChanged,
  impactAssessmentChanged,
  activityControlsChanged,

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

  // Approvals of changes
  changeApprovalUnused,
]
