import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import type { Extensions } from '../model/extensions.ts'

/**
 * Runs the file of an extension and gives its default export. Throws what the file throws, and where it exports nothing.
 * Only a caller that was told the file by its own user may call this: it is code.
 */
export function loadExtensionFile<Extension extends Extensions>(file: string): Extension {
  const module = createRequire(import.meta.url)(resolve(file)) as { default?: unknown }
  const { default: extension } = module
  if (typeof extension === 'object' && extension !== null) return extension as Extension
  throw new Error('no default export')
}
