import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

/** What a command left behind. */
export interface Ran {
  readonly status: number | null
  readonly out: string
  readonly error: string
}

/** Runs the command line as a process of its own, without a terminal, as CI does. */
export function policypress(args: readonly string[], options: RunOptions = {}): Ran {
  const inherited = Object.entries(process.env).filter(([name]) => !ownOfTheTests.has(name))
  const ran = spawnSync(process.execPath, [resolve('cli/policypress.mjs'), ...args], {
    cwd: options.cwd ?? process.cwd(),
    env: { ...Object.fromEntries(inherited), LANG: 'en_US.UTF-8', ...options.env },
    ...(options.input === undefined ? {} : { input: options.input }),
    ...(options.user === undefined ? {} : { uid: options.user, gid: options.user }),
    encoding: 'utf8',
    timeout: 60_000,
  })
  return { status: ran.status, out: ran.stdout, error: ran.stderr }
}

/** What changes the output must not come from the machine. */
const ownOfTheTests = new Set(['NO_COLOR', 'FORCE_COLOR', 'LANG', 'LC_ALL'])

interface RunOptions {
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
  /** Text on standard input. */
  readonly input?: string
  /** Numeric id of the user to run as; only root may name another. */
  readonly user?: number
}
