import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeWorkspace } from '../examples.ts'
import { policypress } from './run.ts'

const day = ['--today', '2026-01-15']
const door = resolve('linter/index.ts')
const own = `
import { defineRule } from ${JSON.stringify(door)}
export default {
  rules: [
    defineRule({
      id: 'no-shouting', scope: 'document', severity: 'error',
      summary: { en: 'Disallow exclamation marks.', 'zh-CN': '禁止感叹号。' },
      why: { en: 'Policies do not shout.', 'zh-CN': '制度不喊口号。' },
      messages: { mark: { en: 'Unexpected exclamation mark, expected a full stop', 'zh-CN': '意外的感叹号，应为句号' } },
      good: [], bad: [],
      check({ runs }, report) {
        for (const { text, start } of runs) {
          const at = text.indexOf('！')
          if (at >= 0) report('mark', {}, [start + at, start + at + 1])
        }
      },
    }),
  ],
  fields: { 'cost-centre': { type: 'string', pattern: '^[0-9]{4}$', examples: ['4711'] } },
  components: [
    {
      title: 'Stamp', description: 'A stamp.', 'x-description-zh': '印章。', 'x-content': 'none', 'x-inline': true,
      properties: { kind: { type: 'string', description: 'Kind.', 'x-description-zh': '种类。', enum: ['paid', 'void'] } },
      required: ['kind'],
    },
  ],
}
`
const head = (cost: string): string => `---\nid: a\ncost-centre: ${cost}\n---\n\n`
const files = (text: string): Record<string, string> => ({
  'policies/policypress.config.yaml':
    'name: { zh-CN: 例, en: Example }\nsource-language: zh-CN\nlanguages: [zh-CN]\n',
  'policies/internal/a.mdx': text,
  'extensions.mjs': own,
})

describe('an extension', () => {
  it('brings a rule, a field and a component without a fork', () => {
    const root = writeWorkspace(files(`${head("'4711'")}<Stamp kind="paid" /> 请注意！\n`))
    const args = ['lint', join(root, 'policies'), ...day, '--extensions', join(root, 'extensions.mjs')]
    const { out } = policypress(args)
    expect(out).toContain('Unexpected exclamation mark, expected a full stop no-shouting')
    expect(out).not.toContain('cost-centre')
    expect(out).not.toContain('component `<Stamp>`')
  })

  it('is judged by its own schemas', () => {
    const root = writeWorkspace(files(`${head("'47'")}<Stamp kind="lost" />\n`))
    const args = ['lint', join(root, 'policies'), ...day, '--extensions', join(root, 'extensions.mjs')]
    const { out } = policypress(args)
    expect(out).toContain('Unexpected form of `47` in `cost-centre`, expected one like `4711`')
    expect(out).toContain('Unexpected value `lost` of `kind` in `<Stamp>`')
  })

  it('is needed: without it all three are unknown', () => {
    const root = writeWorkspace(files(`${head("'4711'")}<Stamp kind="paid" />！\n`))
    const { out } = policypress(['lint', join(root, 'policies'), ...day])
    expect(out).toContain('Unknown key `cost-centre`')
    expect(out).toContain('Unknown component `<Stamp>`')
    expect(out).not.toContain('no-shouting')
  })

  it('is refused inside the workspace, where any edit could change it', () => {
    const root = writeWorkspace({ ...files('文字\n'), 'policies/extensions.mjs': own })
    const args = [
      'lint',
      join(root, 'policies'),
      ...day,
      '--extensions',
      join(root, 'policies/extensions.mjs'),
    ]
    const { status, error } = policypress(args)
    expect(error).toContain('inside the workspace')
    expect(status).toBe(2)
  })

  it('that cannot be loaded is said plainly', () => {
    const root = writeWorkspace({ ...files('文字\n'), 'extensions.mjs': 'throw new Error("broken")\n' })
    const args = ['lint', join(root, 'policies'), ...day, '--extensions', join(root, 'extensions.mjs')]
    const { status, error } = policypress(args)
    expect(error).toContain('cannot be used (broken)')
    expect(status).toBe(2)
  })
})
