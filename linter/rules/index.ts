import type { Rule } from '../model/rule.ts'
import acknowledgedDocumentTaught from './acknowledged-document-taught.ts'
import acknowledgementFitsAudience from './acknowledgement-fits-audience.ts'
import acyclicImports from './acyclic-imports.ts'
import answerNotGivenAway from './answer-not-given-away.ts'
import approvalCoversMajor from './approval-covers-major.ts'
import baselineInUse from './baseline-in-use.ts'
import changeNoticeDays from './change-notice-days.ts'
import checklistNamed from './checklist-named.ts'
import chinesePunctuation from './chinese-punctuation.ts'
import chineseSpacing from './chinese-spacing.ts'
import cjkEmphasis from './cjk-emphasis.ts'
import classificationMatchesFolder from './classification-matches-folder.ts'
import commitmentMarked from './commitment-marked.ts'
import completeProcedure from './complete-procedure.ts'
import controlImplemented from './control-implemented.ts'
import courseCurrent from './course-current.ts'
import courseLessons from './course-lessons.ts'
import courseMinutes from './course-minutes.ts'
import courseStateFits from './course-state-fits.ts'
import crossBorderSafeguard from './cross-border-safeguard.ts'
import doubledPunctuation from './doubled-punctuation.ts'
import effectiveAfterApproval from './effective-after-approval.ts'
import encoding from './encoding.ts'
import evidenceNamed from './evidence-named.ts'
import exceptionInUse from './exception-in-use.ts'
import foreignFrontmatter from './foreign-frontmatter.ts'
import foreignMarkup from './foreign-markup.ts'
import frontmatterSchema from './frontmatter-schema.ts'
import frozenArchive from './frozen-archive.ts'
import headingOrder from './heading-order.ts'
import idMatchesFileName from './id-matches-file-name.ts'
import imageAlt from './image-alt.ts'
import knownComponent from './known-component.ts'
import knownControl from './known-control.ts'
import knownLawArticle from './known-law-article.ts'
import knownParameter from './known-parameter.ts'
import knownReference from './known-reference.ts'
import knownRole from './known-role.ts'
import knownSetting from './known-setting.ts'
import lawInForce from './law-in-force.ts'
import legalBasis from './legal-basis.ts'
import lessonLinksSection from './lesson-links-section.ts'
import linkTarget from './link-target.ts'
import linkText from './link-text.ts'
import literalNumber from './literal-number.ts'
import noBankCard from './no-bank-card.ts'
import noComplianceClaim from './no-compliance-claim.ts'
import noDuplicateHeading from './no-duplicate-heading.ts'
import noEmptyControl from './no-empty-control.ts'
import noEmptySection from './no-empty-section.ts'
import noIdNumber from './no-id-number.ts'
import noLegitimateInterest from './no-legitimate-interest.ts'
import noLicencePlate from './no-licence-plate.ts'
import noMobileNumber from './no-mobile-number.ts'
import noOrphanDocument from './no-orphan-document.ts'
import noPersonalEmail from './no-personal-email.ts'
import noPlaceholder from './no-placeholder.ts'
import noRepeatedWord from './no-repeated-word.ts'
import noRetiredTarget from './no-retired-target.ts'
import noSecret from './no-secret.ts'
import noticeAgreesWithRegisters from './notice-agrees-with-registers.ts'
import noticeContents from './notice-contents.ts'
import noticeGoodPractice from './notice-good-practice.ts'
import noticeReadability from './notice-readability.ts'
import obligationStrength from './obligation-strength.ts'
import optionFeedback from './option-feedback.ts'
import ownedQuestion from './owned-question.ts'
import parameterBasis from './parameter-basis.ts'
import parameterInUse from './parameter-in-use.ts'
import parameterUnit from './parameter-unit.ts'
import parameterWithinBounds from './parameter-within-bounds.ts'
import passMarkReachable from './pass-mark-reachable.ts'
import poolLargeEnough from './pool-large-enough.ts'
import publicLinksPublic from './public-links-public.ts'
import questionAnswerable from './question-answerable.ts'
import readableFile from './readable-file.ts'
import recipientsComplete from './recipients-complete.ts'
import requiredControls from './required-controls.ts'
import retentionSet from './retention-set.ts'
import reviewNotOverdue from './review-not-overdue.ts'
import revisionInForce from './revision-in-force.ts'
import revisionsInOrder from './revisions-in-order.ts'
import safeMdx from './safe-mdx.ts'
import scenarioBranches from './scenario-branches.ts'
import sectionIds from './section-ids.ts'
import sensitiveAssessed from './sensitive-assessed.ts'
import sentenceEnd from './sentence-end.ts'
import sentenceLength from './sentence-length.ts'
import separateApprover from './separate-approver.ts'
import sizeLimits from './size-limits.ts'
import taughtControlAsked from './taught-control-asked.ts'
import termAsDefined from './term-as-defined.ts'
import translationCurrent from './translation-current.ts'
import translationExists from './translation-exists.ts'
import translationFacts from './translation-facts.ts'
import translationParity from './translation-parity.ts'
import uniqueId from './unique-id.ts'
import uniqueQuestion from './unique-question.ts'
import vagueWording from './vague-wording.ts'
import validDelegation from './valid-delegation.ts'
import validException from './valid-exception.ts'
import validMarkdown from './valid-markdown.ts'
import verifiedCitation from './verified-citation.ts'
import yamlSyntax from './yaml-syntax.ts'

/** Every rule, in the order of the reference. Adding one is its file and its line here. */
export const rules: readonly Rule[] = [
  readableFile,
  sizeLimits,
  encoding,
  yamlSyntax,
  validMarkdown,
  safeMdx,
  knownComponent,
  frontmatterSchema,
  foreignFrontmatter,
  foreignMarkup,
  knownSetting,
  idMatchesFileName,
  uniqueId,
  classificationMatchesFolder,
  knownRole,
  knownControl,
  requiredControls,
  validDelegation,
  controlImplemented,
  noEmptyControl,
  obligationStrength,
  completeProcedure,
  evidenceNamed,
  sectionIds,
  knownLawArticle,
  lawInForce,
  verifiedCitation,
  noLegitimateInterest,
  noComplianceClaim,
  knownParameter,
  parameterWithinBounds,
  parameterBasis,
  parameterInUse,
  parameterUnit,
  literalNumber,
  linkTarget,
  imageAlt,
  linkText,
  publicLinksPublic,
  headingOrder,
  noDuplicateHeading,
  noEmptySection,
  noPlaceholder,
  vagueWording,
  sentenceLength,
  noticeReadability,
  sentenceEnd,
  cjkEmphasis,
  chinesePunctuation,
  chineseSpacing,
  doubledPunctuation,
  noRepeatedWord,
  noIdNumber,
  noMobileNumber,
  noBankCard,
  noLicencePlate,
  noPersonalEmail,
  noSecret,
  reviewNotOverdue,
  approvalCoversMajor,
  separateApprover,
  effectiveAfterApproval,
  revisionsInOrder,
  revisionInForce,
  changeNoticeDays,
  frozenArchive,
  noRetiredTarget,
  noOrphanDocument,
  translationExists,
  translationParity,
  translationFacts,
  translationCurrent,
  termAsDefined,
  acknowledgementFitsAudience,
  validException,
  exceptionInUse,
  baselineInUse,
  ownedQuestion,
  knownReference,
  acyclicImports,
  legalBasis,
  sensitiveAssessed,
  retentionSet,
  recipientsComplete,
  crossBorderSafeguard,
  checklistNamed,
  noticeContents,
  noticeGoodPractice,
  noticeAgreesWithRegisters,
  commitmentMarked,
  courseLessons,
  questionAnswerable,
  scenarioBranches,
  uniqueQuestion,
  optionFeedback,
  answerNotGivenAway,
  taughtControlAsked,
  acknowledgedDocumentTaught,
  passMarkReachable,
  poolLargeEnough,
  lessonLinksSection,
  courseCurrent,
  courseStateFits,
  courseMinutes,
]
