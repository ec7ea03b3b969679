import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { commit } from '../publish/repository.ts'
import { changingRepository, diff, write } from './changing-repository.ts'

const large = 'a'.repeat(11_000_000)

it.each<[string, string, (root: string) => void]>([
  ['is too large', 'internal/large.mdx', (root) => write(root, 'internal/large.mdx', large)],
  ['grew too large', 'internal/rules.mdx', (root) => write(root, 'internal/rules.mdx', large)],
  ['is broken', 'registers/more.yaml', (root) => write(root, 'registers/more.yaml', 'a: [\n')],
  [
    'is a link',
    'internal/link.mdx',
    (root) => symlinkSync('rules.mdx', join(root, 'policies/internal/link.mdx')),
  ],
])('a file that %s is no file that nothing changed in', (_what, path, spoil) => {
  const root = changingRepository()
  commit(root, 'Go on')
  spoil(root)
  const told = (head: string): string[] => {
    const { status, out } = diff(root, ['--base', 'HEAD~1', '--head', head])
    expect(status).toBe(1)
    return out.split('\n').filter((line) => line.includes('document-unreadable'))
  }
  expect(told('WORKTREE').join()).toContain(path)
  commit(root, 'Spoil')
  expect(told('HEAD').join()).toContain(path)
})
