import type { ChangeRule } from '../model/rule.ts'
import catalogControlAdded from '../changes/catalog-control-added.ts'
import catalogControlChanged from '../changes/catalog-control-changed.ts'
import catalogControlRemoved from '../changes/catalog-control-removed.ts'
import checklistAdded from '../changes/checklist-added.ts'
import checklistItemAdded from '../changes/checklist-item-added.ts'
import checklistItemChanged from '../changes/checklist-item-changed.ts'
import checklistItemRemoved from '../changes/checklist-item-removed.ts'
import checklistRemoved from '../changes/checklist-removed.ts'
import controlLawAdded from '../changes/control-law-added.ts'
import controlLawDropped from '../changes/control-law-dropped.ts'
import definitionChanged from '../changes/definition-changed.ts'
import evidenceAdded from '../changes/evidence-added.ts'
import evidenceDropped from '../changes/evidence-dropped.ts'
import evidenceRenamed from '../changes/evidence-renamed.ts'
import lawAdded from '../changes/law-added.ts'
import lawArticleAdded from '../changes/law-article-added.ts'
import lawArticleChanged from '../changes/law-article-changed.ts'
import lawArticleRemoved from '../changes/law-article-removed.ts'
import lawRemoved from '../changes/law-removed.ts'
import lawStatusChanged from '../changes/law-status-changed.ts'
import lawTitleChanged from '../changes/law-title-changed.ts'
import lawVerifiedLowered from '../changes/law-verified-lowered.ts'
import lawVerifiedRaised from '../changes/law-verified-raised.ts'
import parameterAdded from '../changes/parameter-added.ts'
import parameterBackInBounds from '../changes/parameter-back-in-bounds.ts'
import parameterChanged from '../changes/parameter-changed.ts'
import parameterDefinitionChanged from '../changes/parameter-definition-changed.ts'
import parameterLoosened from '../changes/parameter-loosened.ts'
import parameterOutOfBounds from '../changes/parameter-out-of-bounds.ts'
import parameterReasonChanged from '../changes/parameter-reason-changed.ts'
import parameterRemoved from '../changes/parameter-removed.ts'
import parameterTightened from '../changes/parameter-tightened.ts'
import profileAdded from '../changes/profile-added.ts'
import profileRemoved from '../changes/profile-removed.ts'
import requirementAdded from '../changes/requirement-added.ts'
import requirementConditionChanged from '../changes/requirement-condition-changed.ts'
import requirementDropped from '../changes/requirement-dropped.ts'
import sourceRowAdded from '../changes/source-row-added.ts'
import sourceRowChanged from '../changes/source-row-changed.ts'
import sourceRowRemoved from '../changes/source-row-removed.ts'
import termAdded from '../changes/term-added.ts'
import termNotesChanged from '../changes/term-notes-changed.ts'
import termRemoved from '../changes/term-removed.ts'

/** What is asked for, and by whom: parameters, controls, profiles, checklists, sources, laws, words. */
export const catalogueRules: readonly ChangeRule[] = [
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

  // Checklists and sources of requirements
  checklistAdded,
  checklistRemoved,
  checklistItemAdded,
  checklistItemRemoved,
  checklistItemChanged,
  sourceRowAdded,
  sourceRowRemoved,
  sourceRowChanged,

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

  // Words of the glossary
  definitionChanged,
  termAdded,
  termRemoved,
  termNotesChanged,
]
