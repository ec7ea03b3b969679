import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeWorkspace } from '../examples.ts'
import { commit, git } from '../publish/repository.ts'
import { changesIn, changingRepository, diff, library, weaker, write } from './changing-repository.ts'

const rules = library['internal/rules.mdx']
const told = (root: string, base?: string, head?: string): string[] =>
  changesIn(root, base, head).map(({ id, document }) => `${id} ${document}`)

describe('the two sides of a comparison', () => {
  it('are commits, branches and tags by any name that git knows', () => {
    const root = changingRepository()
    write(root, 'internal/rules.mdx', weaker)
    git(root, 'checkout', '--quiet', '-b', 'wording')
    commit(root, 'Weaken')
    git(root, 'tag', '--annotate', 'v2', '--message', 'Second')
    const id = git(root, 'rev-parse', 'HEAD')
    for (const [base, head] of [
      ['v1', 'v2'],
      ['main', 'wording'],
      ['HEAD~1', 'HEAD'],
      [`${id}^`, id.slice(0, 12)],
      ['main', 'WORKTREE'],
      ['main', 'INDEX'],
    ]) {
      expect(told(root, base, head), `${base}..${head}`).toEqual(['obligation-weakened rules'])
    }
    expect(told(root, 'v2', 'v1')).toEqual(['obligation-strengthened rules'])
    expect(told(root, 'v2')).toEqual([])
  })

  it('keep apart what is staged and what only stands in the folder', () => {
    const root = changingRepository()
    write(root, 'internal/rules.mdx', weaker)
    git(root, 'add', '--all')
    write(root, 'internal/rules.mdx', rules)
    expect(told(root, 'HEAD', 'INDEX')).toEqual(['obligation-weakened rules'])
    expect(told(root, 'HEAD', 'WORKTREE')).toEqual([])
  })

  it('hold a file that git does not follow yet, in the folder alone', () => {
    const root = changingRepository()
    write(root, 'registers/parameters.yaml', 'values:\n  response-days: { value: 15 }\n')
    expect(told(root)).toEqual(['parameter-added parameters'])
    expect(told(root, 'HEAD', 'INDEX')).toEqual([])
    // What is ignored stands in the folder all the same, and lint judges it too.
    write(root, '../.gitignore', 'registers/\n')
    expect(told(root)).toEqual(['parameter-added parameters'])
    commit(root, 'Ignore')
    git(root, 'add', '--force', 'policies/registers')
    rmSync(join(root, 'policies/registers/parameters.yaml'))
    expect(told(root)).toEqual([])
    expect(told(root, 'HEAD', 'INDEX')).toEqual(['parameter-added parameters'])
  })

  it('are workspaces alone: what changes beside them says nothing', () => {
    const root = changingRepository()
    write(root, '../other/internal/b.mdx', rules.replace('id: rules', 'id: b'))
    write(root, '../README.md', '# Read me\n')
    commit(root, 'Write elsewhere')
    expect(told(root, 'v1', 'HEAD')).toEqual([])
    expect(diff(join(root, 'policies/internal'), ['--base', 'v1', '--no-cache']).status).toBe(0)
  })

  it('pass by what a submodule brings', () => {
    const part = changingRepository()
    const root = changingRepository()
    git(root, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', part, 'policies/part')
    commit(root, 'Take a part')
    expect(told(root, 'v1', 'HEAD')).toEqual([])
    expect(told(root, 'HEAD', 'WORKTREE')).toEqual([])
  })

  it('are read in a repository with longer ids as well', () => {
    const root = writeWorkspace({ 'policies/internal/rules.mdx': rules })
    git(root, 'init', '--quiet', '--initial-branch=main', '--object-format=sha256')
    commit(root, 'Begin')
    write(root, 'internal/rules.mdx', weaker)
    expect(told(root)).toEqual(['obligation-weakened rules'])
  })
})

describe('bytes and names', () => {
  it.each([
    ['line ends of another system', (text: string) => text.replaceAll('\n', '\r\n')],
    ['blanks at the end of the file', (text: string) => `${text}\n\n`],
  ])('%s are no change', (_what, edit) => {
    const root = changingRepository()
    write(root, 'internal/rules.mdx', edit(rules))
    expect(told(root)).toEqual([])
    commit(root, 'Other bytes')
    expect(told(root, 'v1', 'HEAD')).toEqual([])
  })

  it.each([
    ['a byte order mark', Buffer.from(`\uFEFF${rules}`)],
    ['an image in the place of a text', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])],
    ['a text in another encoding', Buffer.from('客户信息', 'utf16le')],
  ])('%s is told, because nobody can say what it hides', (_what, bytes) => {
    const root = changingRepository()
    write(root, 'internal/rules.mdx', bytes)
    const { status, out } = diff(root, ['--base', 'HEAD', '--no-cache'])
    expect(out).toContain('policies/internal/rules.mdx')
    expect(status).toBe(1)
  })

  it('an image beside the texts says nothing', () => {
    const root = changingRepository({ 'internal/seal.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47) })
    write(root, 'internal/seal.png', Uint8Array.of(0, 1, 2, 3))
    expect(told(root)).toEqual([])
  })

  it('a file in another folder is the same document', () => {
    const root = changingRepository()
    mkdirSync(join(root, 'policies/public'))
    renameSync(join(root, 'policies/internal/rules.mdx'), join(root, 'policies/public/rules.mdx'))
    commit(root, 'Move')
    expect(told(root, 'v1', 'HEAD')).toEqual([])
  })

  it('names in Chinese, with blanks and signs are told as they are', () => {
    const path = 'internal/网点 转让 (1).mdx'
    const root = changingRepository({ [path]: '门店应当逐人告知。\n' })
    write(root, path, '门店可以逐人告知。\n')
    const { out } = diff(root, ['--base', 'HEAD', '--no-cache'])
    expect(out).toContain(`policies/${path}:1:1`)
  })
})

describe('what a comparison leaves behind', () => {
  it('is neither in the index nor, without a cache, in the folder', () => {
    const root = changingRepository()
    write(root, 'internal/rules.mdx', weaker)
    const before = stateOf(root)
    for (const head of ['WORKTREE', 'INDEX', 'HEAD'])
      diff(root, ['--base', 'v1', '--head', head, '--no-cache'])
    expect(stateOf(root)).toEqual(before)
  })

  it('is an exit code: 0 with nothing to do, 1 with something, whatever the format', () => {
    const root = changingRepository()
    expect(diff(root, ['--base', 'v1']).status).toBe(0)
    write(root, 'internal/rules.mdx', weaker)
    expect(diff(root, ['--base', 'v1']).status).toBe(1)
    const { status, out } = diff(root, ['--base', 'v1', '--format', 'json'])
    expect(status).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ schemaVersion: 1, base: 'v1', head: 'WORKTREE' })
    write(root, 'internal/rules.mdx', complete)
    const material = diff(root, ['--base', 'v1', '--format', 'json'])
    expect(JSON.parse(material.out)).toMatchObject({ summary: { todos: 0 } })
    expect(JSON.parse(material.out)).not.toMatchObject({ summary: { material: 0 } })
    expect(material.status).toBe(0)
  })
})

/** The weaker text, said to be a new version, with approval and reason. */
const complete = weaker
  .replace('version: "1.0"', 'version: "2.0"')
  .replace(
    'revisions:\n',
    'revisions:\n  - { version: "2.0", date: "2026-01-10", effective: "2026-02-20", summary: 改为可以告知。, approvals: [{ role: legal, date: "2026-01-10" }] }\n',
  )

/** Bytes and times of the index, and all names in the folder. */
function stateOf(root: string): unknown {
  const index = join(root, '.git/index')
  const hash = createHash('sha256').update(readFileSync(index)).digest('hex')
  const listed = git(root, 'ls-files', '--others')
  return { hash, time: statSync(index).mtimeMs, listed, cache: existsSync(join(root, '.policypress')) }
}
