import { appendFileSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { policypress } from '../cli/run.ts'
import { writeWorkspace } from '../examples.ts'
import { containing, noticeFiles } from './notice.ts'
import { commit, frozen, git, publishedRepository, verify } from './repository.ts'

describe('policypress publish --verify', () => {
  it('passes what nobody touched, and says how much it compared', () => {
    const root = publishedRepository()
    expect(verify(root)).toEqual({
      status: 0,
      out: '6 frozen files compared with v1: 0 problems\n',
      error: '',
    })
    appendFileSync(join(root, 'policies/public/privacy.mdx'), '\n另加一句。\n')
    expect(verify(root).status).toBe(0)
  })

  it.each<[string, (root: string) => void, string]>([
    ['a byte more', (root) => appendFileSync(frozen(root, 'en.txt'), ' '), 'en.txt Unexpected bytes'],
    [
      'a byte less',
      (root) => writeFileSync(frozen(root, 'en.txt'), readFileSync(frozen(root, 'en.txt')).subarray(1)),
      'en.txt Unexpected bytes',
    ],
    ['a file gone', (root) => rmSync(frozen(root, 'zh-CN.html')), 'zh-CN.html Missing file'],
    ['a version gone', (root) => rmSync(frozen(root, ''), { recursive: true }), 'manifest.json Missing file'],
    ['a file added', (root) => writeFileSync(frozen(root, 'fr.txt'), 'texte'), 'fr.txt Unexpected file'],
    [
      'other line ends',
      (root) =>
        writeFileSync(
          frozen(root, 'en.txt'),
          readFileSync(frozen(root, 'en.txt'), 'utf8').replaceAll('\n', '\r\n'),
        ),
      'en.txt Unexpected line ends',
    ],
    [
      'a link to the same bytes',
      (root) => {
        writeFileSync(join(root, 'same.txt'), readFileSync(frozen(root, 'en.txt')))
        rmSync(frozen(root, 'en.txt'))
        symlinkSync(join(root, 'same.txt'), frozen(root, 'en.txt'))
      },
      'en.txt Unexpected bytes',
    ],
  ])('finds %s', (_, change, words) => {
    const root = publishedRepository()
    change(root)
    const { status, out } = verify(root)
    expect([status, out]).toEqual([1, containing(`policies/public/archive/privacy/1.0/${words}`)])
    // Committed, it is found as well: the tag keeps what was public.
    commit(root, 'Quietly')
    expect(verify(root).status).toBe(1)
  })

  it('holds a release to the one before it, and to a revision that is named', () => {
    const root = publishedRepository()
    writeFileSync(frozen(root, 'en.txt'), 'other')
    commit(root, 'Release')
    git(root, 'tag', 'v2')
    expect(verify(root).out).toContain('Unexpected bytes, expected those of v1')
    expect(verify(root, '--base', 'v1').status).toBe(1)
    expect(since(root, '--base', 'v2')).toEqual({ bases: ['v2'], changes: [] })
    const change = { path: 'public/archive/privacy/1.0/en.txt', code: 'changed', base: 'v1' }
    expect(since(root)).toEqual({ bases: ['v2', 'v1'], changes: [expect.objectContaining(change)] })
  })

  it.each(['.', ':(top)x', '[a]*', "it's 中文"])(
    'finds a workspace in the folder %j of its repository',
    (name) => {
      const files = Object.entries(noticeFiles).map(([path, text]) => [join(name, path), text] as const)
      const root = writeWorkspace(Object.fromEntries(files))
      git(root, 'init', '--quiet')
      const at = ['--workspace', join(root, name)]
      policypress(['publish', 'privacy', '--version', '1.0', '--today', '2026-01-15', ...at])
      commit(root, 'Publish')
      writeFileSync(join(root, name, 'public/archive/privacy/1.0/en.txt'), 'other')
      const { status, out } = verify(root, '--base', 'HEAD', ...at)
      expect([status, out]).toEqual([1, containing('6 frozen files compared with HEAD')])
      expect(out).toContain('en.txt Unexpected bytes, expected those of HEAD')
    },
  )

  it('cannot run without what it needs, and says what to do', () => {
    const root = publishedRepository()
    expect(verify(root, '--base', 'v9')).toMatchObject({
      status: 2,
      error: containing('Unknown revision "v9"'),
    })
    expect(verify(root, '--base=--help')).toMatchObject({
      status: 2,
      error: containing('Unknown revision'),
    })
    git(root, 'tag', '--delete', 'v1')
    expect(verify(root)).toMatchObject({ status: 2, error: containing('fetch --tags') })
    expect(verify(writeWorkspace(noticeFiles))).toMatchObject({
      status: 2,
      error: containing('No git repository'),
    })
    expect(policypress(['publish', '--verify'], { cwd: root, env: { PATH: '/nowhere' } })).toMatchObject({
      status: 2,
      error: containing('git could not be run'),
    })
  })

  it('cannot run in a shallow clone, and its advice helps', () => {
    const root = publishedRepository()
    commit(root, 'Later')
    const clone = join(writeWorkspace({}), 'clone')
    git(root, 'clone', '--quiet', '--depth', '1', `file://${root}`, clone)
    const { status, error } = verify(clone)
    expect([status, error]).toEqual([2, containing('This clone is shallow')])
    const advice = /git -C (\S+) (fetch .*)\n/.exec(error)
    git(advice?.[1] ?? '', ...(advice?.[2] ?? '').split(' '))
    expect(verify(clone)).toMatchObject({ status: 0, out: containing('6 frozen files') })
  })
})

/** What differs from earlier revisions, as JSON says it. */
function since(root: string, ...rest: string[]): { bases: string[]; changes: { base?: string }[] } {
  const said = JSON.parse(verify(root, '--format', 'json', ...rest).out) as Said
  expect(said).toMatchObject({ schemaVersion: 1, files: 6 })
  return { bases: said.bases, changes: said.problems.filter(({ base }) => base !== undefined) }
}

interface Said {
  readonly bases: string[]
  readonly problems: { base?: string }[]
}
