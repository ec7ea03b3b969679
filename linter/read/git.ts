import { spawnSync } from 'node:child_process'
import { devNull } from 'node:os'
import { dirname, resolve } from 'node:path'

/** What git answered; `missing` where it could not be started at all. */
export interface GitAnswer {
  readonly ok: boolean
  readonly missing: boolean
  readonly out: Buffer
  readonly error: string
}

/**
 * Asks git about the repository of a folder. Only commands that read objects are meant for it, and what a repository's
 * own settings could have git run is switched off: hooks, a file system monitor, a pager, fetching what is missing
 * from somewhere, objects that stand in for others. Never throws.
 */
export function askGit(folder: string, args: readonly string[], input = ''): GitAnswer {
  const ran = spawnSync('git', ['-C', resolve(folder), ...safely, ...args], {
    // Some systems look for programs in the current folder first, and that may be the repository.
    cwd: dirname(process.execPath),
    env: environment(),
    input,
    maxBuffer: 1 << 30,
    windowsHide: true,
  })
  if (ran.error) return { ok: false, missing: true, out: Buffer.alloc(0), error: ran.error.message }
  return { ok: ran.status === 0, missing: false, out: ran.stdout, error: ran.stderr.toString().trim() }
}

const safely = [
  '--no-pager',
  '--no-replace-objects',
  ...['-c', 'core.fsmonitor=false'],
  ...['-c', `core.hooksPath=${devNull}`],
]

/** A hook that runs this command has told git its own repository; the folder decides here. Settings of the user stay. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^GIT_(?!CONFIG)/.test(name))
  return {
    ...Object.fromEntries(kept),
    ...{ LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' },
    ...{ GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none' },
  }
}
