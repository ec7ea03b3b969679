import { describe, expect, it } from 'vitest'
import type { AuthoredNoticeData } from '../../schema/index.ts'
import { compareVersions, comparisonHtml } from '../../site/compare/index.ts'
import { both, compareTexts, noticeData, version } from './notice.ts'
import { processorTime } from '../processor-time.ts'

// Each of these takes a second at most on a slow machine; a search that grows with the square would take minutes.
const most = 4_000

describe('long texts', () => {
  it('2,000 blocks of which every one was edited take less than a second', () => {
    const text = (by: number): string =>
      lines(
        2_000,
        (line) =>
          `第 ${line} 条：保存 ${(line * by) % 97} 天，用于${'甲乙丙丁'[line % 4]}事，到期后 ${(line * by) % 31} 日内删除。`,
      )
    const { spent, comparison } = timed(text(7), text(11))
    expect(comparison.summary.blocks.edited).toBeGreaterThan(1_900)
    expect(spent).toBeLessThan(1_000)
  })

  it('2,000 blocks of which a hundred were edited, moved, removed or added do too', () => {
    const before = Array.from(
      { length: 2_000 },
      (_, line) => `第 ${line} 条：${'我们保存您的信息'.repeat(1 + (line % 9))}。`,
    )
    const after = before.flatMap((line, index) => {
      if (index % 80 === 0) return []
      if (index % 80 === 20) return [line.replace('保存', '出售')]
      return index % 80 === 40 ? [line, `新的一段 ${index}`] : [line]
    })
    after.push(...after.splice(130, 25))
    const { spent, comparison } = timed(before.join('\n'), after.join('\n'))
    expect(comparison.summary).toMatchObject({ blocks: { edited: 25, added: 25, removed: 25 }, moved: 25 })
    expect(spent).toBeLessThan(1_000)
  })
})

describe('hostile texts', () => {
  const shuffled = (count: number, kinds: number, seed: number): string => {
    let state = seed
    return lines(count, () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
      return `行 ${(state >>> 8) % kinds}`
    })
  }
  const long = (kinds: number, seed: number): string => shuffled(1_500, kinds, seed).replaceAll('\n', ' ')

  it.each<[string, string, string]>([
    ['two lines in any order', shuffled(5_000, 2, 1), shuffled(5_000, 2, 9)],
    ['few lines in any order', shuffled(20_000, 300, 1), shuffled(20_000, 300, 9)],
    ['nothing in common', lines(5_000, (line) => `甲${line}`), lines(5_000, (line) => `${line}乙`)],
    ['the same line and one more', lines(20_000, () => '同'), lines(20_001, () => '同')],
    [
      'long lines of few words',
      lines(100, (line) => long(9, line)),
      lines(100, (line) => long(9, line + 999)),
    ],
    ['rows that begin alike', rows(4_000, 3), rows(4_000, 5)],
    ['brackets without an end', '](['.repeat(60_000), `${']('.repeat(60_000)}x`],
    ['marks without an end', '<note '.repeat(60_000), '<image \\'.repeat(60_000)],
    ['blanks', `${' '.repeat(200_000)}a`, `${' '.repeat(200_001)}b`],
    ['one long word', '一'.repeat(150_000), '二一'.repeat(75_000)],
    ['quotes in quotes', '> '.repeat(60_000), `${'> '.repeat(60_000)}x`],
    ['many cells', ` | ${' | '.repeat(50_000)}`, `| ${'x | '.repeat(50_000)}|`],
  ])('%s', (_, before, after) => {
    const { spent, comparison } = timed(before, after)
    expect(comparison.blocks.length).toBeGreaterThan(0)
    expect(spent).toBeLessThan(most)
  })
})

describe('hostile data', () => {
  it('two thousand rows of each kind, all of them changed', () => {
    const many = (by: string): AuthoredNoticeData => {
      const data = noticeData()
      const repeat = <Row extends object>(rows: Row[], change: (row: Row, number: number) => void): void => {
        const [first] = rows
        if (first) rows.length = 0
        for (let number = 0; first && number < 2_000; number++) {
          rows.push(structuredClone(first))
          change(rows[number] ?? first, number)
        }
      }
      repeat(data.activities, (row, number) => {
        Object.assign(row, { id: `a-${number}`, name: both(`活动 ${number}`, `Activity ${number}`) })
        row.purposes = both(`用途 ${number} ${by}`, `Purpose ${number} ${by}`)
        row.recipients = [`r-${number}-party`]
      })
      repeat(data.recipients, (row, number) => {
        Object.assign(row, {
          id: `r-${number}`,
          party: `r-${number}-party`,
          name: both(by + number, by + number),
        })
      })
      repeat(data.commitments, (row, number) => {
        Object.assign(row, { id: `c-${number}`, text: both(`我们${by} ${number}`, `We ${by} ${number}`) })
      })
      return data
    }
    const text = (by: string): string => lines(2_000, (line) => `| 活动 ${line} | 用途 ${line} ${by} |`)
    const start = processorTime()
    const from = version(many('甲'), text('甲'))
    const { changes } = compareVersions(from, version(many('乙'), text('乙')), 'zh-CN')
    expect(changes.length).toBeGreaterThan(4_000)
    expect(processorTime() - start).toBeLessThan(most)
  })
})

function timed(
  before: string,
  after: string,
): { spent: number; comparison: ReturnType<typeof compareTexts> } {
  const start = processorTime()
  const comparison = compareTexts(before, after, 'zh-CN')
  comparisonHtml(comparison, 'zh-CN')
  return { spent: processorTime() - start, comparison }
}

function lines(count: number, write: (line: number) => string): string {
  return Array.from({ length: count }, (_, line) => write(line)).join('\n')
}

function rows(count: number, by: number): string {
  return lines(count, (line) => `| 会员 | ${(line * by) % 61} 天 | 订单 ${(line * by) % 17} |`)
}
