import type { MessageData } from './finding.ts'

/** Something wrong with what a config says of rules, files and imports; `code` is the message id of the rule `known-setting`. */
export interface SettingProblem {
  readonly code: SettingProblemCode
  readonly data: MessageData
  /** JSON pointer into the config. */
  readonly pointer: string
}

export type SettingProblemCode =
  | 'rule'
  | 'gate'
  | 'option'
  | 'value'
  | 'whole-rule'
  | 'pattern'
  | 'no-folder'
  | 'outside'
  | 'undeclared'
  | 'not-installed'
  | 'empty-import'
  | 'not-a-rule'
