import { defineRule } from '../define-rule.ts'
import type { DutyId } from '../model/change.ts'
import type { MessageValue } from '../model/finding.ts'
import type { FrontmatterPair } from '../model/frontmatter-pair.ts'
import { fieldsOf, textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'status-changed',
  scope: 'change',
  severity: 'error',
  class: 'computed',
  mirror: 'status-changed',
  summary: {
    en: 'Tell each document that came into force, left it, or stands at another point of its life.',
    'zh-CN': '指出生效、失效或所处阶段有变的每份文件。',
  },
  why: {
    en: 'One word decides whether a text binds anybody; with it all of its controls come and go.',
    'zh-CN': '一个词决定文件有没有约束力，其中的控制点也随之有效或落空。',
  },
  messages: {
    approved: {
      en: 'Approved `{document}`, until now {from}: it binds its readers',
      'zh-CN': '`{document}` 由 {from} 转为已批准：开始约束其读者',
    },
    reinstated: {
      en: 'Reinstated `{document}`, which was retired: it binds its readers again',
      'zh-CN': '已停用的 `{document}` 恢复使用：重新约束其读者',
    },
    withdrawn: {
      en: 'Withdrew `{document}` from force: its status fell from approved to {to}{lost}',
      'zh-CN': '`{document}` 不再有效：状态由已批准退回 {to}{lost}',
    },
    retired: {
      en: 'Retired `{document}`, in force until now: what it asks is asked no more{lost}',
      'zh-CN': '`{document}` 已停用：其中的要求不再执行{lost}',
    },
    changed: {
      en: 'Changed the status of `{document}` from {from} to {to}',
      'zh-CN': '`{document}` 的状态由 {from} 改为 {to}',
    },
  },
  good: [
    {
      base: { 'internal/a.mdx': '---\nid: a\nstatus: draft\n---\n' },
      head: { 'internal/a.mdx': '---\nid: a\nstatus: draft\ntitle: 规程\n---\n' },
    },
  ],
  bad: [
    {
      base: { 'internal/a.mdx': '---\nid: a\nstatus: approved\n---\n' },
      head: { 'internal/a.mdx': '---\nid: a\nstatus: draft\n---\n' },
      finds: [
        'internal/a.mdx:3:1: material: Withdrew `a` from force: its status fell from approved to draft',
      ],
    },
    {
      base: { 'internal/a.mdx': text('approved') },
      head: { 'internal/a.mdx': text('retired') },
      finds: [
        'internal/a.mdx:3:1: material: Retired `a`, in force until now: what it asks is asked no more, and no approved document carries out `BT-02` any more',
      ],
    },
    {
      base: { 'internal/a.mdx': '---\nid: a\nstatus: draft\n---\n' },
      head: { 'internal/a.mdx': '---\nid: a\nstatus: in-review\n---\n' },
      finds: ['internal/a.mdx:3:1: editorial: Changed the status of `a` from draft to in-review'],
    },
  ],
  check(comparison, report) {
    const { workspace } = comparison.head
    for (const pair of comparison.frontmatter) {
      const { id, before, after, wasApproved, isApproved, about } = pair
      const [from, to] = [textOf(before['status']), textOf(after['status'])]
      if (from === to) continue
      const data = { document: id, from: from || '–', to: to || '–' }
      const where = about('/status')
      if (isApproved) {
        const duties = dutiesOfStart(after)
        const version = textOf(after['version'])
        const isFrozen = workspace.hasFile(`public/archive/${id}/${version}/manifest.json`)
        const isNotice = pair.head.kind === 'document' && after['classification'] === 'public'
        const todo = isNotice && !isFrozen ? (['freeze'] as const) : []
        report(
          from === 'retired' ? 'reinstated' : 'approved',
          { ...data, version },
          { ...where, duties, todo },
        )
      } else if (!wasApproved) report('changed', data, { ...where, class: 'editorial' })
      else {
        const isPublic = before['classification'] === 'public'
        const duties = isPublic
          ? (['tell-individuals', 'approve-again'] as const)
          : (['approve-again'] as const)
        // Whoever retires a text with a new version that somebody approved has decided on record.
        const isMeant = to === 'retired' && isDecided(pair)
        const todo = isMeant ? [] : (['restore'] as const)
        const lost = lostWords(comparison.lostWith(pair.base))
        const kind = to === 'retired' ? 'retired' : 'withdrawn'
        report(kind, { ...data, lost }, { ...where, duties, todo })
      }
    }
  },
})

function lostWords(controls: readonly string[]): MessageValue {
  if (controls.length === 0) return ''
  const names = controls.map((control) => `\`${control}\``)
  return {
    en: `, and no approved document carries out ${names.join(', ')} any more`,
    'zh-CN': `，${names.join('、')} 不再有已批准的文件落实`,
  }
}

function dutiesOfStart(data: FrontmatterPair['after']): DutyId[] {
  const isConfirmed = fieldsOf(data['acknowledgement'])['required'] === true
  return [
    ...(data['classification'] === 'public' ? (['tell-individuals'] as const) : []),
    ...(isConfirmed ? (['acknowledge-again'] as const) : []),
  ]
}

function isDecided({ old, now }: FrontmatterPair): boolean {
  const known = new Set(old.map(({ version }) => version))
  return now.some(({ version, approvals }) => !known.has(version) && approvals.length > 0)
}

function text(status: string): string {
  return `---\nid: a\nstatus: ${status}\n---\n\n<Control id="BT-02">\n\n门店应当逐人告知。\n\n</Control>\n`
}
