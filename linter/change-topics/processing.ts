import type { ChangeRule } from '../model/rule.ts'
import activityAdded from '../changes/activity-added.ts'
import activityControlsChanged from '../changes/activity-controls-changed.ts'
import activityRecipientAdded from '../changes/activity-recipient-added.ts'
import activityRecipientRemoved from '../changes/activity-recipient-removed.ts'
import activityRemoved from '../changes/activity-removed.ts'
import activitySystemsChanged from '../changes/activity-systems-changed.ts'
import activityTextChanged from '../changes/activity-text-changed.ts'
import automatedDecisionBegun from '../changes/automated-decision-begun.ts'
import automatedDecisionEnded from '../changes/automated-decision-ended.ts'
import dataCategoryAdded from '../changes/data-category-added.ts'
import dataCategoryRemoved from '../changes/data-category-removed.ts'
import dataCategoryReworded from '../changes/data-category-reworded.ts'
import gdprBasisChanged from '../changes/gdpr-basis-changed.ts'
import handlerAdded from '../changes/handler-added.ts'
import handlerRemoved from '../changes/handler-removed.ts'
import impactAssessmentChanged from '../changes/impact-assessment-changed.ts'
import legalBasisArticlesChanged from '../changes/legal-basis-articles-changed.ts'
import legalBasisChanged from '../changes/legal-basis-changed.ts'
import meansChanged from '../changes/means-changed.ts'
import minorsExcluded from '../changes/minors-excluded.ts'
import minorsIncluded from '../changes/minors-included.ts'
import purposeAdded from '../changes/purpose-added.ts'
import purposeChanged from '../changes/purpose-changed.ts'
import purposeRemoved from '../changes/purpose-removed.ts'
import retentionChanged from '../changes/retention-changed.ts'
import retentionLengthened from '../changes/retention-lengthened.ts'
import retentionShortened from '../changes/retention-shortened.ts'
import retentionStartChanged from '../changes/retention-start-changed.ts'
import sensitiveMarked from '../changes/sensitive-marked.ts'
import sensitiveUnmarked from '../changes/sensitive-unmarked.ts'
import subjectsChanged from '../changes/subjects-changed.ts'
import transferAbroadBegun from '../changes/transfer-abroad-begun.ts'
import transferAbroadEnded from '../changes/transfer-abroad-ended.ts'
import transferRouteChanged from '../changes/transfer-route-changed.ts'

/** What is done with information, activity by activity. */
export const processingRules: readonly ChangeRule[] = [
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
]
