import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'
import { policypress } from '../cli/run.ts'
import { writeWorkspace } from '../examples.ts'
import { eslintOver, saidBy } from './run-eslint.ts'

const day = ['--today', '2026-01-15']
const config =
  'name: { zh-CN: 例, en: Example }\nsource-language: zh-CN\nlanguages: [zh-CN]\nrules: { frontmatter-schema: off, heading-order: off }\n'
const broken = '# 标题\n\n见 [那里](./nowhere.mdx)，再见 [附表](./gone.mdx)。\n'
const mendable = '## 一\n\n门店经理通知客户,并且并且登记。\n\n系统在30天内  删除,再\u00ad核对。\n'

const open = (files: Readonly<Record<string, string>>): string =>
  writeWorkspace({ 'policypress.config.yaml': config, ...files })
const messagesOf = async (root: string, eslint = eslintOver(root)): Promise<string[]> =>
  saidBy(await eslint.lintFiles(['.']), root).map(
    ({ path, place, message }) => `${path}:${place.line} ${message}`,
  )
const nowhere = 'internal/a.mdx:3 Unknown link target `./nowhere.mdx`, expected a file of this workspace'
const gone = nowhere.replace('nowhere', 'gone')

describe('fixes', () => {
  it.each([
    ['LF', mendable],
    ['CRLF', mendable.replaceAll('\n', '\r\n')],
  ])('write what lint --fix writes, with %s line ends', async (_, text) => {
    const ours = open({ 'internal/a.mdx': text })
    expect(policypress(['lint', ours, ...day, '--fix']).error).toContain('1 file mended')
    const theirs = open({ 'internal/a.mdx': text })
    await ESLint.outputFixes(await eslintOver(theirs, { fix: true }).lintFiles(['.']))
    const [mended, expected] = [theirs, ours].map((root) =>
      readFileSync(join(root, 'internal/a.mdx'), 'utf8'),
    )
    expect(mended).not.toBe(text)
    expect(mended).toBe(expected)
  })
})

describe('what is accepted', () => {
  it('by an exception is not shown', async () => {
    const decided =
      "justification: { zh-CN: 旧文, en: Old text }, owner: lead, approver: officer, expires: '2026-01-15'"
    const root = open({
      'registers/roles.yaml':
        'roles:\n  - { id: lead, title: { zh-CN: 甲, en: A } }\n  - { id: officer, title: { zh-CN: 乙, en: B } }\n',
      'registers/exceptions.yaml': `exceptions:\n  - { rule: link-target, document: a, ${decided} }\n`,
      'internal/a.mdx': broken,
    })
    const links = (found: readonly string[]): string[] => found.filter((line) => line.includes('link target'))
    expect(links(await messagesOf(root))).toEqual([])
    expect(links(await messagesOf(root, eslintOver(root, { today: '2026-01-16' })))).toEqual([gone, nowhere])
  })

  it('by a line of the baseline is not shown, and a line that nothing needs is', async () => {
    const root = open({ 'internal/a.mdx': broken })
    expect(await messagesOf(root)).toEqual([gone, nowhere])
    policypress(['lint', root, ...day, '--update-baseline', '--reason', '接手时已有'])
    expect(await messagesOf(root)).toEqual([])
    writeFileSync(join(root, 'internal/a.mdx'), '# 标题\n\n见 [那里](./nowhere.mdx)。\n')
    expect(await messagesOf(root)).toEqual([
      expect.stringMatching(/^policypress\.baseline\.yaml:\d .*baseline/),
    ])
  })

  it('cannot be a comment in the text', async () => {
    const root = open({
      'registers/roles.yaml': '# eslint-disable\nroles: "\n',
      'internal/a.mdx': '{/* eslint-disable */}\n\n正文。\n',
      'pages/b.md': '<!-- eslint-disable -->\n\n[x](./gone.mdx)\n',
    })
    const paths = (await messagesOf(root)).map((line) => line.replace(/:.*/s, ''))
    expect(new Set(paths)).toEqual(new Set(['internal/a.mdx', 'pages/b.md', 'registers/roles.yaml']))
  })
})

describe('a text that is not saved', () => {
  it('is judged in the midst of what is saved, whether it has a file or not', async () => {
    const root = open({ 'internal/a.mdx': '正文。\n' })
    const eslint = eslintOver(root)
    const said = async (name: string, text: string): Promise<string[]> =>
      saidBy(await eslint.lintText(text, { filePath: join(root, name) }), root).map(({ message }) => message)
    const link = '见 [甲](./a.mdx) 与 [乙](./b.mdx)。\n'
    expect(await said('internal/a.mdx', link)).toEqual([
      'Unknown link target `./b.mdx`, expected a file of this workspace',
    ])
    expect(await said('internal/b.mdx', link)).toEqual([])
    expect(await said('internal/new folder/c.mdx', '[x](./no.mdx)\n')).toContain(
      'Unknown link target `./no.mdx`, expected a file of this workspace',
    )
    expect(await said('dist/readme.md', '[x](./no.mdx)\n')).toEqual([])
    expect(await messagesOf(root, eslint)).toEqual([])
  })

  it('with a byte order mark is refused as on the command line', async () => {
    const root = open({ 'internal/a.mdx': '\uFEFF正文。\n' })
    const { out } = policypress(['lint', root, ...day])
    const [message = ''] = await messagesOf(root)
    expect(message).toContain('U+FEFF')
    expect(out).toContain(message.replace(/^\S+ /, ''))
    expect(
      (await eslintOver(root).lintText('\uFEFF改。\n', { filePath: join(root, 'internal/a.mdx') }))[0]
        ?.messages,
    ).toHaveLength(1)
  })
})

describe('a change on disk', () => {
  it('in another file is seen by the next run of the same ESLint', async () => {
    const root = open({ 'internal/a.mdx': '见 [乙](./b.mdx)。\n', 'internal/b.mdx': '正文。\n' })
    const eslint = eslintOver(root)
    expect(await messagesOf(root, eslint)).toEqual([])
    rmSync(join(root, 'internal/b.mdx'))
    expect(await messagesOf(root, eslint)).toEqual([
      'internal/a.mdx:1 Unknown link target `./b.mdx`, expected a file of this workspace',
    ])
    writeFileSync(join(root, 'internal/b.mdx'), '正文。\n')
    expect(await messagesOf(root, eslint)).toEqual([])
  })

  it('in a folder beside it that its config takes catalogues from is seen as well', async () => {
    const top = writeWorkspace({
      'policies/policypress.config.yaml': `${config}imports: [{ from: ../shared }]\n`,
      'policies/internal/a.mdx': '<Control id="BT-01">正文。</Control>\n',
      'shared/catalog/BT.yaml': 'controls: []\n',
      '.git/HEAD': 'ref: refs/heads/main\n',
    })
    const root = join(top, 'policies')
    const eslint = eslintOver(root)
    const unknown = (found: readonly string[]): boolean => found.some((line) => line.includes('`BT-01`'))
    expect(unknown(await messagesOf(root, eslint))).toBe(true)
    writeFileSync(join(top, 'shared/catalog/BT.yaml'), 'controls: [{ id: BT-01 }]\n')
    expect(unknown(await messagesOf(root, eslint))).toBe(false)
  })
})
