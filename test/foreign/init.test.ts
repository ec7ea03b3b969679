import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openWorkspace } from '../../linter/index.ts'
import { policypress } from '../cli/run.ts'
import { writeWorkspace } from '../examples.ts'

const day = ['--today', '2026-01-15']
const files = {
  'README.md': '# Read me\n',
  'access.md':
    '---\nowner_name: Mei\nlast-reviewed: 2025-12-01\n"odd key": 1\n---\n\n# Access\n\n[Gone](./gone.md)\n',
  '备份.md': '---\nowner_name: 梅\nlayout: page\n---\n\n# 备份\n\n每天备份一次数据。\n',
  'cloud.md': '# Cloud\n\nText.\n',
}

describe('init', () => {
  it('writes a config that fits what it found, says so, and leaves no foreign keys', () => {
    const root = writeWorkspace(files)
    const { status, out } = policypress(['init', root, ...day])
    expect(status).toBe(0)
    expect(out).toContain(
      'Found 3 Markdown files, by language: en (2), zh-CN (1); 1 more are skipped by name.',
    )
    expect(out).toContain('last-reviewed → review.last, owner_name → owner')
    expect(out).toContain('left alone: layout, odd key')
    const { workspace, ...opened } = openWorkspace(root, { today: '2026-01-15', cache: false })
    expect(workspace.config).toMatchObject({
      sourceLanguage: 'en',
      languages: ['en', 'zh-CN'],
      skipByName: true,
    })
    expect(opened.lint().findings.map(({ rule }) => rule)).toEqual(['link-target'])
  })

  it('takes a day to come for the day of the next review, and words that are no day for nothing', () => {
    const root = writeWorkspace({
      'a.md': '---\nnext_review_date: 2026-01-01\nreview_frequency: yearly\n---\n\n# One\n',
      'b.md': '---\nlast_review: spring\nreview_cycle: P1Y\n---\n\n# Two\n',
    })
    const { out } = policypress(['init', root, ...day])
    expect(out).toContain('next_review_date → review.due, review_cycle → review.cycle')
    expect(out).toContain('left alone: last_review, review_frequency')
    const { findings } = openWorkspace(root, { today: '2026-01-15', cache: false }).lint()
    expect(findings.map(({ path, rule }) => `${path} ${rule}`)).toEqual(['a.md review-not-overdue'])
  })

  it('takes in what is there with a baseline and a reason, so that the next run passes', () => {
    const root = writeWorkspace(files)
    const { status, out } = policypress(['init', root, ...day, '--baseline', '--reason', 'Taken over'])
    expect(out).toContain('policypress.baseline.yaml: 1 added')
    expect(status).toBe(0)
    const lint = policypress(['lint', root, ...day, '--max-warnings', '0'])
    expect(lint.status).toBe(0)
    expect(lint.out).toContain('1 in the baseline')
    expect(readFileSync(join(root, 'policypress.baseline.yaml'), 'utf8')).toContain('Taken over')
  })

  it('speaks Chinese', () => {
    const { out } = policypress(['init', writeWorkspace(files), ...day, '--locale', 'zh-CN'])
    expect(out).toContain('找到 3 个 Markdown 文件')
    expect(out).toContain('接下来：')
  })

  it('writes over nothing, also not in a folder below a config', () => {
    const root = writeWorkspace({ ...files, 'deep/a.md': '# A\n' })
    const path = join(root, 'policypress.config.yaml')
    writeFileSync(path, 'mine\n')
    for (const folder of [root, join(root, 'deep')]) {
      const { status, error } = policypress(['init', folder, ...day])
      expect(status).toBe(2)
      expect(error).toContain('nothing is written over')
    }
    expect(readFileSync(path, 'utf8')).toBe('mine\n')
  })

  it.each([
    [['--baseline'], 'expected both or neither'],
    [['--reason', 'x'], 'expected both or neither'],
  ])('wants a reason with a baseline: %j', (options, words) => {
    const root = writeWorkspace(files)
    const { status, error } = policypress(['init', root, ...options])
    expect(status).toBe(2)
    expect(error).toContain(words)
    expect(() => readFileSync(join(root, 'policypress.config.yaml'))).toThrow()
  })

  it('says of a folder that is not there, and writes for an empty one', () => {
    expect(policypress(['init', '/nowhere/at/all']).error).toContain('Unknown folder')
    const root = writeWorkspace({})
    expect(policypress(['init', root]).status).toBe(0)
    expect(policypress(['lint', root, ...day]).out).toContain('0 errors')
  })
})
