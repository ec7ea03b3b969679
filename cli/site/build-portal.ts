import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CannotRun } from '../cannot-run.ts'

/** Folder of the package: the Astro project that builds stands there, wherever the workspace is. */
export const packageRoot = fileURLToPath(new URL('../..', import.meta.url))

/** Where the internal portal is built to. */
export const portalFolder = join(packageRoot, 'dist', 'internal')

/** Builds the portal of a workspace with Astro in a process of its own; its progress goes to the terminal. */
export async function buildPortal(workspace: string, today: string): Promise<void> {
  const astro = join(
    dirname(createRequire(import.meta.url).resolve('astro/package.json')),
    'bin',
    'astro.mjs',
  )
  const status = await run([astro, 'build'], {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    POLICYPRESS_WORKSPACE: workspace,
    POLICYPRESS_TODAY: today,
  })
  if (status === 0 && existsSync(join(portalFolder, 'index.html'))) return
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
