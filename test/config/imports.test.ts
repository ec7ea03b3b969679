import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openRevision, openTexts, openWorkspace } from '../../linter/index.ts'
import { policypress } from '../cli/run.ts'
import { asExample, exampleDay, writeWorkspace } from '../examples.ts'
import { configWith } from './settings.ts'

const family = 'family: { id: BT, title: { zh-CN: 转让, en: Transfer } }\n'
const catalogue = `${family}controls:
  - id: BT-01
    title: { zh-CN: 交接, en: Handover }
    statement: { zh-CN: 交接时登记。, en: Record the handover. }
    applies-to: [internal]
`
const using = '---\nid: a\n---\n\n<Control id="BT-01">交接时由店长登记客户名单。</Control>\n'
const packageFile = '{ "dependencies": { "@group/controls": "1.0.0" } }'

/** A repository of its own with a workspace in `policies/`. */
function repository(from: string, files: Readonly<Record<string, string>> = {}): string {
  const top = writeWorkspace({
    'policies/policypress.config.yaml': configWith(`imports: [{ from: '${from}' }]\n`),
    'policies/internal/a.mdx': using,
    'package.json': packageFile,
    ...files,
  })
  execFileSync('git', ['init', '-q'], { cwd: top })
  return top
}

const open = (top: string) => openWorkspace(join(top, 'policies'), { today: exampleDay })
const found = (top: string, rule: string): string[] =>
  open(top)
    .lint()
    .findings.filter((finding) => finding.rule === rule)
    .map(asExample)

describe('an import', () => {
  it.each([
    ['./shared', 'policies/shared/catalog/BT.yaml', 'shared/catalog/BT.yaml'],
    ['../group', 'group/catalog/BT.yaml', '../group/catalog/BT.yaml'],
    [
      '@group/controls',
      'node_modules/@group/controls/catalog/BT.yaml',
      'node_modules/@group/controls/catalog/BT.yaml',
    ],
  ])('from %s brings its controls, shown by their path', (from, written, shown) => {
    const top = repository(from, {
      [written]: catalogue,
      'node_modules/@group/controls/package.json': '{}',
    })
    expect(found(top, 'known-control')).toEqual([])
    expect(found(top, 'known-setting')).toEqual([])
    expect(open(top).workspace.controls.get('BT-01')?.spot.path).toBe(shown)
    writeFileSync(join(top, written), catalogue.replace('id: BT-01', 'id: BT-1'))
    expect(found(top, 'known-control')).toHaveLength(1)
    expect(found(top, 'frontmatter-schema').length + found(top, 'known-control').length).toBeGreaterThan(0)
  })

  it('brings profiles, checklists, requirements and laws, and no register and no text', () => {
    const top = repository('../group', {
      'group/profiles/group.yaml': 'id: group\ntitle: { zh-CN: 集团, en: Group }\ncontrols: []\n',
      'group/checklists/list.yaml': 'id: list\nitems: []\n',
      'group/laws/PIPL.yaml': 'code: PIPL\narticles: []\n',
      'group/requirements/000.yaml': 'source: "000"\nrows: []\n',
      'group/registers/roles.yaml': 'roles: [{ id: outsider }]\n',
      'group/internal/b.mdx': '---\nid: b\n---\n',
    })
    const { workspace, facts } = open(top)
    expect([...workspace.profiles.keys()]).toEqual(['group'])
    expect([...workspace.checklists.keys()]).toEqual(['list'])
    expect([...workspace.laws.keys()]).toEqual(['PIPL'])
    expect(facts.map(({ path }) => path)).toContain('../group/requirements/000.yaml')
    expect(workspace.roles.size).toBe(0)
    expect([...workspace.documents.keys()]).toEqual(['a'])
  })

  it('with an id that is taken is reported in the file of one’s own', () => {
    const top = repository('@group/controls', {
      'node_modules/@group/controls/package.json': '{}',
      'node_modules/@group/controls/catalog/BT.yaml': catalogue,
      'policies/catalog/BT.yaml': catalogue,
    })
    expect(found(top, 'unique-id')).toEqual([
      'catalog/BT.yaml:3:5: Unexpected second `BT-01`, expected an id that `node_modules/@group/controls/catalog/BT.yaml` does not use',
    ])
  })

  it('is read anew when it changes, cache or not', () => {
    const top = repository('./shared', { 'policies/shared/catalog/BT.yaml': catalogue })
    const config = join(top, 'policies/policypress.config.yaml')
    expect(open(top).workspace.controls.size).toBe(1)
    writeFileSync(config, configWith(''))
    expect(open(top).workspace.controls.size).toBe(0)
    writeFileSync(config, configWith('imports: [{ from: ./shared }]\n'))
    expect(open(top).workspace.controls.size).toBe(1)
  })

  it('is part of a commit and of texts in memory as far as it stands in the workspace', () => {
    const top = repository('./shared', { 'policies/shared/catalog/BT.yaml': catalogue })
    const git = (...args: string[]): void =>
      void execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@group.example', ...args], {
        cwd: top,
      })
    git('add', '.')
    git('commit', '-qm', 'One')
    const revision = openRevision(join(top, 'policies'), 'HEAD', { today: exampleDay })
    expect('open' in revision && revision.open.workspace.controls.size).toBe(1)
    const texts = {
      'policypress.config.yaml': configWith('imports: [{ from: ./shared }]\n'),
      'shared/catalog/BT.yaml': catalogue,
    }
    expect(openTexts(texts, { today: exampleDay }).workspace.controls.size).toBe(1)
  })

  it('is never edited by --fix', () => {
    const spaced = catalogue.replace('交接时登记。', '交接时 登记。')
    const top = repository('../group', { 'group/catalog/BT.yaml': spaced })
    const { out, status } = policypress(['lint', join(top, 'policies'), '--fix-dry-run'])
    expect(out).not.toContain('group/catalog')
    expect(status).toBe(0)
  })
})

describe('an import that cannot be had', () => {
  it.each([
    ['../nowhere', 'Unknown folder `../nowhere`'],
    ['./nowhere', 'Missing YAML files in `./nowhere`'],
    ['../..', 'Unexpected place of `../..`'],
    ['../../../../../../etc', 'Unexpected place of `../../../../../../etc`'],
    ['unheard-of', 'Unknown package `unheard-of`, expected one that the `package.json`'],
    ['@group/controls', 'Missing package `@group/controls`, expected it to be installed'],
    ['../empty', 'Missing YAML files in `../empty`'],
    ['../package.json', 'Unknown folder `../package.json`'],
    ['@group/controls/../../..', 'Unknown package'],
    ['/etc', 'Unknown package'],
  ])('%s is said with what was expected', (from, words) => {
    const top = repository(from, { 'empty/README.md': 'x\n' })
    const [first, ...more] = found(top, 'known-setting')
    expect(first).toContain(`policypress.config.yaml:5:13: ${words}`)
    expect(more).toEqual([])
  })

  it('because a link leads out of the repository is refused', () => {
    const elsewhere = writeWorkspace({ 'catalog/BT.yaml': catalogue })
    const top = repository('../link')
    symlinkSync(elsewhere, join(top, 'link'))
    expect(found(top, 'known-setting')[0]).toMatch(/Unknown folder|Unexpected place/)
    const packaged = repository('@group/controls')
    mkdirSync(join(packaged, 'node_modules/@group'), { recursive: true })
    symlinkSync(elsewhere, join(packaged, 'node_modules/@group/controls'))
    writeFileSync(join(elsewhere, 'package.json'), '{}')
    expect(found(packaged, 'known-setting')[0]).toContain('Unexpected place of `@group/controls`')
    expect(open(packaged).workspace.controls.size).toBe(0)
  })

  it('of any shape is a finding and crashes nothing', () => {
    for (const odd of ['7', '[7]', '[{}]', '[{ from: 7 }]', '[{ from: "" }]', '[{ from: "." }]']) {
      const top = repository('./x')
      writeFileSync(join(top, 'policies/policypress.config.yaml'), configWith(`imports: ${odd}\n`))
      expect(() => open(top).lint(), odd).not.toThrow()
    }
  })
})
