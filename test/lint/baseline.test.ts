import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { policypress } from '../cli/run.ts'
import { writeWorkspace } from '../examples.ts'

const day = ['--today', '2026-01-15']
const config =
  'name: { zh-CN: 例, en: Example }\nsource-language: zh-CN\nlanguages: [zh-CN]\nrules: { frontmatter-schema: off, heading-order: off }\n'
const broken = '# 标题\n\n见 [那里](./nowhere.mdx)，再见 [附表](./gone.mdx)。\n'

const open = (): string => writeWorkspace({ 'policypress.config.yaml': config, 'internal/a.mdx': broken })
const baselineOf = (root: string): string => readFileSync(join(root, 'policypress.baseline.yaml'), 'utf8')
const update = (root: string, more: readonly string[] = ['--reason', '接手时已有']): Run =>
  policypress(['lint', root, ...day, '--update-baseline', ...more])

describe('lint --update-baseline', () => {
  it('takes in what is there, says so, and then passes; what is new still fails', () => {
    const root = open()
    expect(policypress(['lint', root, ...day]).status).toBe(1)
    const taken = update(root)
    expect(taken.out).toContain('2 added, 0 removed')
    expect(taken.out).toContain('2 × link-target')
    expect(taken.status).toBe(0)
    const after = policypress(['lint', root, ...day, '--max-warnings', '0'])
    expect(after.out).toContain('0 errors, 0 warnings; 2 in the baseline')
    expect(after.status).toBe(0)
    writeFileSync(join(root, 'internal/a.mdx'), `${broken}\n再加 [一处](./third.mdx)。\n`)
    expect(policypress(['lint', root, ...day]).out).toContain('1 error')
  })

  it('wants a reason for taking in, and writes nothing without', () => {
    const root = open()
    const { status, error } = update(root, [])
    expect(error).toContain('Missing reason for what the baseline would take in (2)')
    expect(status).toBe(2)
    expect(() => baselineOf(root)).toThrow()
  })

  it('reports a line that is mended, and drops it without a reason', () => {
    const root = open()
    update(root)
    writeFileSync(join(root, 'internal/a.mdx'), broken.replace('见 [那里](./nowhere.mdx)', '见那里'))
    const stale = policypress(['lint', root, ...day, '--max-warnings', '0'])
    expect(stale.out).toMatch(/policypress\.baseline\.yaml:\d:3 warning .* baseline-in-use/)
    expect(stale.status).toBe(1)
    expect(update(root, []).out).toContain('0 added, 1 removed')
    expect(policypress(['lint', root, ...day, '--max-warnings', '0']).status).toBe(0)
  })

  it('writes one line a finding in an order of its own, so that two branches merge', () => {
    const root = open()
    update(root)
    const lines = baselineOf(root)
      .split('\n')
      .filter((line) => line.startsWith('  '))
    expect(lines).toHaveLength(2)
    expect([...lines].sort()).toEqual(lines)
    for (const line of lines)
      expect(line).toMatch(
        /^ {2}[0-9a-f]{16}: \{ rule: link-target, path: "internal\/a\.mdx", since: '2026-01-15', reason: "接手时已有" \}$/,
      )
    const before = baselineOf(root)
    update(root)
    expect(baselineOf(root)).toBe(before)
  })

  it('accepts nothing that a gate refuses', () => {
    const root = writeWorkspace({
      'policypress.config.yaml': config,
      'internal/a.mdx': '<script>x</script>\n',
    })
    const { out, status } = update(root, [])
    expect(out).toContain('0 added, 0 removed')
    expect(out).toContain('Left: 2, of rules that nothing can accept')
    expect(status).toBe(1)
    expect(policypress(['lint', root, ...day]).status).toBe(1)
  })
})

describe('lint --quiet', () => {
  it('shows errors only, and still counts the warnings', () => {
    const root = writeWorkspace({
      'policypress.config.yaml': config.replace(
        'frontmatter-schema: off',
        'link-target: warning, frontmatter-schema: off',
      ),
      'internal/a.mdx': broken,
    })
    const { out, status } = policypress(['lint', root, ...day, '--quiet', '--max-warnings', '1'])
    expect(out).toBe('2 files checked: 0 errors, 2 warnings\n')
    expect(status).toBe(1)
  })
})

type Run = ReturnType<typeof policypress>
