import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { toWorkspacePath } from '../../linter/index.ts'
import type { Locale } from '../../linter/index.ts'
import { editorSchema } from './editor-schema.ts'
import { fileSchemas } from './file-schemas.ts'

/**
 * Writes every schema of authored files into a folder, and gives what the settings of VS Code need to know of them: which
 * one is for which files. `prefix` is the path of the workspace from the current folder.
 */
export function writeSchemas(folder: string, prefix: string, locale: Locale): string {
  mkdirSync(folder, { recursive: true })
  for (const { name } of fileSchemas)
    writeFileSync(join(folder, fileName(name)), `${JSON.stringify(editorSchema(name, locale), null, 2)}\n`)
  const from = toWorkspacePath(relative(process.cwd(), folder), sep)
  const mapping = fileSchemas
    .filter((schema) => schema.of === 'yaml')
    .map(({ name, files }) => [
      ['.', from, fileName(name)].filter(Boolean).join('/'),
      files.map((file) => `${prefix}${file}`),
    ])
  return `${JSON.stringify({ 'yaml.schemas': Object.fromEntries(mapping) as unknown }, null, 2)}\n`
}

const fileName = (name: string): string => `${name.replace('/', '-')}.schema.json`
