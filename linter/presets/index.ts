import type { Preset } from './preset.ts'
import { recommended } from './recommended.ts'
import { strict } from './strict.ts'

/** The presets by the name that `extends` gives. */
export const presets: ReadonlyMap<string, Preset> = new Map(
  [recommended, strict].map((preset) => [preset.name, preset]),
)

/** The preset of a config; without one, or with one that does not exist, every rule keeps its own severity. */
export function presetOf(name: string): Preset {
  return presets.get(name) ?? recommended
}
