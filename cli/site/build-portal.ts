import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { CannotRun } from '../cannot-run.ts'
import type { CommandLine, CommandOption } from '../command.ts'
import { packageRoot, runAstro } from './run-astro.ts'

/** `--out`, shared by the commands that build or serve. */
export const outOption: CommandOption = {
  name: 'out',
  value: 'DIR',
  summary: {
    en: 'folder of the built portal (default: dist/internal)',
    'zh-CN': '门户的输出文件夹（默认 dist/internal）',
  },
}

/** Where the internal portal of a command is built to. */
export function portalFolder({ values }: CommandLine): string {
  const given = values.get('out')
  return given === undefined ? join(packageRoot, 'dist', 'internal') : resolve(given)
}

/** Builds the portal of a workspace with Astro in a process of its own; its progress goes to the terminal. */
export async function buildPortal(workspace: string, line: CommandLine): Promise<string> {
  const folder = portalFolder(line)
  const status = await runAstro(['build', '--outDir', folder], workspace, line)
  if (status === 0 && existsSync(join(folder, 'index.html'))) return folder
  throw new CannotRun({
    en: `The portal could not be built (astro build ended with ${status}); see the lines above`,
    'zh-CN': `门户构建失败（astro build 退出码 ${status}），请看上面的输出`,
  })
}
