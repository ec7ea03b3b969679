import type { ChangeRule } from '../model/rule.ts'
import baselineGrown from '../changes/baseline-grown.ts'
import baselineShrunk from '../changes/baseline-shrunk.ts'
import changeApprovalUnused from '../changes/change-approval-unused.ts'
import exceptionAdded from '../changes/exception-added.ts'
import exceptionChanged from '../changes/exception-changed.ts'
import exceptionExtended from '../changes/exception-extended.ts'
import exceptionNarrowed from '../changes/exception-narrowed.ts'
import exceptionRemoved from '../changes/exception-removed.ts'
import exceptionShortened from '../changes/exception-shortened.ts'
import exceptionWidened from '../changes/exception-widened.ts'
import importAdded from '../changes/import-added.ts'
import importDropped from '../changes/import-dropped.ts'
import languageAdded from '../changes/language-added.ts'
import languageDropped from '../changes/language-dropped.ts'
import ruleLowered from '../changes/rule-lowered.ts'
import ruleOptionsChanged from '../changes/rule-options-changed.ts'
import ruleRaised from '../changes/rule-raised.ts'
import ruleSwitchedOff from '../changes/rule-switched-off.ts'
import ruleSwitchedOn from '../changes/rule-switched-on.ts'
import settingChanged from '../changes/setting-changed.ts'
import settingsRemoved from '../changes/settings-removed.ts'

/** What people decided about findings and changes: exceptions, settings, approvals. */
export const decisionRules: readonly ChangeRule[] = [
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
  settingsRemoved,
  baselineGrown,
  baselineShrunk,

  // Approvals of changes
  changeApprovalUnused,
]
