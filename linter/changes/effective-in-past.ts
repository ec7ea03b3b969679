import { defineRule } from '../define-rule.ts'
import type { FrontmatterPair } from '../model/frontmatter-pair.ts'
import type { Revision } from '../model/revision.ts'

export default defineRule({
  id: 'effective-in-past',
  scope: 'change',
  severity: 'error',
  class: 'computed',
  mirror: { none: 'A version that goes is told as a version that fell.' },
  summary: {
    en: 'Tell each new version that claims to be in force since a day on which nobody could know it.',
    'zh-CN': '指出自称早已生效、而当时无人知晓的每个新版本。',
  },
  why: {
    en: 'Nobody can have kept a rule before it was decided and shown; a new MAJOR starts when people can read it.',
    'zh-CN': '规则定下来、公布之前，谁也没法遵守；新的主版本应在人们读得到之后生效。',
  },
  messages: {
    past: {
      en: 'Set {version} of `{document}` in force since {effective}, before today ({today})',
      'zh-CN': '`{document}` {version} 版自 {effective} 起生效，早于今天（{today}）',
    },
    early: {
      en: 'Set {version} of `{document}` in force since {effective}, before it was finished and approved ({decided})',
      'zh-CN': '`{document}` {version} 版自 {effective} 起生效，早于定稿和批准之日（{decided}）',
    },
  },
  good: [
    {
      base: { 'internal/a.mdx': text('1.0', '2026-01-05', '2026-01-06') },
      // A MINOR that is in force at once changes nothing for anybody.
      head: { 'internal/a.mdx': text('1.1', '2026-01-12', '2026-01-12') },
    },
    {
      base: { 'internal/a.mdx': text('1.0', '2026-01-05', '2026-01-06') },
      head: { 'internal/a.mdx': text('2.0', '2026-01-12', '2026-01-15') },
    },
  ],
  bad: [
    {
      base: { 'internal/a.mdx': text('1.0', '2026-01-05', '2026-01-06') },
      head: { 'internal/a.mdx': text('2.0', '2026-01-12', '2026-01-13') },
      finds: [
        'internal/a.mdx:6:43: material: Set 2.0 of `a` in force since 2026-01-13, before today (2026-01-15)',
      ],
    },
    {
      base: { 'internal/a.mdx': text('1.0', '2026-01-05', '2026-01-06') },
      head: { 'internal/a.mdx': text('1.1', '2026-01-12', '2026-01-10') },
      finds: [
        'internal/a.mdx:6:43: editorial: Set 1.1 of `a` in force since 2026-01-10, before it was finished and approved (2026-01-12)',
      ],
    },
  ],
  check({ frontmatter, today }, report) {
    for (const pair of frontmatter) {
      if (!pair.isApproved) continue
      for (const revision of newIn(pair)) {
        const { version, effective, minor, pointer } = revision
        const decided = dayOfDecision(revision)
        const isMajor = minor === 0 && (pair.rise === 'major' || !pair.wasApproved)
        const kind = effective < decided ? 'early' : isMajor && effective < today ? 'past' : ''
        if (kind === '') continue
        const about = { ...pair.about(`${pointer}/effective`), todo: ['set-effective'] } as const
        const data = { document: pair.id, version, effective, decided, today }
        report(kind, data, { ...about, class: isMajor ? 'material' : 'editorial' })
      }
    }
  },
})

/** Revisions that the base does not have; of a text that was no more than a draft the newest. */
function newIn({ wasApproved, old, now }: FrontmatterPair): readonly Revision[] {
  if (!wasApproved) return now.slice(0, 1)
  return now.filter(({ version }) => !old.some((known) => known.version === version))
}

function dayOfDecision({ date, approvals }: Revision): string {
  return approvals.reduce((latest, one) => (one.date > latest ? one.date : latest), date)
}

function text(version: string, date: string, effective: string): string {
  return `---\nid: a\nstatus: approved\nversion: '${version}'\nrevisions:\n  - { version: '${version}', date: '${date}', effective: '${effective}' }\n---\n`
}
