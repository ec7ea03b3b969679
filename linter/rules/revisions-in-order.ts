import { defineRule } from '../define-rule.ts'
import type { Facts } from '../model/facts.ts'
import type { DocumentReport } from '../model/rule.ts'
import type { Revision } from '../model/revision.ts'
import { textOf } from '../workspace/shape.ts'
import { revisionsOf, versionOf } from '../workspace/shape-revisions.ts'

export default defineRule({
  id: 'revisions-in-order',
  scope: 'document',
  severity: 'error',
  summary: {
    en: 'Require the revisions of a document to stand newest first without gaps, with the newest as its version.',
    'zh-CN': '要求修订记录由新到旧排列、不缺版本，且文件版本就是最新一版。',
  },
  why: {
    en: 'Acknowledgements and the archive name a version; where the history has holes nobody knows which text was meant.',
    'zh-CN': '阅读确认和存档都指向某个版本；修订记录缺了口，就说不清指的是哪一版文字。',
  },
  messages: {
    version: {
      en: 'Unexpected version `{version}`, expected `{newest}`, the first of the revisions',
      'zh-CN': '意外的版本 `{version}`，应为修订记录中的第一版 `{newest}`',
    },
    order: {
      en: 'Unexpected place of revision `{version}` below `{above}`, expected the newest first (MAJOR and MINOR count as numbers)',
      'zh-CN': '意外的位置：版本 `{version}` 排在 `{above}` 之后，应由新到旧排列（主、次版本号按数字比较）',
    },
    twice: {
      en: 'Unexpected second revision `{version}`, expected each version once',
      'zh-CN': '意外的重复版本 `{version}`，应为每个版本只出现一次',
    },
    gap: {
      en: 'Missing revision before `{version}`, expected `{before}` below it, not `{below}`',
      'zh-CN': '缺少 `{version}` 之前的版本，应在其后列出 `{before}`，而不是 `{below}`',
    },
    date: {
      en: 'Unexpected `{key}` {value} of version `{version}`, expected a day no earlier than {earlier}, that of `{below}`',
      'zh-CN': '意外的日期 {value}（版本 `{version}` 的 `{key}`），应不早于 `{below}` 的 {earlier}',
    },
  },
  good: [
    {
      'internal/a.mdx':
        "---\nversion: '2.0'\nrevisions:\n  - { version: '2.0', date: '2026-01-05', effective: '2026-01-06' }\n  - { version: '1.10', date: '2025-03-05', effective: '2025-03-05' }\n  - { version: '1.9', date: '2025-02-05', effective: '2025-02-05' }\n---\n",
    },
  ],
  bad: [
    {
      files: {
        'internal/a.mdx':
          "---\nversion: '1.9'\nrevisions:\n  - { version: '1.9', date: '2026-01-05', effective: '2026-01-06' }\n  - { version: '1.10', date: '2026-02-05', effective: '2026-02-06' }\n  - { version: '1.10', date: '2026-02-05', effective: '2026-02-06' }\n---\n",
        'internal/b.mdx':
          "---\nversion: '2.1'\nrevisions:\n  - { version: '2.2', date: '2026-01-05', effective: '2026-01-06' }\n  - { version: '2.0', date: '2025-01-05', effective: '2026-01-07' }\n  - { version: '1.0', date: '2025-02-05', effective: '2025-02-06' }\n---\n",
      },
      finds: [
        'internal/a.mdx:5:5: Unexpected place of revision `1.10` below `1.9`, expected the newest first (MAJOR and MINOR count as numbers)',
        'internal/a.mdx:6:5: Unexpected second revision `1.10`, expected each version once',
        'internal/b.mdx:2:1: Unexpected version `2.1`, expected `2.2`, the first of the revisions',
        'internal/b.mdx:4:5: Missing revision before `2.2`, expected `2.1` below it, not `2.0`',
        'internal/b.mdx:4:43: Unexpected `effective` 2026-01-06 of version `2.2`, expected a day no earlier than 2026-01-07, that of `2.0`',
        'internal/b.mdx:5:23: Unexpected `date` 2025-01-05 of version `2.0`, expected a day no earlier than 2025-02-05, that of `1.0`',
      ],
    },
  ],
  check({ facts }, report) {
    if (facts.kind === 'page') return
    const revisions = revisionsOf(facts.data)
    const version = textOf(facts.data['version'])
    const newest = revisions[0]?.version
    if (newest !== undefined && versionOf(version) && version !== newest) {
      report('version', { version, newest }, facts.places['/version'] ?? [0, 0])
    }
    revisions.slice(1).forEach((below, index) => {
      const above = revisions[index]
      if (above) compare(above, below, facts, report)
    })
  },
})

function compare(above: Revision, below: Revision, { places }: Facts, report: Report): void {
  const at = (pointer: string): readonly [number, number] => places[pointer] ?? [0, 0]
  const distance = above.major - below.major || above.minor - below.minor
  if (distance === 0) report('twice', { version: below.version }, at(below.pointer))
  if (distance < 0) report('order', { version: below.version, above: above.version }, at(below.pointer))
  if (distance <= 0) return
  const before = beforeOf(above, below)
  if (before !== undefined) {
    report('gap', { version: above.version, before, below: below.version }, at(above.pointer))
  }
  for (const key of ['date', 'effective'] as const) {
    if (above[key] >= below[key]) continue
    const data = { key, value: above[key], earlier: below[key], version: above.version, below: below.version }
    report('date', data, at(`${above.pointer}/${key}`))
  }
}

/** The version that should stand below, where another one does. A MAJOR ends with any MINOR and begins with `.0`. */
function beforeOf(above: Revision, below: Revision): string | undefined {
  if (above.minor > 0) {
    const next = above.major === below.major && above.minor === below.minor + 1
    return next ? undefined : `${above.major}.${above.minor - 1}`
  }
  return above.major === below.major + 1 ? undefined : `${above.major - 1}.…`
}

type Report = DocumentReport<'version' | 'order' | 'twice' | 'gap' | 'date'>
