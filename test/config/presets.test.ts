import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rules } from '../../linter/index.ts'
import { presets } from '../../linter/presets/index.ts'
import { fitsOption } from '../../linter/settings.ts'
import { policypress } from '../cli/run.ts'
import { openExample, writeWorkspace } from '../examples.ts'
import { configWith, head } from './settings.ts'

const byId = new Map(rules.map((rule) => [rule.id, rule]))
const spaced = '## 一\n\n门店 经理通知客户，并登记。\n'
const findingsWith = (config: string) =>
  openExample({ 'policypress.config.yaml': config, 'internal/a.mdx': spaced }).lint().findings

describe('a preset', () => {
  it.each([...presets.values()])('$name speaks of rules and options that exist, and of no gate', (preset) => {
    for (const [id, { severity, options }] of preset.rules) {
      const rule = byId.get(id)
      expect(rule, id).toBeDefined()
      expect(rule?.gate && severity, id).toBeFalsy()
      for (const [name, value] of Object.entries(options)) {
        const definition = rule?.options?.[name]
        expect(definition && fitsOption(value, definition), `${id} ${name}`).toBe(true)
      }
    }
  })

  it('recommended is what a config without one has', () => {
    expect(findingsWith(configWith('extends: recommended\n'))).toEqual(findingsWith(configWith('')))
    expect(findingsWith(configWith('')).map(({ severity }) => severity)).toEqual(['warning'])
  })

  it('strict makes an error of a warning, and the rules of the config still win', () => {
    expect(findingsWith(configWith('extends: strict\n'))[0]?.severity).toBe('error')
    const own = `${head}extends: strict\nrules: { frontmatter-schema: off, chinese-spacing: off }\n`
    expect(findingsWith(own)).toEqual([])
  })

  it('strict is nowhere milder than recommended', () => {
    const rank = { off: 0, warning: 1, error: 2 }
    for (const [id, { severity }] of presets.get('strict')?.rules ?? []) {
      const standard = byId.get(id)?.severity ?? 'error'
      expect(rank[severity ?? standard], id).toBeGreaterThanOrEqual(rank[standard])
    }
  })

  it('strict bounds sentences more tightly, and options of the config still win', () => {
    const text = `---\nid: a\n---\n\n${'我们收集您的手机号码用来登录和找回密码'.repeat(3)}以及对账时使用的其他信息。\n`
    const longest = (more: string) =>
      openExample({ 'policypress.config.yaml': configWith(more), 'public/a.mdx': text })
        .lint()
        .findings.filter(({ rule }) => rule === 'sentence-length')
        .map(({ expected, severity }) => [expected, severity])
    expect(longest('')).toEqual([])
    expect(longest('extends: strict\n')).toEqual([['60', 'error']])
    expect(longest('extends: strict\noptions: { sentence-length: { chinese: 65 } }\n')).toEqual([
      ['65', 'error'],
    ])
    // What does not fit falls back to the preset, and is reported.
    expect(longest('extends: strict\noptions: { sentence-length: { chinese: many } }\n')).toEqual([
      ['60', 'error'],
    ])
  })

  it('that does not exist is named with those that do', () => {
    const root = writeWorkspace({ 'policypress.config.yaml': `${head}extends: strickt\n` })
    const { out, status } = policypress(['lint', root, '--today', '2026-01-15'])
    expect(out).toContain('policypress.config.yaml:4:1 error')
    expect(out).toContain('`strickt`')
    expect(out).toContain('strict')
    expect(status).toBe(1)
  })
})

describe('lint --print-config', () => {
  const files = {
    'policypress.config.yaml': configWith(
      'extends: strict\noverrides: [{ files: ["public/**"], rules: { heading-order: off }, options: { sentence-length: { chinese: 50 } } }]\n',
    ),
    'public/a.mdx': '---\nid: a\n---\n',
  }
  const printed = (path: string): Printed => {
    const root = writeWorkspace(files)
    const { out } = policypress(['lint', join(root, path), '--print-config', '--today', '2026-01-15'])
    return JSON.parse(out) as Printed
  }

  it('shows the outcome of preset and config', () => {
    const { extends: preset, rules } = printed('')
    expect(preset).toBe('strict')
    expect(rules['chinese-spacing']?.severity).toBe('error')
    expect(rules['sentence-length']?.options).toEqual({ chinese: 60, english: 30 })
    expect(rules['heading-order']?.severity).toBe('error')
  })

  it('shows those of one file where one is given', () => {
    const { file, rules } = printed('public/a.mdx')
    expect(file).toBe('public/a.mdx')
    expect(rules['sentence-length']?.options).toEqual({ chinese: 50, english: 30 })
    expect(rules['heading-order']?.severity).toBe('off')
  })
})

interface Printed {
  readonly extends: string
  readonly file?: string
  readonly rules: Readonly<Record<string, { readonly severity: string; readonly options?: object }>>
}
