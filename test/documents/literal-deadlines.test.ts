import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { openWorkspace } from '../../linter/index.ts'

const root = fileURLToPath(new URL('../../policies', import.meta.url))
const opened = openWorkspace(root, { today: '2026-11-24', cache: false })

/** A number of hours, days, months or years written out; 每年 or 当日 name no number. */
const literal = /(?:\d+|[一二两三四五六七八九十百]+)\s*(?:个)?(?:小时|工作日|天|日|月|年)/g

describe('the two documents on transfers and incidents', () => {
  it.each(['business-transfer', 'incident-response'])('%s takes every time limit from a parameter', (id) => {
    const { runs } = opened.document(`internal/${id}.mdx`)
    expect(runs.length).toBeGreaterThan(100)
    expect(runs.flatMap(({ text }) => text.match(literal) ?? [])).toEqual([])
  })

  it('finds a time limit written as a number', () => {
    expect('应当在三十天内删除，72 小时内报告，保存三年。'.match(literal)).toEqual([
      '三十天',
      '72 小时',
      '三年',
    ])
  })
})
