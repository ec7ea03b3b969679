import { relative, resolve } from 'node:path'
import { loadExtensionFile } from '../linter/index.ts'
import type { Extensions } from '../linter/index.ts'
import type { ComponentRenderer } from '../site/render/index.ts'
import { CannotRun } from './cannot-run.ts'
import type { CommandLine, CommandOption } from './command.ts'

/** `--extensions`, shared by all commands that open a workspace. */
export const extensionsOption: CommandOption = {
  name: 'extensions',
  value: 'FILE',
  summary: {
    en: 'code file with rules, fields and components of your own; it is run, so keep it outside the workspace',
    'zh-CN': '自有规则、字段和组件的代码文件；它会被执行，请放在工作区以外',
  },
}

/**
 * Loads the file that `--extensions` names. It is code and runs with the rights of the command: that is why only the
 * command line can name it, and why a file inside the workspace, which any proposed edit could change, is refused.
 */
export function loadExtensions(line: CommandLine, root: string): Extensions | undefined {
  const named = line.values.get('extensions')
  if (named === undefined) return undefined
  const file = resolve(named)
  if (!relative(resolve(root), file).startsWith('..')) throw new CannotRun(insideWords(named))
  try {
    return loadExtensionFile(file)
  } catch (error) {
    throw new CannotRun(brokenWords(named, error instanceof Error ? error.message : String(error)))
  }
}

/** The renderers that an extension brings beside the schemas of its components. */
export function loadRenderers(line: CommandLine, root: string): readonly ComponentRenderer[] {
  const extensions = loadExtensions(line, root) as
    { readonly renderers?: readonly ComponentRenderer[] } | undefined
  return extensions?.renderers ?? []
}

const insideWords = (file: string): { en: string; 'zh-CN': string } => ({
  en: `Unexpected extension file "${file}" inside the workspace, expected one outside of it because it is run as code`,
  'zh-CN': `扩展文件“${file}”在工作区内，应放在工作区以外，因为它会作为代码运行`,
})

const brokenWords = (file: string, reason: string): { en: string; 'zh-CN': string } => ({
  en: `Extension file "${file}" cannot be used (${reason}), expected a module with a default export of rules, fields or components`,
  'zh-CN': `扩展文件“${file}”无法使用（${reason}），应为默认导出 rules、fields 或 components 的模块`,
})
