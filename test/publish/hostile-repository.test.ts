import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { policypress } from '../cli/run.ts'
import { containing } from './notice.ts'
import { commit, frozen, git, publishedRepository, verify } from './repository.ts'

/** Stands for the program that leaves a mark. */
const program = '<program>'

describe('a hostile repository', () => {
  // Each trap comes with an ordinary command that steps into it, or nothing would be proved by a program that did not run.
  it.each([
    ['a file system monitor', { 'core.fsmonitor': program }, ['status']],
    ['an external diff', { 'diff.external': program }, ['diff', 'v1', 'HEAD']],
    ['a text conversion', { 'diff.evil.textconv': program }, ['show', 'v1']],
    [
      'a filter',
      { 'filter.evil.clean': program, 'filter.evil.required': 'true' },
      ['add', '--renormalize', '.'],
    ],
    ['a hook', { 'core.hooksPath': 'hooks' }, ['checkout', '--quiet', '-b', 'other']],
  ])('runs nothing of %s', (_trap, settings, ordinary) => {
    const { root, mark } = trapped(settings)
    try {
      git(root, ...ordinary)
    } catch {
      // A trap that fails its command has run all the same.
    }
    expect(existsSync(mark)).toBe(true)
    rmSync(mark)
    expect(verify(root, '--base', 'v1')).toMatchObject({ status: 0, out: containing('frozen files') })
    expect(existsSync(mark)).toBe(false)
  })

  it('fetches nothing that is missing', () => {
    const { root, mark } = trapped({
      'core.repositoryFormatVersion': '1',
      'extensions.partialClone': 'evil',
      'remote.evil.promisor': 'true',
      'remote.evil.url': program,
      'remote.evil.uploadpack': program,
    })
    const blob = git(root, 'rev-parse', 'v1:policies/public/archive/privacy/1.0/en.txt')
    rmSync(join(root, '.git/objects', blob.slice(0, 2), blob.slice(2)))
    expect(verify(root, '--base', 'v1')).toMatchObject({
      status: 2,
      error: containing('cannot be read from git'),
    })
    expect(existsSync(mark)).toBe(false)
    // The trap is set: an ordinary command asks the remote.
    expect(() => git(root, 'cat-file', '-p', blob)).toThrow()
    expect(existsSync(mark)).toBe(true)
  })

  it('cannot put another object in the place of what was published', () => {
    const root = publishedRepository()
    const was = git(root, 'rev-parse', 'v1:policies/public/archive/privacy/1.0/en.txt')
    writeFileSync(frozen(root, 'en.txt'), 'other')
    commit(root, 'Quietly')
    git(root, 'replace', was, git(root, 'rev-parse', 'HEAD:policies/public/archive/privacy/1.0/en.txt'))
    expect(verify(root).status).toBe(1)
  })

  it('is the repository of the folder, whatever a hook that runs the command was told', () => {
    const root = publishedRepository()
    writeFileSync(frozen(root, 'en.txt'), 'other')
    const other = publishedRepository()
    const env = {
      GIT_DIR: join(other, '.git'),
      GIT_WORK_TREE: other,
      GIT_INDEX_FILE: join(other, '.git/index'),
    }
    expect(policypress(['publish', '--verify'], { cwd: root, env }).status).toBe(1)
  })
})

/** A published repository whose settings name a program that leaves a mark when it runs. */
function trapped(settings: Readonly<Record<string, string>>): { root: string; mark: string } {
  const root = publishedRepository()
  writeFileSync(join(root, '.gitattributes'), '* filter=evil diff=evil\n')
  writeFileSync(join(root, 'note.txt'), 'another file\n')
  commit(root, 'Set traps')
  const mark = join(root, 'ran')
  const script = join(root, '.git', 'program.sh')
  writeFileSync(script, `#!/bin/sh\necho "$0 $*" >> '${mark}'\nexit 1\n`)
  chmodSync(script, 0o755)
  mkdirSync(join(root, 'hooks'))
  for (const hook of ['post-checkout', 'post-index-change', 'reference-transaction'])
    symlinkSync(script, join(root, 'hooks', hook))
  for (const [name, value] of Object.entries(settings))
    git(root, 'config', name, value === program ? script : value.replace(/^hooks$/, join(root, 'hooks')))
  return { root, mark }
}
