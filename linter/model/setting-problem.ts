import type { MessageData } from './finding.ts'

/** Something that a config names and that could not be had; `code` is the message id of the rule `known-setting`. */
export interface SettingProblem {
  readonly code: SettingProblemCode
  readonly data: MessageData
  /** JSON pointer into the config. */
  readonly pointer: string
}

export type SettingProblemCode =
  'no-folder' | 'outside' | 'undeclared' | 'not-installed' | 'empty-import' | 'not-a-rule'
