import { schemaNames } from '../../schema/index.ts'
import type { SchemaName } from '../../schema/index.ts'

/** A schema that authors meet, and the files of a workspace that it is for. */
export interface FileSchema {
  readonly name: SchemaName
  /** Patterns of paths below the workspace. */
  readonly files: readonly string[]
  /** What it describes: a YAML file, or the frontmatter of an MDX file. */
  readonly of: 'yaml' | 'frontmatter'
}

/** Every schema of authored files, in the order of their names. */
export const fileSchemas: readonly FileSchema[] = [
  ...yaml('baseline', 'policypress.baseline.yaml'),
  ...yaml('catalog', 'catalog/*.yaml'),
  ...yaml('checklist', 'checklists/*.yaml'),
  ...yaml('config', 'policypress.config.yaml'),
  ...frontmatter('course', 'training/*/index.mdx'),
  ...frontmatter('document', 'internal/*.mdx', 'public/*.mdx'),
  ...frontmatter('form', 'forms/*.mdx'),
  ...yaml('glossary', 'glossary.yaml'),
  ...yaml('law', 'laws/*.yaml'),
  ...frontmatter('lesson', 'training/*/[0-9]*.mdx'),
  ...yaml('profile', 'profiles/*.yaml'),
  ...schemaNames
    .filter((name) => name.startsWith('registers/'))
    .sort()
    .flatMap((name) => yaml(name, `${name}.yaml`)),
  ...yaml('requirements', 'requirements/*.yaml'),
  ...frontmatter(
    'translation',
    ...['internal/*.*.mdx', 'public/*.*.mdx', 'forms/*.*.mdx', 'training/*/*.*.mdx'],
  ),
]

function yaml(name: SchemaName, ...files: readonly string[]): FileSchema[] {
  return [{ name, files, of: 'yaml' }]
}

function frontmatter(name: SchemaName, ...files: readonly string[]): FileSchema[] {
  return [{ name, files, of: 'frontmatter' }]
}
