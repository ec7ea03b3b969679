import { defineRule } from '../define-rule.ts'
import { fieldsOf, stringsOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'audience-widened',
  scope: 'change',
  severity: 'error',
  class: 'editorial',
  mirror: 'audience-narrowed',
  summary: {
    en: 'Tell each document that further roles must read.',
    'zh-CN': '指出须读角色增加的每份文件。',
  },
  why: {
    en: 'Nothing changes for those who know the text; the others have to be given it, and time to confirm it.',
    'zh-CN': '对读过的人没有变化；新加的人要拿到文件，也要有时间确认。',
  },
  messages: {
    widened: {
      en: 'Added {roles} to those who must read `{document}`',
      'zh-CN': '`{document}` 的须读角色新增 {roles}',
    },
  },
  good: [
    {
      base: { 'internal/a.mdx': '---\nid: a\naudience: [store-staff, dispatcher]\n---\n' },
      head: { 'internal/a.mdx': '---\nid: a\naudience: [dispatcher, store-staff]\n---\n' },
    },
  ],
  bad: [
    {
      base: { 'internal/a.mdx': '---\nid: a\naudience: [store-staff]\n---\n' },
      head: { 'internal/a.mdx': '---\nid: a\naudience: [store-staff, dispatcher, housekeeper]\n---\n' },
      finds: ['internal/a.mdx:3:1: editorial: Added `dispatcher`, `housekeeper` to those who must read `a`'],
    },
  ],
  check({ frontmatter }, report) {
    for (const { id, before, after, isApproved, about, items } of frontmatter) {
      const { added } = items('audience')
      if (added.length === 0) continue
      const isRead = stringsOf(before['audience']).includes('all-staff')
      const isConfirmed = isApproved && fieldsOf(after['acknowledgement'])['required'] === true
      const duties = isConfirmed && !isRead ? (['acknowledge-again'] as const) : []
      const roles = added.map((role) => `\`${role}\``).join(', ')
      report('widened', { document: id, roles }, { ...about('/audience'), duties })
    }
  },
})
