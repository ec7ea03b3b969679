import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CommandLine } from '../command.ts'

/** Folder of the package: the Astro project stands there, wherever the workspace is. */
export const packageRoot = fileURLToPath(new URL('../..', import.meta.url))

/** Runs Astro on a workspace in a process of its own and gives its exit code; its output goes to the terminal. */
export function runAstro(args: readonly string[], workspace: string, line: CommandLine): Promise<number> {
  const astro = join(
    dirname(createRequire(import.meta.url).resolve('astro/package.json')),
    'bin',
    'astro.mjs',
  )
  const extensions = line.values.get('extensions')
  const environment = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    POLICYPRESS_WORKSPACE: workspace,
    POLICYPRESS_TODAY: line.today,
    ...(extensions === undefined ? {} : { POLICYPRESS_EXTENSIONS: resolve(extensions) }),
  }
  return new Promise((settle, reject) => {
    const child = spawn(process.execPath, [astro, ...args], {
      cwd: packageRoot,
      env: environment,
      stdio: 'inherit',
    })
    child.on('error', reject)
    child.on('exit', (code) => settle(code ?? 2))
  })
}
