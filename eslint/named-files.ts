import { existsSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { loadExtensionFile } from '../linter/index.ts'
import type { Extensions } from '../linter/index.ts'

/** The folder that settings name as the workspace. Throws where there is none, or nothing would be checked unnoticed. */
export function namedRoot(named: string, folder: string): string {
  const root = resolve(folder, named)
  if (existsSync(root)) return root
  throw new Error(`Unknown folder ${JSON.stringify(named)}, expected that of a workspace`)
}

/**
 * The extension that settings name. It is code, which an ESLint config may bring as the command line may; inside the
 * workspace it is refused here too, because any proposed edit could change it there.
 */
export function namedExtension(named: string, root: string): Extensions {
  if (!relative(root, resolve(named)).startsWith('..'))
    throw new Error(
      `Unexpected extension file ${JSON.stringify(named)}, expected one outside of the workspace`,
    )
  return loadExtensionFile(named)
}
