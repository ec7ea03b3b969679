import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { schemaFor } from '../schema/index.ts'
import { changedFiles } from './corpus/changed-corpus.ts'
import { corpusDay } from './corpus/write-corpus.ts'

/** One row of the benchmark: what is run, and what goes before every run. */
export interface Tool {
  readonly name: string
  readonly version: string
  readonly command: readonly string[]
  readonly env?: Record<string, string>
  readonly before?: () => void
  /** So slow that fewer runs are enough to tell. */
  readonly slow?: boolean
}

const here = import.meta.dirname

/** Ours alone, over a corpus: the floor, cold and warm. */
export function ownTools(corpus: string): Tool[] {
  const { version } = packageOf(join(here, '..'))
  const lint = [
    process.execPath,
    join(here, '..', 'cli', 'policypress.mjs'),
    'lint',
    corpus,
    '--today',
    corpusDay,
  ]
  const forget = (): void => rmSync(join(corpus, '.policypress'), { recursive: true, force: true })
  return [
    {
      name: 'floor: walk and read',
      version: '',
      command: [process.execPath, join(here, 'floor.mjs'), corpus],
    },
    { name: 'policypress, cold', version, command: lint, before: forget },
    // The cold run before it has left what it remembers.
    { name: 'policypress, warm', version, command: lint },
  ]
}

/** The comparison of a corpus with its commit, from which some files differ. */
export function comparingTools(changed: string): Tool[] {
  const { version } = packageOf(join(here, '..'))
  const program = join(here, '..', 'cli', 'policypress.mjs')
  const command = [process.execPath, program, 'diff', changed, '--base', 'HEAD', '--today', corpusDay]
  return [{ name: `policypress, diff of ${changedFiles} changed files`, version, command }]
}

/** The others, each with its own default or recommended rules. */
export function peers(corpus: string, work: string): Tool[] {
  const files = `${corpus}/**/*.mdx`
  const schema = join(work, 'document.schema.json')
  // ajv as that plugin has it knows no later draft; of what stands in our schema, none is special to one.
  const { $schema: _draft, $id: _id, ...rest } = schemaFor('document')
  writeFileSync(schema, JSON.stringify(rest))
  const cache = join(work, 'rumdl-cache')
  return [
    {
      ...of('rumdl', 'rumdl', ', cold'),
      command: [bin('rumdl'), 'check', '--cache-dir', cache, corpus],
      before: () => rmSync(cache, { recursive: true, force: true }),
    },
    { ...of('rumdl', 'rumdl', ', warm'), command: [bin('rumdl'), 'check', '--cache-dir', cache, corpus] },
    {
      ...of('ESLint with @eslint/markdown', '@eslint/markdown'),
      command: [bin('eslint'), '--config', join(here, 'peers', 'eslint.config.mjs'), corpus],
      slow: true,
    },
    {
      ...of('markdownlint-cli2', 'markdownlint-cli2'),
      command: [bin('markdownlint-cli2'), files],
      slow: true,
    },
    {
      ...of('remark-cli with remark-lint-frontmatter-schema', 'remark-lint-frontmatter-schema'),
      command: [bin('remark'), '--rc-path', join(here, 'peers', 'remarkrc.mjs'), ...remarkOptions, corpus],
      env: { BENCH_SCHEMA: 'document.schema.json' },
      slow: true,
    },
  ]
}

const remarkOptions = ['--no-config', '--no-ignore', '--ext', 'mdx', '--quiet', '--no-stdout']
const bin = (name: string): string => join(here, 'node_modules', '.bin', name)

function of(name: string, packageName: string, suffix = ''): Pick<Tool, 'name' | 'version'> {
  return { name: `${name}${suffix}`, version: packageOf(join(here, 'node_modules', packageName)).version }
}

function packageOf(folder: string): { readonly version: string } {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
}
