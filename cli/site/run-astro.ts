import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { folderSource } from '../../linter/index.ts'
import { CannotRun } from '../cannot-run.ts'
import type { CommandLine } from '../command.ts'
import { portalAddress } from './portal-address.ts'

/** Folder of the package: the Astro project stands there, wherever the workspace is. */
export const packageRoot = fileURLToPath(new URL('../..', import.meta.url))

/** Runs Astro on a workspace in a process of its own and gives its exit code; its output goes to the terminal. */
export function runAstro(args: readonly string[], workspace: string, line: CommandLine): Promise<number> {
  const extensions = line.values.get('extensions')
  const address = portalAddress(line)
  return spawnAstro(args, {
    ...process.env,
    POLICYPRESS_WORKSPACE: workspace,
    POLICYPRESS_TODAY: line.today,
    ...revisionOf(workspace),
    ...(extensions === undefined ? {} : { POLICYPRESS_EXTENSIONS: resolve(extensions) }),
    ...(address === undefined ? {} : { POLICYPRESS_ADDRESS: address }),
  })
}

/**
 * Runs Astro on what is to be published. It is told of no workspace and gets no more of the environment than a program
 * needs to start, so that nothing else can find its way into a page.
 */
export async function runNotices(args: readonly string[], publication: string): Promise<number> {
  const kept = needed.flatMap((name) => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  const root = join(packageRoot, 'site', 'notices')
  const environment = { ...Object.fromEntries(kept), POLICYPRESS_PUBLICATION: publication }
  // Astro keeps what it works on below the current folder, where two builds at one time would take it from each other;
  // below the package, because what it makes there looks for its modules upwards.
  mkdirSync(join(packageRoot, '.policypress'), { recursive: true })
  const folder = mkdtempSync(join(packageRoot, '.policypress', 'build-'))
  try {
    return await spawnAstro([...args, '--root', root], environment, folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What receipts name: the commit around a workspace, and whether its texts differ from it. */
function revisionOf(workspace: string): NodeJS.ProcessEnv {
  const { revision, modified } = folderSource(workspace)
  return { POLICYPRESS_REVISION: revision, POLICYPRESS_MODIFIED: modified ? 'true' : '' }
}

const needed = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'SystemRoot', 'NO_COLOR', 'FORCE_COLOR', 'TERM']

function spawnAstro(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  cwd = packageRoot,
): Promise<number> {
  if (!existsSync(join(packageRoot, 'site', 'portal', 'pages'))) throw new CannotRun(noSite)
  const astro = join(
    dirname(createRequire(import.meta.url).resolve('astro/package.json')),
    'bin',
    'astro.mjs',
  )
  return new Promise((settle, reject) => {
    const child = spawn(process.execPath, [astro, ...args], {
      cwd,
      env: { ...environment, ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: 'inherit',
    })
    let isStopped = false
    // Who stops this command by its id means the server with it; a terminal tells both.
    const stop = (signal: NodeJS.Signals): void => {
      isStopped = true
      child.kill(signal)
    }
    process.once('SIGINT', stop).once('SIGTERM', stop)
    child.on('error', reject)
    child.on('exit', (code) => {
      process.off('SIGINT', stop).off('SIGTERM', stop)
      settle(isStopped ? stopped : (code ?? 2))
    })
  })
}

/** What shells say of a program that was stopped. */
export const stopped = 130

const noSite = {
  en: 'This command builds pages, and the npm package brings the checks alone; run it in a clone of policypress',
  'zh-CN': '此命令要生成页面，而 npm 包只含检查功能；请在 policypress 的克隆中运行',
}
