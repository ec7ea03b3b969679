import { componentRegistry } from './component-registry.ts'
import { analyse } from './facts/analyse.ts'
import type { AnalyseOptions } from './facts/analyse.ts'
import { readFileName } from './facts/kind.ts'
import type { Extensions } from './model/extensions.ts'
import type { Rule } from './model/rule.ts'
import type { SettingProblem } from './model/setting-problem.ts'
import type { WorkspaceConfig } from './model/workspace.ts'
import { loadParser } from './parse/index.ts'
import type { ParserName } from './parse/index.ts'
import { findImports, insidePrefix } from './read/import-folder.ts'
import { withImports } from './read/imported-files.ts'
import { loadRemarkRules } from './remark/load-remark-rules.ts'
import type { WorkspaceFiles } from './read/workspace-files.ts'
import { rules } from './rules/index.ts'
import { readConfig } from './workspace/registers.ts'

/** What files are judged with, worked out from the caller's wishes and the config before anything else is read. */
export interface Prepared {
  /** With those of the imports. */
  readonly files: WorkspaceFiles
  readonly judging: AnalyseOptions & Required<Pick<AnalyseOptions, 'imports' | 'foreignKeys'>>
  /** Ours, those of an extension, and those of remark-lint. */
  readonly rules: readonly Rule[]
  readonly problems: readonly SettingProblem[]
  /** Whether code takes part that the cache cannot know. */
  readonly foreign: boolean
  /** Whether the native parser could not be loaded. */
  readonly fellBack: () => boolean
}

/** Prepares to judge some files. `folder` is where they stand on disk; without one, nothing from outside is looked for. */
export function prepare(files: WorkspaceFiles, options: Preparing, folder?: string): Prepared {
  const loaded = loadParser(options.parser ?? 'satteri')
  const { components, fields = {}, rules: added = [] } = options.extensions ?? {}
  const bare = { parser: loaded.parser, components: componentRegistry(components), fields }
  const config = configOf(files, bare)
  const imported = folder === undefined ? nothing : findImports(folder, config.imports)
  const remark = folder === undefined || !options.remark ? noRules : loadRemarkRules(folder, config.remark)
  const inside = config.imports.flatMap((from) => insidePrefix(from) ?? [])
  const imports = [...imported.folders.map(({ prefix }) => prefix), ...inside]
  const listed = config.skipByName && options.skipByName !== false ? files.withoutAside() : files
  return {
    files: withImports(listed, imported.folders),
    judging: { ...bare, sourceLanguage: config.sourceLanguage, imports, foreignKeys: config.frontmatter.map },
    rules: [...rules, ...added, ...remark.rules],
    problems: [...imported.problems, ...remark.problems],
    foreign: options.extensions !== undefined || remark.rules.length > 0,
    fellBack: () => loaded.fellBack,
  }
}

/** Read ahead of the rest, because the language of every document hangs on it, and what else there is to read. */
function configOf(files: WorkspaceFiles, bare: Omit<AnalyseOptions, 'sourceLanguage'>): WorkspaceConfig {
  const path = files.texts.find((candidate) => readFileName(candidate).kind === 'config')
  const read = path === undefined ? undefined : files.read(path)
  if (path === undefined || !read || 'refused' in read) return readConfig(undefined)
  return readConfig(analyse(path, read.bytes, { ...bare, sourceLanguage: '' }).facts)
}

const nothing = { folders: [], problems: [] }
const noRules = { rules: [], problems: [] }

/** What of the options of a run concerns this step. */
interface Preparing {
  readonly parser?: ParserName
  readonly extensions?: Extensions
  readonly remark?: boolean
  readonly skipByName?: boolean
}
