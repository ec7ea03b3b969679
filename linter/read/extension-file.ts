import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { isSlowPattern } from '../guard/slow-pattern.ts'
import type { Extensions } from '../model/extensions.ts'

/**
 * Runs the file of an extension and gives its default export. Throws what the file throws, and where it exports nothing
 * or a pattern that an author could make run for ever. Only a caller that was told the file by its own user may call
 * this: it is code.
 */
export function loadExtensionFile<Extension extends Extensions>(file: string): Extension {
  const module = createRequire(import.meta.url)(resolve(file)) as { default?: unknown }
  const { default: extension } = module
  if (typeof extension !== 'object' || extension === null) throw new Error('no default export')
  const { fields, components } = extension as Extension
  const slow = [...patternsIn(fields), ...patternsIn(components)].find(isSlowPattern)
  if (slow !== undefined) throw new Error(`the pattern \`${slow}\` may run without end`)
  return extension as Extension
}

/** Every pattern of some schemas, wherever it stands in them. */
function patternsIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
    if (key === 'pattern' && typeof value === 'string') return [value]
    const named = key === 'patternProperties' && typeof value === 'object' ? Object.keys(value ?? {}) : []
    return [...named, ...patternsIn(value)]
  })
}
