import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CannotRun } from '../cannot-run.ts'
import type { CommandLine, CommandOption } from '../command.ts'

/** Folder of the package: the Astro project that builds stands there, wherever the workspace is. */
const packageRoot = fileURLToPath(new URL('../..', import.meta.url))

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
  const astro = join(
    dirname(createRequire(import.meta.url).resolve('astro/package.json')),
    'bin',
    'astro.mjs',
  )
  const status = await run([astro, 'build', '--outDir', folder], {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    POLICYPRESS_WORKSPACE: workspace,
    POLICYPRESS_TODAY: line.today,
  })
  if (status === 0 && existsSync(join(folder, 'index.html'))) return folder
  throw new CannotRun({
    en: `The portal could not be built (astro build ended with ${status}); see the lines above`,
    'zh-CN': `门户构建失败（astro build 退出码 ${status}），请看上面的输出`,
  })
}

function run(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: packageRoot, env: environment, stdio: 'inherit' })
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 2))
  })
}
