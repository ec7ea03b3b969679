import { defineRule } from '../define-rule.ts'
import type { FrontmatterPair } from '../model/frontmatter-pair.ts'
import { fieldsOf, listOf, textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'revision-rewritten',
  scope: 'change',
  severity: 'error',
  class: 'editorial',
  mirror: 'revision-rewritten',
  summary: {
    en: 'Tell each entry in the history of a document in force that was rewritten, taken out or put in between.',
    'zh-CN': '指出生效文件修订记录中被改写、删去或补入的每一项。',
  },
  why: {
    en: 'The history says which text held when and who decided; it grows at the top and stays as it is below.',
    'zh-CN': '修订记录说明哪天适用哪一版、由谁决定；只在最上面增加，下面的不改。',
  },
  messages: {
    removed: {
      en: 'Removed revision {version} from the history of `{document}`',
      'zh-CN': '从 `{document}` 的修订记录中删去了 {version}',
    },
    inserted: {
      en: 'Inserted revision {version} into the history of `{document}`, below its version {newest}',
      'zh-CN': '在 `{document}` 修订记录的 {newest} 之下补入了 {version}',
    },
    date: {
      en: 'Rewrote the day on which {version} of `{document}` was {what} from {from} to {to}',
      'zh-CN': '`{document}` {version} 版的{what}日期由 {from} 改写为 {to}',
    },
    summary: {
      en: 'Rewrote what the history of `{document}` says of {version}',
      'zh-CN': '`{document}` 修订记录中对 {version} 的说明被改写',
    },
  },
  good: [
    {
      base: { 'internal/a.mdx': text(entry('1.0', '首次发布。')) },
      head: { 'internal/a.mdx': text(entry('1.1', '更正。'), entry('1.0', '首次发布')) },
    },
  ],
  bad: [
    {
      base: { 'internal/a.mdx': text(entry('1.1', '更正。'), entry('1.0', '首次发布。')) },
      head: { 'internal/a.mdx': text(entry('1.1', '更正。')) },
      finds: ['base internal/a.mdx:6:5: editorial: Removed revision 1.0 from the history of `a`'],
    },
    {
      base: { 'internal/a.mdx': text(entry('1.0', '首次发布。', '2026-01-05')) },
      head: { 'internal/a.mdx': text(entry('1.0', '改了联系方式。', '2026-01-04')) },
      finds: [
        'internal/a.mdx:5:23: editorial: Rewrote the day on which 1.0 of `a` was finished from 2026-01-05 to 2026-01-04',
        'internal/a.mdx:5:68: editorial: Rewrote what the history of `a` says of 1.0',
      ],
    },
  ],
  check(comparison, report) {
    for (const pair of comparison.frontmatter) {
      const { id: document, wasApproved, rise, old, now, about, gone } = pair
      if (!wasApproved || now.length === 0) continue
      for (const { version, pointer } of old) {
        if (now.some((one) => one.version === version)) continue
        // With a version that fell goes its entry.
        const isNewest = rise === 'lowered' && version === old[0]?.version
        if (!isNewest) report('removed', { document, version }, { ...gone(pointer), todo: ['restore'] })
      }
      const newest = old[0]?.version ?? ''
      for (const { version, major, minor, pointer } of now) {
        const isBelow = old[0] && (major - old[0].major || minor - old[0].minor) < 0
        // Where the version fell, its entry came with it.
        if (rise === 'lowered' && version === now[0]?.version) continue
        if (!isBelow || old.some((one) => one.version === version)) continue
        report('inserted', { document, version, newest }, about(pointer))
      }
      for (const { version, pointer, what, from, to } of datesIn(pair)) {
        report('date', { document, version, what, from, to }, { ...about(pointer), todo: ['restore'] })
      }
      for (const { version, pointer, before, after } of summariesIn(pair)) {
        const change = comparison.rewording(before, after)
        if (!change || change.slight) continue
        report('summary', { document, version }, { ...about(pointer), before, after, todo: ['restore'] })
      }
    }
  },
})

/** Days on which a version was finished or approved that are others now. */
function datesIn({ old, now }: FrontmatterPair): readonly Rewritten[] {
  return now.flatMap((after) => {
    const before = old.find(({ version }) => version === after.version)
    if (!before) return []
    const { version, pointer } = after
    const approvals = after.approvals.map(({ role, date, ...approval }) => {
      const from = before.approvals.find((known) => known.role === role)?.date ?? date
      return { version, pointer: `${approval.pointer}/date`, what: approved, from, to: date }
    })
    const own = { version, pointer: `${pointer}/date`, what: finished, from: before.date, to: after.date }
    return [own, ...approvals].filter(({ from, to }) => from !== to)
  })
}

/** What readers are told of each version, on both sides. */
function summariesIn({ before, after, old, now }: FrontmatterPair): readonly Summaries[] {
  const told = (data: FrontmatterPair['before'], pointer: string): string =>
    textOf(fieldsOf(listOf(data['revisions'])[Number(pointer.split('/').at(-1))])['summary'])
  return now.flatMap(({ version, pointer }) => {
    const known = old.find((one) => one.version === version)
    if (!known) return []
    const texts = { before: told(before, known.pointer), after: told(after, pointer) }
    return [{ version, pointer: `${pointer}/summary`, ...texts }]
  })
}

const finished = { en: 'finished', 'zh-CN': '定稿' }
const approved = { en: 'approved', 'zh-CN': '批准' }

function text(...entries: readonly string[]): string {
  return `---\nid: a\nstatus: approved\nrevisions:\n${entries.join('')}---\n`
}

function entry(version: string, summary: string, date = '2026-01-05'): string {
  return `  - { version: '${version}', date: '${date}', effective: '2026-02-06', summary: ${summary} }\n`
}

interface Rewritten {
  readonly version: string
  readonly pointer: string
  readonly what: { readonly en: string; readonly 'zh-CN': string }
  readonly from: string
  readonly to: string
}

interface Summaries {
  readonly version: string
  readonly pointer: string
  readonly before: string
  readonly after: string
}
