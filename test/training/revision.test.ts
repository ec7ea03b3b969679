import { chmodSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderSource, openRevision } from '../../linter/index.ts'
import type { OpenWorkspace } from '../../linter/index.ts'
import { commit, git } from '../publish/repository.ts'
import { writeWorkspace } from '../examples.ts'
import { library, openIn, policyRepository, today, write } from './receipt-repository.ts'

describe('a workspace as a commit has it', () => {
  it('has the same facts as the folder, and the folder stays as it is', () => {
    const root = policyRepository()
    const first = openIn(root)
    const rules = first.document('internal/rules.mdx')
    write(root, 'internal/rules.mdx', 'other')
    write(root, 'internal/new.mdx', 'new')
    expect(at(root, 'HEAD').facts).toEqual(first.facts)
    expect(at(root, 'main').document('internal/rules.mdx')).toEqual(rules)
    expect(readFileSync(join(root, 'policies/internal/rules.mdx'), 'utf8')).toBe('other')
  })

  it('refuses links and names that no file may have, and passes by what is hidden, as a folder does', () => {
    const root = policyRepository()
    symlinkSync('/etc/passwd', join(root, 'policies/internal/link.md'))
    git(root, 'add', '--all')
    const blob = git(root, 'rev-parse', ':policies/internal/rules.mdx')
    for (const path of ['.hidden/a.mdx', 'node_modules/b.mdx', 'internal/RULES.mdx'])
      git(root, 'update-index', '--add', '--cacheinfo', `100644,${blob},policies/${path}`)
    const odd = Buffer.concat([
      Buffer.from('policies/internal/'),
      Buffer.from([0xff, 0xfe]),
      Buffer.from('.mdx'),
    ])
    writeFileSync(
      join(root, 'index-info'),
      Buffer.concat([Buffer.from(`100644 ${blob}\t`), odd, Buffer.from('\0')]),
    )
    // The shell hands bytes on that an argument in UTF-8 could not hold.
    git(root, '-c', 'alias.take=!git update-index -z --index-info < index-info', 'take')
    git(root, 'commit', '--quiet', '--message', 'Odd names')
    const open = at(root, 'HEAD')
    const paths = open.facts.map(({ path }) => path).filter((path) => !path.includes('\uFFFD'))
    expect(paths.sort()).toEqual(expected)
    const refused = open.lint().findings.filter(({ rule }) => rule === 'readable-file')
    expect(refused.map(({ message }) => message.split(',')[0])).toEqual([
      'Unexpected bytes in the name `U+FFFDU+FFFD.mdx`',
      'Unexpected symbolic link `link.md`',
      'Unexpected name `rules.mdx` beside `RULES.mdx`',
    ])
  })

  it.each(['nothing', '--all', '', 'HEAD extra', 'a'.repeat(40)])('cannot be had for `%s`', (revision) => {
    const root = policyRepository()
    expect(openRevision(join(root, 'policies'), revision, { today })).toMatchObject({ refused: 'unknown' })
  })

  it('cannot be had outside git, nor from a commit without the folder', () => {
    expect(openRevision(writeWorkspace({ 'a.md': 'a' }), 'HEAD', { today })).toMatchObject({
      refused: 'no-repository',
    })
    const root = policyRepository()
    git(root, 'checkout', '--quiet', '--orphan', 'empty')
    git(root, 'rm', '--quiet', '--cached', '-r', '.')
    git(root, 'commit', '--quiet', '--allow-empty', '--message', 'Nothing')
    expect(openRevision(join(root, 'policies'), 'HEAD', { today })).toMatchObject({ refused: 'no-workspace' })
  })
})

describe('what a portal says it was built from', () => {
  it('is the commit, and whether any text differs', () => {
    const root = policyRepository()
    const folder = join(root, 'policies')
    const revision = git(root, 'rev-parse', 'HEAD')
    expect(folderSource(folder)).toEqual({ revision, modified: false })
    const rules = library['internal/rules.mdx'] ?? ''
    write(root, 'internal/rules.mdx', rules.replaceAll('\n', '\r\n'))
    expect(folderSource(folder)).toEqual({ revision, modified: false })
    write(root, 'internal/rules.mdx', `${rules}\n另一句。\n`)
    expect(folderSource(folder)).toEqual({ revision, modified: true })
    write(root, 'internal/rules.mdx', rules)
    write(root, 'internal/added.mdx', rules)
    expect(folderSource(folder)).toEqual({ revision, modified: true })
    expect(folderSource(writeWorkspace({ 'a.md': 'a' }))).toEqual({ revision: '', modified: false })
  })

  it('is found without running what the repository names', () => {
    const root = policyRepository()
    writeFileSync(join(root, '.gitattributes'), '* filter=evil\n')
    commit(root, 'Set a trap')
    const [mark, script] = [join(root, 'ran'), join(root, '.git/program.sh')]
    writeFileSync(script, `#!/bin/sh\necho ran >> '${mark}'\ncat\n`)
    chmodSync(script, 0o755)
    for (const name of ['filter.evil.clean', 'core.fsmonitor']) git(root, 'config', name, script)
    // The same bytes at another time: an ordinary status asks the filter whether they differ.
    write(root, 'internal/rules.mdx', `${library['internal/rules.mdx']}`)
    expect(folderSource(join(root, 'policies')).modified).toBe(false)
    expect(existsSync(mark)).toBe(false)
    git(root, 'status')
    expect(existsSync(mark)).toBe(true)
  })
})

const expected = Object.keys(library)
  .filter((path) => path !== 'internal/rules.mdx')
  // Of two names that differ in capitals only, the first counts.
  .concat('internal/RULES.mdx')
  .sort()

function at(root: string, revision: string): OpenWorkspace {
  const opened = openRevision(join(root, 'policies'), revision, { today })
  if ('refused' in opened) throw new Error(opened.refused)
  return opened.open
}
