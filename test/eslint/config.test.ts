import { spawnSync } from 'node:child_process'
import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'
import plugin, { workspace } from '../../eslint/index.ts'
import { openWorkspace } from '../../linter/index.ts'
import { writeWorkspace } from '../examples.ts'
import { asSaid, eslintOver, isSeen, saidBy } from './run-eslint.ts'

const today = '2026-01-15'
const broken = '## 标题\n\n见 [那里](./nowhere.mdx)，门店经理通知客户,并登记。\n'
const base = 'name: { zh-CN: 例, en: Example }\nsource-language: zh-CN\nlanguages: [zh-CN]\n'

/** What ESLint says of a workspace with some settings is what the engine says; gives how often it says what. */
async function countsOf(settings: string): Promise<Record<string, number>> {
  const files = {
    'policypress.config.yaml': base + settings,
    'internal/a.mdx': broken,
    'pages/b.md': broken,
    'pages/[draft].md': broken,
  }
  const root = writeWorkspace(files)
  const said = saidBy(await eslintOver(root).lintFiles(['.']), root)
  const { findings } = openWorkspace(root, { today, cache: false }).lint()
  expect(said).toEqual(asSaid(findings.filter(isSeen)))
  const links = said.filter(({ rule }) => rule === 'policypress/link-target')
  return Object.fromEntries(links.map(({ path, severity }) => [`${path} ${severity}`, 1]))
}

describe('the config that workspace() makes', () => {
  it.each([
    ['', ['internal/a.mdx error', 'pages/[draft].md error', 'pages/b.md error']],
    [
      'rules: { link-target: warning }\n',
      ['internal/a.mdx warning', 'pages/[draft].md warning', 'pages/b.md warning'],
    ],
    [
      'rules: { link-target: off }\noverrides: [{ files: ["pages/**"], rules: { link-target: warning } }]\n',
      ['pages/[draft].md warning', 'pages/b.md warning'],
    ],
    [
      'overrides: [{ files: ["pages/[draft].md"], rules: { link-target: warning } }, { files: ["internal/*"], rules: { link-target: off } }]\n',
      ['pages/[draft].md warning', 'pages/b.md error'],
    ],
    [
      'extends: strict\noverrides: [{ files: ["**/*.md"], rules: { no-such-rule: error, safe-mdx: off, link-target: off } }]\n',
      ['internal/a.mdx error'],
    ],
  ])('has the severities of %j', async (settings, links) => {
    expect(Object.keys(await countsOf(settings))).toEqual(links)
  })

  it('runs rules of remark-lint where the caller wants it', async () => {
    const name = 'remark-lint-no-emphasis-as-heading'
    const top = writeWorkspace({
      'policies/policypress.config.yaml': `${base}remark: { ${name}: warning }\n`,
      'policies/pages/a.md': '**小标题**\n\n正文。\n',
      'package.json': `{ "devDependencies": { "${name}": "4.0.1" } }`,
      // As the top of a repository has it.
      '.git/HEAD': 'ref: refs/heads/main\n',
    })
    mkdirSync(join(top, 'node_modules'))
    const installed = dirname(fileURLToPath(import.meta.resolve(name)))
    symlinkSync(realpathSync(installed), join(top, 'node_modules', name))
    const root = join(top, 'policies')
    const rulesWith = async (remark: boolean): Promise<string[]> =>
      saidBy(await eslintOver(root, { remark }).lintFiles(['.']), root).map(({ rule }) => rule)
    expect(await rulesWith(true)).toEqual([`policypress/${name}`])
    expect(await rulesWith(false)).toEqual([])
  })

  it('runs rules and fields of an extension, and refuses one inside the workspace', async () => {
    const rule = `{ id: 'no-shouting', scope: 'document', severity: 'error', good: [], bad: [],
      summary: { en: 'Disallow exclamation marks.', 'zh-CN': '禁止感叹号。' }, why: { en: 'No.', 'zh-CN': '不。' },
      messages: { mark: { en: 'Unexpected exclamation mark, expected a full stop', 'zh-CN': '意外的感叹号，应为句号' } },
      check: ({ runs }, report) => runs.forEach(({ text, start }) => text.includes('！') && report('mark', {}, [start, start + 1])) }`
    const code = `export default { rules: [${rule}], fields: { 'cost-centre': { type: 'string' } } }`
    const top = writeWorkspace({
      'policies/policypress.config.yaml': base,
      'policies/internal/a.mdx': "---\nid: a\ncost-centre: '1'\n---\n\n请注意！\n",
      'policies/extensions.mjs': code,
      'extensions.mjs': code,
    })
    const root = join(top, 'policies')
    const overrideConfig = workspace({ root, today, locale: 'en', extensions: join(top, 'extensions.mjs') })
    const eslint = new ESLint({ cwd: top, overrideConfigFile: true, overrideConfig })
    const messages = saidBy(await eslint.lintFiles(['.']), root).map(({ message }) => message)
    expect(messages).toContain('Unexpected exclamation mark, expected a full stop')
    expect(messages.join()).not.toContain('cost-centre')
    expect(() => workspace({ root, extensions: join(root, 'extensions.mjs') })).toThrow(
      'Unexpected extension file',
    )
  })

  it('of a folder that is not there is refused', () => {
    expect(() => workspace({ root: '/nowhere/at/all' })).toThrow('Unknown folder "/nowhere/at/all"')
  })
})

describe('configs.recommended', () => {
  it('has every rule with its own severity; what a workspace switches off stays silent', async () => {
    const root = writeWorkspace({
      'policypress.config.yaml': `${base}rules: { link-target: warning, frontmatter-schema: off }\n`,
      'internal/a.mdx': broken,
    })
    const settings = { policypress: { today, locale: 'en' } }
    const overrideConfig = [plugin.configs.recommended, { settings }]
    const eslint = new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig })
    const said = saidBy(await eslint.lintFiles(['internal/a.mdx']), root)
    expect(said.map(({ rule, severity }) => `${rule} ${severity}`).sort()).toEqual([
      'policypress/chinese-punctuation warning',
      'policypress/link-target error',
    ])
  })

  it.each([
    [{ today: '2026-02-30' }, 'Unexpected settings.policypress.today "2026-02-30", expected a day'],
    [{ locale: 'fr' }, 'Unexpected settings.policypress.locale "fr", expected en or zh-CN'],
    [{ remark: 'yes' }, 'Unexpected settings.policypress.remark "yes", expected true or false'],
    [
      { rot: 'policies' },
      'Unexpected settings.policypress.rot "policies", expected one of root, today, locale, remark, extensions',
    ],
    [{ root: 'no-such-folder' }, 'Unknown folder "no-such-folder", expected that of a workspace'],
    ['policies', 'Unexpected settings.policypress, expected an object'],
  ])('refuses the settings %j in words', async (settings, words) => {
    const root = writeWorkspace({ 'internal/a.mdx': broken })
    const overrideConfig = [plugin.configs.recommended, { settings: { policypress: settings } }]
    const eslint = new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig })
    await expect(eslint.lintFiles(['.'])).rejects.toThrow(words)
  })
})

describe('the program eslint', () => {
  it('takes it from eslint.config.mjs, beside others, and ends with 1 for errors', () => {
    const door = pathToFileURL(resolve('eslint/index.ts')).href
    const top = writeWorkspace({
      'policies/policypress.config.yaml': base,
      'policies/internal/a.mdx': broken,
      'code.js': 'let a\n',
      '.github/workflows/check.yaml': 'on: push\n',
      'eslint.config.mjs': `import { workspace } from '${door}'\nexport default [...workspace({ root: 'policies', today: '${today}', locale: 'zh-CN' }), { files: ['*.js'], rules: { 'no-unused-vars': 'error' } }]\n`,
    })
    const program = resolve('node_modules/eslint/bin/eslint.js')
    const { stdout, status } = spawnSync(process.execPath, [program, '--format', 'json', '.'], {
      cwd: top,
      encoding: 'utf8',
    })
    const said = saidBy(JSON.parse(stdout) as ESLint.LintResult[], top)
    const engine = openWorkspace(join(top, 'policies'), { today }).lint({ locale: 'zh-CN' })
    const policies = said.filter(({ path }) => path.startsWith('policies/'))
    expect(policies.map(({ message }) => message).sort()).toEqual(
      engine.findings.map(({ message }) => message).sort(),
    )
    expect(said.filter(({ path }) => !path.startsWith('policies/')).map(({ rule }) => rule)).toEqual([
      'no-unused-vars',
    ])
    expect(status).toBe(1)
  })
})

describe('a folder without a config', () => {
  it('is judged as the command line does from there, and leaves out what is no policy', async () => {
    const root = writeWorkspace({
      'a/policy.md': '见 [乙](../b/other.md)。\n',
      'b/other.md': '正文。\n',
      'README.md': '[x](./no.md)\n',
    })
    const overrideConfig = [
      plugin.configs.recommended,
      { settings: { policypress: { today, locale: 'en' } } },
    ]
    const eslint = new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig })
    const { findings } = openWorkspace(root, { today, cache: false }).lint()
    const said = saidBy(await eslint.lintFiles(['.']), root)
    expect(said).toEqual(asSaid(findings.filter(isSeen)))
    expect(said.map(({ path }) => path)).not.toContain('README.md')
    writeFileSync(join(root, 'README.md'), '[y](./no.md)\n')
    const [edited] = await eslint.lintText('[z](./no.md)\n', { filePath: join(root, 'README.md') })
    expect(edited?.messages).toEqual([])
  })
})
