import { spawnSync } from 'node:child_process'
import { devNull } from 'node:os'
import { join } from 'node:path'
import { policypress } from '../cli/run.ts'
import type { Ran } from '../cli/run.ts'
import { writeWorkspace } from '../examples.ts'
import { noticeFiles } from './notice.ts'

/** A repository with one workspace in `policies/`, its notice published and committed under the tag v1. */
export function publishedRepository(): string {
  const files = Object.entries(noticeFiles).map(([path, text]) => [`policies/${path}`, text] as const)
  const root = writeWorkspace(Object.fromEntries(files))
  git(root, 'init', '--quiet', '--initial-branch=main')
  const published = policypress(['publish', 'privacy', '--version', '1.0', '--today', '2026-01-15'], {
    cwd: root,
  })
  if (published.status !== 0) throw new Error(published.error)
  commit(root, 'Publish')
  git(root, 'tag', 'v1')
  return root
}

/** `policypress publish --verify` in a repository. */
export function verify(root: string, ...rest: string[]): Ran {
  return policypress(['publish', '--verify', ...rest], { cwd: root })
}

/** The path of a file of the frozen version. */
export function frozen(root: string, name: string): string {
  return join(root, 'policies/public/archive/privacy/1.0', name)
}

/** Commits everything that there is. */
export function commit(root: string, words: string): void {
  git(root, 'add', '--all')
  git(root, 'commit', '--quiet', '--allow-empty', '--message', words)
}

/** Runs git without the settings of whoever runs the tests; throws where it fails. */
export function git(root: string, ...args: string[]): string {
  const ran = spawnSync('git', ['-C', root, ...args], {
    encoding: 'utf8',
    timeout: 20_000,
    env: {
      ...{ PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' },
      ...{
        GIT_AUTHOR_NAME: 'a',
        GIT_AUTHOR_EMAIL: 'a@b.example',
        GIT_COMMITTER_NAME: 'a',
        GIT_COMMITTER_EMAIL: 'a@b.example',
      },
      ...{ GIT_AUTHOR_DATE: '2026-01-15T00:00:00Z', GIT_COMMITTER_DATE: '2026-01-15T00:00:00Z' },
    },
  })
  if (ran.status !== 0) throw new Error(`git ${args.join(' ')}: ${ran.stderr}`)
  return ran.stdout.trim()
}
