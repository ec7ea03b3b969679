import type { LocalText } from '../model/catalog.ts'
import type { RuleSetting } from '../model/workspace.ts'

/** A named set of rule settings that a config begins with; what the config says itself comes on top. */
export interface Preset {
  readonly name: string
  readonly summary: LocalText
  readonly rules: ReadonlyMap<string, RuleSetting>
}
