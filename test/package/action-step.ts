import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { load } from 'js-yaml'
import { onTestFinished } from 'vitest'

/** What the host reads. */
export const action = load(readFileSync('action.yml', 'utf8')) as Action

/** Runs a step as the host does: a script of its own in bash, inputs as environment variables. */
export function runStep(id: string, workspace: string, inputs: Readonly<Record<string, string>>): StepRun {
  const temporary = mkdtempSync(join(tmpdir(), 'policypress-action-'))
  onTestFinished(() => rmSync(temporary, { recursive: true, force: true }))
  const step = action.runs.steps.find((one) => one.id === id)
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step?.run ?? 'exit 9'],
    {
      cwd: workspace,
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'] ?? '',
        ...{ GITHUB_ACTION_PATH: resolve('.'), RUNNER_TEMP: temporary },
        ...{ GITHUB_OUTPUT: join(temporary, 'output'), GITHUB_STEP_SUMMARY: join(temporary, 'summary') },
        ...inputs,
      },
    },
  )
  const file = (name: string): string => {
    try {
      return readFileSync(join(temporary, name), 'utf8')
    } catch {
      return ''
    }
  }
  return { status, out: stdout, error: stderr, output: file('output'), summary: file('summary'), file }
}

/** With what the job ends. */
export function finish(status: number, changes: number): number | null {
  const last = action.runs.steps.at(-1)
  const env = { STATUS: String(status), CHANGES: String(changes) }
  return spawnSync('bash', ['-c', last?.run ?? 'exit 9'], { env }).status
}

/** What a step left behind. */
export interface StepRun {
  readonly status: number | null
  readonly out: string
  readonly error: string
  readonly output: string
  readonly summary: string
  /** A file that it wrote for later steps; `''` where it wrote none. */
  readonly file: (name: string) => string
}

interface Action {
  readonly inputs: Readonly<Record<string, { description: string; required: boolean }>>
  readonly runs: { readonly steps: readonly { id?: string; uses?: string; run?: string }[] }
}
