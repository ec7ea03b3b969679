import type { Rule } from '../model/rule.ts'
import acknowledgementFitsAudience from './acknowledgement-fits-audience.ts'
import approvalCoversMajor from './approval-covers-major.ts'
import classificationMatchesFolder from './classification-matches-folder.ts'
import completeProcedure from './complete-procedure.ts'
import controlImplemented from './control-implemented.ts'
import effectiveAfterApproval from './effective-after-approval.ts'
import encoding from './encoding.ts'
import evidenceNamed from './evidence-named.ts'
import exceptionInUse from './exception-in-use.ts'
import frontmatterSchema from './frontmatter-schema.ts'
import headingOrder from './heading-order.ts'
import idMatchesFileName from './id-matches-file-name.ts'
import knownComponent from './known-component.ts'
import knownControl from './known-control.ts'
import knownLawArticle from './known-law-article.ts'
import knownParameter from './known-parameter.ts'
import knownRole from './known-role.ts'
import knownSetting from './known-setting.ts'
import lawInForce from './law-in-force.ts'
import linkTarget from './link-target.ts'
import noEmptyControl from './no-empty-control.ts'
import noOrphanDocument from './no-orphan-document.ts'
import noPlaceholder from './no-placeholder.ts'
import noRetiredTarget from './no-retired-target.ts'
import obligationStrength from './obligation-strength.ts'
import ownedQuestion from './owned-question.ts'
import parameterWithinBounds from './parameter-within-bounds.ts'
import readableFile from './readable-file.ts'
import requiredControls from './required-controls.ts'
import reviewNotOverdue from './review-not-overdue.ts'
import revisionInForce from './revision-in-force.ts'
import revisionsInOrder from './revisions-in-order.ts'
import safeMdx from './safe-mdx.ts'
import sectionIds from './section-ids.ts'
import separateApprover from './separate-approver.ts'
import sizeLimits from './size-limits.ts'
import uniqueId from './unique-id.ts'
import validDelegation from './valid-delegation.ts'
import validException from './valid-exception.ts'
import validMarkdown from './valid-markdown.ts'
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
  knownParameter,
  parameterWithinBounds,
  linkTarget,
  headingOrder,
  noPlaceholder,
  reviewNotOverdue,
  approvalCoversMajor,
  separateApprover,
  effectiveAfterApproval,
  revisionsInOrder,
  revisionInForce,
  noRetiredTarget,
  noOrphanDocument,
  acknowledgementFitsAudience,
  validException,
  exceptionInUse,
  ownedQuestion,
]
