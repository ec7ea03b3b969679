import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { devNull } from 'node:os'
import { dirname, join } from 'node:path'
import { writeWorkspace } from '../examples.ts'

/** One step of a history: files that it writes, or takes away by `undefined`. */
export interface Step {
  readonly day: string
  readonly files: Readonly<Record<string, string | undefined>>
}

/** A repository with one commit for each step, made on its day. */
export function datedRepository(steps: readonly Step[]): string {
  const root = writeWorkspace({})
  gitOn('2026-01-01', root, 'init', '--quiet', '--initial-branch=main')
  for (const step of steps) commitStep(root, step)
  return root
}

/** Commits one more step. */
export function commitStep(root: string, { day, files }: Step): void {
  for (const [path, text] of Object.entries(files)) {
    const place = join(root, 'policies', path)
    mkdirSync(dirname(place), { recursive: true })
    if (text === undefined) rmSync(place)
    else writeFileSync(place, text)
  }
  gitOn(day, root, 'add', '--all')
  gitOn(day, root, 'commit', '--quiet', '--allow-empty', '--message', `Step of ${day}`)
}

/** Runs git as on a day, without the settings of whoever runs the tests; throws where it fails. */
export function gitOn(day: string, root: string, ...args: string[]): string {
  const date = `${day}T23:30:00+08:00`
  const ran = spawnSync('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], {
    encoding: 'utf8',
    timeout: 20_000,
    env: {
      ...{ PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' },
      ...{ GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
    },
  })
  if (ran.status !== 0) throw new Error(`git ${args.join(' ')}: ${ran.stderr}`)
  return ran.stdout.trim()
}

interface Version {
  readonly version: string
  readonly effective: string
}

/** A document with these versions, newest first. */
export function documentOf(
  id: string,
  text: string,
  versions: readonly Version[],
  status = 'approved',
): string {
  const revisions = versions
    .map(
      ({ version, effective }) =>
        `  - { version: "${version}", date: "${effective}", effective: "${effective}", summary: 有变。, approvals: [{ role: legal, date: "${effective}" }] }\n`,
    )
    .join('')
  return `---\nid: ${id}\ntype: standard\ntitle: 守则\nsummary: 怎么做。\nversion: "${versions[0]?.version}"\nstatus: ${status}\nclassification: internal\nowner: legal\nrevisions:\n${revisions}---\n\n${text}\n`
}
