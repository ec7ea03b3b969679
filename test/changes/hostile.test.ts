import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commit, git } from '../publish/repository.ts'
import { changingRepository, diff, library, weaker, write } from './changing-repository.ts'

const told = 'obligation-weakened'

describe('a comparison in a hostile repository', () => {
  it('runs none of the programs that its settings name', () => {
    const { root, program, mark } = trappedRepository()
    const settings = {
      'core.fsmonitor': program,
      'core.pager': program,
      'pager.diff': program,
      'core.hooksPath': join(root, 'hooks'),
      'core.sshCommand': program,
      'core.editor': program,
      'diff.external': program,
      'diff.evil.textconv': program,
      'diff.evil.command': program,
      'filter.evil.clean': program,
      'filter.evil.smudge': program,
      'filter.evil.process': program,
      'filter.evil.required': 'true',
      'alias.rev-parse': `!${program}`,
      'alias.ls-tree': `!${program}`,
      'alias.cat-file': `!${program}`,
    }
    for (const [name, value] of Object.entries(settings)) git(root, 'config', name, value)
    for (const head of ['WORKTREE', 'INDEX', 'weaker']) {
      const { out, status } = diff(root, ['--base', 'v1', '--head', head, '--no-cache'])
      expect(out, head).toContain(told)
      expect(status, head).toBe(1)
    }
    expect(existsSync(mark)).toBe(false)
    // The traps are set: ordinary commands step into them.
    for (const ordinary of [['status'], ['diff', 'v1', 'weaker'], ['show', 'weaker', '--textconv']]) {
      rmSync(mark, { force: true })
      try {
        git(root, ...ordinary)
      } catch {
        // A trap that fails its command has run all the same.
      }
      expect(existsSync(mark), ordinary.join(' ')).toBe(true)
    }
  })

  it('runs nothing that the environment of a hook names, and is of the repository of the folder', () => {
    const { root, program, mark } = trappedRepository()
    const other = changingRepository()
    const { out, status } = diff(root, ['--base', 'v1', '--no-cache'], {
      GIT_DIR: join(other, '.git'),
      GIT_WORK_TREE: other,
      GIT_INDEX_FILE: join(other, '.git/index'),
      GIT_OBJECT_DIRECTORY: join(other, '.git/objects'),
      GIT_NAMESPACE: 'other',
      GIT_EXTERNAL_DIFF: program,
      GIT_PAGER: program,
      GIT_EXEC_PATH: join(root, 'hooks'),
      GIT_TRACE: mark,
    })
    expect(out).toContain(told)
    expect(status).toBe(1)
    expect(existsSync(mark)).toBe(false)
  })

  it('fetches nothing that is missing, and ends with 2', () => {
    const { root, program, mark } = trappedRepository()
    const settings = {
      'core.repositoryFormatVersion': '1',
      'extensions.partialClone': 'evil',
      'remote.evil.promisor': 'true',
      'remote.evil.url': program,
      'remote.evil.uploadpack': program,
    }
    for (const [name, value] of Object.entries(settings)) git(root, 'config', name, value)
    const blob = git(root, 'rev-parse', 'v1:policies/internal/rules.mdx')
    rmSync(join(root, '.git/objects', blob.slice(0, 2), blob.slice(2)))
    for (const asked of [
      ['--base', 'v1'],
      ['--base', 'weaker', '--head', 'v1'],
    ]) {
      const { status, out, error } = diff(root, [...asked, '--no-cache'])
      expect(error).toContain('git fetch --refetch --no-filter')
      expect([status, out]).toEqual([2, ''])
    }
    expect(existsSync(mark)).toBe(false)
    expect(() => git(root, 'cat-file', '-p', blob)).toThrow()
    expect(existsSync(mark)).toBe(true)
  })

  it('cannot be shown another object in the place of what was there', () => {
    const root = changingRepository()
    const was = git(root, 'rev-parse', 'v1:policies/internal/rules.mdx')
    write(root, 'internal/rules.mdx', weaker)
    commit(root, 'Weaken')
    git(root, 'replace', was, git(root, 'rev-parse', 'HEAD:policies/internal/rules.mdx'))
    expect(diff(root, ['--base', 'v1', '--head', 'HEAD']).out).toContain(told)
  })

  it('follows no link out of the workspace', () => {
    const root = changingRepository()
    const file = join(root, 'policies/internal/rules.mdx')
    writeFileSync(join(root, 'outside.mdx'), library['internal/rules.mdx'])
    rmSync(file)
    symlinkSync('../../outside.mdx', file)
    const { out, status } = diff(root, ['--base', 'v1', '--no-cache'])
    expect(out).not.toContain('Nothing that matters')
    expect(status).toBe(1)
  })
})

/** A repository with two versions of its text, and a program that leaves a mark wherever it is run. */
function trappedRepository(): { root: string; program: string; mark: string } {
  const root = changingRepository()
  writeFileSync(join(root, '.gitattributes'), '* filter=evil diff=evil\n')
  write(root, 'internal/rules.mdx', weaker)
  commit(root, 'Weaken')
  git(root, 'branch', 'weaker')
  const [program, mark] = [join(root, '.git/program.sh'), join(root, 'ran')]
  writeFileSync(program, `#!/bin/sh\necho "$0 $*" >> '${mark}'\nexit 1\n`)
  chmodSync(program, 0o755)
  mkdirSync(join(root, 'hooks'))
  for (const name of ['post-index-change', 'reference-transaction', 'git-rev-parse', 'git-ls-tree', 'git'])
    symlinkSync(program, join(root, 'hooks', name))
  // Written anew: whoever trusts times alone would have to ask the filter.
  write(root, 'internal/rules.mdx', weaker)
  return { root, program, mark }
}
