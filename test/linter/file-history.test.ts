import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { fileHistory, openWorkspace, readObjects } from '../../linter/index.ts'
import { earlierTextsIn } from '../../site/portal/models/earlier-texts.ts'
import { movedSections, versionPages } from '../../site/portal/models/version-pages.ts'
import { viewOf } from '../../site/portal/models/view.ts'

const identity = ['-c', 'user.name=x', '-c', 'user.email=x@group.example', '-c', 'commit.gpgSign=false']
const folder = mkdtempSync(join(tmpdir(), 'policypress-history-'))
const root = join(folder, '政策 库')
mkdirSync(join(root, 'internal'), { recursive: true })
git('init', '-q')
afterAll(() => rmSync(folder, { recursive: true }))

const first = commit('2026-01-02', {
  'internal/a.mdx': text('1.0', '甲', '旧的话。'),
  'internal/b.mdx': '一\n',
})
const second = commit('2026-02-03', {
  'internal/a.mdx': text('2.0', '甲', '新的话。'),
  'internal/a.en.mdx':
    '---\nid: a\ntranslation-of-version: \'1.0\'\ntitle: A\n---\n\n<Section id="one">\n\n## First\n\nOld words.\n\n</Section>\n',
})

it('tells which commits touched each file, the newest first, whatever its name', () => {
  const history = fileHistory(root)
  expect(history.get('internal/a.mdx')?.map(({ commit, date }) => [commit, date])).toEqual([
    [second, '2026-02-03'],
    [first, '2026-01-02'],
  ])
  expect(history.get('internal/b.mdx')?.map(({ commit }) => commit)).toEqual([first])
})

it('reads the text that a commit left, and nothing that is no object', () => {
  const [, old] = fileHistory(root).get('internal/a.mdx') ?? []
  const objects = readObjects(root, [old?.object ?? '', '--help', '0'.repeat(40)])
  expect([...objects.keys()]).toEqual([old?.object])
  expect(Buffer.from(objects.get(old?.object ?? '') ?? []).toString()).toContain('旧的话')
})

it('runs nothing that the settings of the repository name', () => {
  git('config', 'log.showSignature', 'true')
  git('config', 'gpg.program', `${folder}/never-run`)
  expect(fileHistory(root).size).toBe(3)
})

it('tells nothing where the history is cut off or there is none', () => {
  const clone = join(folder, 'shallow')
  execFileSync('git', ['clone', '-q', '--depth', '1', `file://${root}`, clone])
  expect(fileHistory(clone).size).toBe(0)
  expect(fileHistory(tmpdir()).size).toBe(0)
})

it('compares an earlier version, and names the sections that a translation has not followed', () => {
  const open = openWorkspace(root, { today: '2026-03-01', cache: false })
  const sources = { open, history: fileHistory(root), components: [] }
  const earlier = earlierTextsIn(sources, true)
  const pages = versionPages(viewOf(open.workspace, 'zh-CN'), { open, earlier, components: [] })
  expect(pages.map(({ path }) => path)).toEqual(['/documents/a/compare/1.0/'])
  expect(pages[0]?.model.part.html).toMatch(/<del>.*旧.*<\/del>.*<ins>.*新.*<\/ins>/)
  const facts = open.workspace.documents.get('a')
  const translation = open.workspace.translations.get('a')?.get('en')
  if (!facts || !translation) throw new Error('The example lacks its translation')
  expect(movedSections(facts, translation, { open, earlier, components: [] })).toEqual([
    { text: '第一节', href: '#one', language: 'zh-CN' },
  ])
})

function text(version: string, title: string, words: string): string {
  const revisions = version === '2.0' ? ['2.0', '1.0'] : ['1.0']
  return [
    `---\nid: a\ntype: policy\ntitle: ${title}\nsummary: 例。\nversion: '${version}'\nstatus: draft\nrevisions:`,
    ...revisions.map(
      (item) => `  - { version: '${item}', date: '2026-01-02', effective: '2026-01-02', summary: 改 }`,
    ),
    `---\n\n<Section id="one">\n\n## 第一节\n\n${words}\n\n</Section>\n\n<Section id="two">\n\n## 第二节\n\n不变。\n\n</Section>\n`,
  ].join('\n')
}

function commit(day: string, files: Readonly<Record<string, string>>): string {
  for (const [path, content] of Object.entries(files)) writeFileSync(join(root, path), content)
  git('add', '.')
  const date = `${day}T12:00:00Z`
  execFileSync('git', ['-C', root, ...identity, 'commit', '-q', '-m', 'x'], {
    env: { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date },
  })
  return git('rev-parse', 'HEAD')
}

function git(...args: string[]): string {
  return execFileSync('git', ['-C', root, ...args], { encoding: 'utf8' }).trim()
}
