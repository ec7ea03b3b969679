import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What one run of a program took. */
export interface Measured {
  readonly wallSeconds: number
  /** User and system time of the program and all that it started. */
  readonly cpuSeconds: number
  readonly peakMiB: number
  readonly exit: number | null
}

/** Runs a program under GNU time, which knows what its children took as well; the output is thrown away. */
export function measure(
  command: readonly string[],
  options: { cwd: string; env?: Record<string, string> },
): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'policypress-bench-'))
  const report = join(folder, 'time')
  try {
    const start = performance.now()
    const { status, error } = spawnSync('/usr/bin/time', ['-q', '-o', report, '-f', '%U %S %M', ...command], {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'ignore', 'ignore'],
    })
    const wallSeconds = (performance.now() - start) / 1000
    if (error)
      throw new Error(`GNU time could not be started (${error.message}); it is needed to measure memory`)
    const [user = NaN, system = NaN, kilobytes = NaN] = readFileSync(report, 'utf8')
      .trim()
      .split(' ')
      .map(Number)
    return { wallSeconds, cpuSeconds: user + system, peakMiB: kilobytes / 1024, exit: status }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
