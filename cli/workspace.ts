import { relative, resolve, sep } from 'node:path'
import { findRoot, openWorkspace, toWorkspacePath } from '../linter/index.ts'
import type { OpenOptions, OpenWorkspace, ParserName } from '../linter/index.ts'
import { CannotRun } from './cannot-run.ts'
import type { CommandLine } from './command.ts'
import { loadExtensions } from './extensions.ts'
import { progressBar } from './progress.ts'

/** Finds and opens the workspace around the first path given, or around the current folder. */
export function openFrom(line: CommandLine, start = '.', timing?: OpenOptions['timing']): OpenWorkspace {
  const found = findRoot(start)
  if (!found) {
    throw new CannotRun({
      en: `Unknown path "${start}", expected a file or folder that exists`,
      'zh-CN': `路径“${start}”不存在，应为存在的文件或文件夹`,
    })
  }
  const progress = progressBar(line.locale)
  const opened = openWorkspace(found.root, {
    ...openOptions(line, found.root),
    ...(timing ? { timing } : {}),
    onProgress: (done, total) => progress.update(done, total),
  })
  progress.end()
  return opened
}

/** How a command line wants workspaces judged: one that is compared with another must be judged like it. */
export function openOptions(line: CommandLine, root: string): OpenOptions {
  const extensions = loadExtensions(line, root)
  return {
    today: line.today,
    parser: (line.values.get('parser') as ParserName | undefined) ?? 'satteri',
    ...(extensions ? { extensions } : {}),
    cache: !line.switches.has('no-cache'),
    remark: line.switches.has('remark'),
    skipByName: !line.switches.has('no-skip'),
  }
}

/** Prefix that turns a path of the workspace into one of the current folder: `policies/` or `''`. */
export function pathPrefix(root: string): string {
  const path = toWorkspacePath(relative(process.cwd(), resolve(root)), sep)
  return path === '' ? '' : `${path}/`
}
