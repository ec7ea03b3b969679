import type { ChangeRule } from '../model/rule.ts'
import changeApprovalUnused from './change-approval-unused.ts'
import controlAdded from './control-added.ts'
import controlRemoved from './control-removed.ts'
import controlTextChanged from './control-text-changed.ts'
import documentAdded from './document-added.ts'
import documentRemoved from './document-removed.ts'
import documentRenamed from './document-renamed.ts'
import documentUnreadable from './document-unreadable.ts'
import obligationStrengthened from './obligation-strengthened.ts'
import obligationWeakened from './obligation-weakened.ts'
import parameterAdded from './parameter-added.ts'
import parameterBackInBounds from './parameter-back-in-bounds.ts'
import parameterChanged from './parameter-changed.ts'
import parameterDefinitionChanged from './parameter-definition-changed.ts'
import parameterLoosened from './parameter-loosened.ts'
import parameterOutOfBounds from './parameter-out-of-bounds.ts'
import parameterReasonChanged from './parameter-reason-changed.ts'
import parameterRemoved from './parameter-removed.ts'
import parameterTightened from './parameter-tightened.ts'

/** Every kind of change that is told, in the order of the reference. */
export const changeRules: readonly ChangeRule[] = [
  // Controls and what they ask
  controlAdded,
  controlRemoved,
  controlTextChanged,
  obligationStrengthened,
  obligationWeakened,

  // Documents
  documentAdded,
  documentRemoved,
  documentRenamed,
  documentUnreadable,

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

  // Approvals of changes
  changeApprovalUnused,
]
