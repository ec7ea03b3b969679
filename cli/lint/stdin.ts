import { readFileSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { toWorkspacePath } from '../../linter/index.ts'
import type { OpenWorkspace } from '../../linter/index.ts'
import { CannotRun } from '../cannot-run.ts'
import type { CommandLine } from '../command.ts'

/** The path for a text from standard input, as editors and hooks hand it in; nothing where none was asked for. */
export function stdinPath({ switches, values, positionals }: CommandLine): string | undefined {
  const path = values.get('stdin-path')
  if (!switches.has('stdin')) {
    if (path !== undefined) throw new CannotRun(stdinMissing)
    return undefined
  }
  if (path === undefined || positionals.length > 0) throw new CannotRun(pathMissing)
  return path
}

/** The workspace with the text from standard input in the place of a file, whether that exists or not. */
export function withStdin(opened: OpenWorkspace, path: string): { opened: OpenWorkspace; path: string } {
  const inside = toWorkspacePath(relative(opened.root, resolve(path)), sep)
  if (inside.startsWith('..')) throw new CannotRun(outside(path, opened.root))
  return { opened: opened.with(inside, readFileSync(0, 'utf8')), path: inside }
}

const stdinMissing = {
  en: 'Unexpected --stdin-path, expected --stdin beside it',
  'zh-CN': '--stdin-path 须与 --stdin 一起使用',
}

const pathMissing = {
  en: 'Missing path of the text from standard input, expected --stdin --stdin-path PATH and no other path',
  'zh-CN': '缺少标准输入文本的路径，应为 --stdin --stdin-path 路径，且不写其他路径',
}

function outside(path: string, root: string): { en: string; 'zh-CN': string } {
  return {
    en: `Unexpected path "${path}", expected one below ${root}`,
    'zh-CN': `路径“${path}”不在 ${root} 之内`,
  }
}
