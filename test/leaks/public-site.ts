import { execFile } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'

/** The day on which the notices of these tests are frozen and built. */
export const publicDay = '2026-11-25'

/** Freezes the newest version of every approved notice of a workspace, through the command line. */
export async function freezeAll(workspace: string, environment: NodeJS.ProcessEnv): Promise<void> {
  const notices = readdirSync(join(workspace, 'public')).flatMap((name) => noticeOf(workspace, name))
  // Two at a time, as this is most of what the test does.
  const rest = notices.values()
  const worker = async (): Promise<void> => {
    for (const { id, version } of rest) {
      const weight = version.endsWith('.0') ? [] : ['--class', 'editorial']
      const named = ['publish', id, '--version', version, ...weight, '--workspace', workspace]
      await policypress([...named, '--today', publicDay], environment)
    }
  }
  await Promise.all([worker(), worker()])
}

/** Builds the public site of a workspace through the command line. */
export async function buildPublicSite(
  workspace: string,
  out: string,
  environment: NodeJS.ProcessEnv,
): Promise<void> {
  await policypress(['build', '--public', workspace, '--out', out, '--today', publicDay], environment)
}

function noticeOf(workspace: string, name: string): { readonly id: string; readonly version: string }[] {
  if (!/^[a-z0-9-]+\.mdx$/.test(name)) return []
  const [, front = ''] = readFileSync(join(workspace, 'public', name), 'utf8').split(/^---$/m, 2)
  const [, version = ''] = /^version: '?([\d.]+)'?$/m.exec(front) ?? []
  return /^status: approved$/m.test(front) ? [{ id: name.replace('.mdx', ''), version }] : []
}

async function policypress(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<void> {
  const command = [resolve('cli/policypress.mjs'), ...args]
  await promisify(execFile)(process.execPath, command, { env: environment, timeout: 60_000 }).catch(
    (error: { stdout?: string; stderr?: string }) => {
      throw new Error(`policypress ${args.join(' ')}:\n${error.stdout}\n${error.stderr}`)
    },
  )
}
