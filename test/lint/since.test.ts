import { appendFileSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { policypress } from '../cli/run.ts'
import { writeWorkspace } from '../examples.ts'
import { commit, frozen, git, publishedRepository } from '../publish/repository.ts'

const day = ['--today', '2026-01-15']
const config =
  'name: { zh-CN: 例, en: Example }\nsource-language: zh-CN\nlanguages: [zh-CN]\nrules: { frontmatter-schema: off }\n'
const old = '## 一\n\n见 [那里](./gone.mdx)。\n'

/** A repository whose only commit has one dead link. */
function repository(): string {
  const root = writeWorkspace({
    'policies/policypress.config.yaml': config,
    'policies/internal/a.mdx': old,
    'policies/internal/b.mdx': '## 二\n\n正文。\n',
  })
  git(root, 'init', '--quiet', '--initial-branch=main')
  commit(root, 'Begin')
  return root
}

const lint = (root: string, ...more: string[]): ReturnType<typeof policypress> =>
  policypress(['lint', ...day, ...more], { cwd: root })

describe('lint --since', () => {
  it('passes what was there before, also when the text around it moved', () => {
    const root = repository()
    expect(lint(root).status).toBe(1)
    writeFileSync(join(root, 'policies/internal/a.mdx'), `## 新的一节\n\n先说几句。\n\n${old}`)
    const { out, status } = lint(root, '--since', 'HEAD')
    expect(out).toContain('0 errors')
    expect(status).toBe(0)
  })

  it('finds what a change brings in, also in a file that it did not touch', () => {
    const root = repository()
    writeFileSync(join(root, 'policies/internal/a.mdx'), old.replace('./gone.mdx', './b.mdx#yi'))
    writeFileSync(join(root, 'policies/internal/b.mdx'), '## 二\n\n见 [这一处](./away.mdx)。\n')
    const { out, status } = lint(root, '--since', 'main')
    expect(out).toContain('Unknown anchor `#yi`')
    expect(out).toContain('Unknown link target `./away.mdx`')
    expect(out).toContain('2 errors')
    expect(status).toBe(1)
  })

  it('holds names on both sides to the same, with and without a config', () => {
    for (const settings of [undefined, `${config}skip-by-name: true\n`]) {
      const files = { 'README.md': '# One\n', 'templates/a.md': '# Two\n', 'mkdocs.yml': 'a: 1\n' }
      const more = { 'bad  name .md': '# Three\n', 'b.MD': '# Four\n', 'deep/end ./c.md': '# Five\n' }
      const configured = settings === undefined ? {} : { 'policypress.config.yaml': settings }
      const root = writeWorkspace({ ...files, ...more, ...configured, 'd.md': '# Six\n' })
      symlinkSync('d.md', join(root, 'link.md'))
      writeFileSync(join(root, 'long.md'), 'word '.repeat(60_000))
      for (const name of Object.keys(files)) appendFileSync(join(root, name), '\n[Gone](./gone.md)\n')
      git(root, 'init', '--quiet', '--initial-branch=main')
      commit(root, 'Begin')
      const whole = lint(root, '--no-cache')
      for (const words of ['b.MD', 'end .', 'link.md', 'long.md', 'name .md'])
        expect(whole.out).toContain(words)
      for (const more of [[], ['--no-skip'], ['--parser', 'remark']])
        expect(lint(root, '--since', 'HEAD', '--no-cache', ...more).out).toMatch(/: 0 errors, 0 warnings/)
      // What is skipped on one side is no news on the other when it is read there, and the other way round.
      writeFileSync(join(root, 'README.md'), '# One\n\n[Gone](./gone.md)\n\n[Lost](./lost.md)\n')
      expect(lint(root, '--since', 'HEAD').out).toMatch(/: 0 errors/)
      const read = lint(root, '--since', 'HEAD', '--no-skip')
      expect(read.out).toContain('./lost.md')
      expect(read.out).toMatch(/: 1 error,/)
    }
  })

  it('finds a frozen version that was changed, and no more than that', () => {
    const root = publishedRepository()
    expect(lint(root, '--since', 'v1').out).toMatch(/: 0 errors/)
    appendFileSync(frozen(root, 'en.txt'), 'One more line\n')
    const { out, status } = lint(root, '--since', 'v1')
    expect(out).toContain('frozen-archive')
    expect(out).toMatch(/: 1 error,/)
    expect(status).toBe(1)
  })

  it.each([
    ['no-such-branch', 'Unknown revision "no-such-branch"'],
    ['--upload-pack=x', 'cannot be read|Unknown revision'],
  ])('says that %s cannot be compared with, and never passes for clean', (ref, words) => {
    const { error, status } = lint(repository(), `--since=${ref}`)
    expect(error).toMatch(new RegExp(words))
    expect(status).toBe(2)
  })

  it('says where there is no repository, or only the tip of one', () => {
    const alone = writeWorkspace({ 'policypress.config.yaml': config, 'internal/a.mdx': old })
    expect(lint(alone, '--since', 'main').error).toContain('Missing git repository')
    const root = repository()
    const first = git(root, 'rev-parse', 'HEAD').trim()
    commit(root, 'Go on')
    const shallow = join(mkdtempSync(join(tmpdir(), 'policypress-shallow-')), 'clone')
    git(root, 'clone', '--quiet', '--depth=1', `file://${root}`, shallow)
    const { error, status } = lint(shallow, '--since', first)
    expect(error).toContain('git fetch --unshallow')
    expect(status).toBe(2)
  })
})
