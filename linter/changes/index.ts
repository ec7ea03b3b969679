import type { ChangeRule } from '../model/rule.ts'
import changeApprovalUnused from './change-approval-unused.ts'
import controlAdded from './control-added.ts'
import controlRemoved from './control-removed.ts'
import controlTextChanged from './control-text-changed.ts'
import obligationStrengthened from './obligation-strengthened.ts'
import obligationWeakened from './obligation-weakened.ts'

/** Every kind of change that is told, in the order of the reference. */
export const changeRules: readonly ChangeRule[] = [
  // Controls and what they ask
  controlAdded,
  controlRemoved,
  controlTextChanged,
  obligationStrengthened,
  obligationWeakened,

  // Approvals of changes
  changeApprovalUnused,
]
