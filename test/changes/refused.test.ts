import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeWorkspace } from '../examples.ts'
import { commit, git } from '../publish/repository.ts'
import { changingRepository, diff, emptyFolder, library, weaker, write } from './changing-repository.ts'

describe('a comparison that cannot be made', () => {
  it.each([
    ['a commit that a shallow clone lacks', 'git fetch --unshallow', shallow],
    ['an unknown revision', 'Unknown revision "no-such-branch"', unknown],
    ['an option in the place of a revision', 'Unknown revision "--output=x"', option],
    ['a folder without a repository', 'Missing git repository', outside],
    ['a machine without git', 'Missing git on this machine', withoutGit],
    ['a merge that stands unsettled in the index', 'Unexpected merge in progress', conflicting],
    ['a revision from before the workspace', 'Missing workspace at revision "empty"', before],
    ['no base', 'Missing --base', (): Parameters<typeof diff> => [changingRepository(), []]],
  ])('of %s ends with 2 and words that help', (_what, words, make) => {
    const { status, error, out } = diff(...make())
    expect(error).toContain(words)
    expect(error).not.toContain('stopped on an error of its own')
    expect(out).toBe('')
    expect(status).toBe(2)
  })

  it('says so in Chinese too', () => {
    const { error } = diff(changingRepository(), ['--base', 'none', '--locale', 'zh-CN'])
    expect(error).toContain('未知的版本“none”')
  })
})

const rules = library['internal/rules.mdx']

type Asked = Parameters<typeof diff>

function shallow(): Asked {
  const root = changingRepository()
  const first = git(root, 'rev-parse', 'HEAD')
  commit(root, 'Go on')
  const clone = join(emptyFolder(), 'clone')
  git(root, 'clone', '--quiet', '--depth=1', '--branch=main', `file://${root}`, clone)
  return [clone, ['--base', first]]
}

function unknown(): Asked {
  return [changingRepository(), ['--base', 'no-such-branch']]
}

function option(): Asked {
  return [changingRepository(), ['--base=--output=x']]
}

function outside(): Asked {
  return [writeWorkspace(library), ['--base', 'HEAD']]
}

function withoutGit(): Asked {
  return [changingRepository(), ['--base', 'HEAD'], { PATH: emptyFolder() }]
}

function conflicting(): Asked {
  const root = changingRepository()
  git(root, 'checkout', '--quiet', '-b', 'other')
  write(root, 'internal/rules.mdx', weaker)
  commit(root, 'Weaken')
  git(root, 'checkout', '--quiet', 'main')
  write(root, 'internal/rules.mdx', rules.replace('应当', '必须'))
  commit(root, 'Strengthen')
  expect(() => git(root, 'merge', '--quiet', 'other')).toThrow()
  return [root, ['--base', 'v1', '--head', 'INDEX']]
}

function before(): Asked {
  const root = changingRepository()
  git(root, 'checkout', '--quiet', '--orphan', 'empty')
  git(root, 'rm', '--quiet', '--cached', '-r', '.')
  git(root, 'commit', '--quiet', '--allow-empty', '--message', 'Nothing')
  return [root, ['--base', 'empty']]
}
