import type { DecisionChanges } from '../model/decision-changes.ts'
import { checkItemPairs } from './check-item-pairs.ts'
import { documentNames } from './document-names.ts'
import { exceptionPairs } from './exception-pairs.ts'
import type { OpenedSide } from './opened-side.ts'
import { profileChanges } from './profile-changes.ts'
import { ruleSettingChanges } from './rule-setting-changes.ts'
import { movedImports, settingChanges } from './setting-changes.ts'

/** What changed in decisions that stand outside of texts and registers of facts. */
export function decisionChanges(
  { workspace: base }: OpenedSide,
  { workspace: head }: OpenedSide,
): DecisionChanges {
  const moved = movedImports(base, head)
  return {
    exceptions: exceptionPairs(base, head),
    holdersOf: (control) =>
      documentNames(head, ({ controls }) => controls.some(({ ids }) => ids.includes(control))),
    profiles: profileChanges(base, head),
    checkItems: checkItemPairs(base, head),
    ruleSettings: ruleSettingChanges(base, head),
    settings: settingChanges(base, head),
    isOfMovedImport: (path) => moved.some((prefix) => path.startsWith(prefix)),
  }
}
