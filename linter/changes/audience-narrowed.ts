import { defineRule } from '../define-rule.ts'
import { stringsOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'audience-narrowed',
  scope: 'change',
  severity: 'error',
  class: 'computed',
  mirror: 'audience-widened',
  summary: {
    en: 'Tell each document that some roles need not read any more.',
    'zh-CN': '指出须读角色减少的每份文件。',
  },
  why: {
    en: 'Whoever is left out is never asked again to read the rules, and works without them.',
    'zh-CN': '被去掉的角色不会再收到这份文件，做事就没有了依据。',
  },
  messages: {
    narrowed: {
      en: 'Removed {roles} from those who must read `{document}`',
      'zh-CN': '`{document}` 的须读角色减去 {roles}',
    },
    covered: {
      en: 'Removed {roles} from those who must read `{document}`; all staff still must, or no such role is left',
      'zh-CN': '`{document}` 的须读角色减去 {roles}；仍由全体员工阅读，或者已无此角色',
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
      base: { 'internal/a.mdx': '---\nid: a\naudience: [store-staff, dispatcher]\n---\n' },
      head: { 'internal/a.mdx': '---\nid: a\naudience: [dispatcher]\n---\n' },
      finds: ['base internal/a.mdx:3:1: material: Removed `store-staff` from those who must read `a`'],
    },
    {
      base: { 'internal/a.mdx': '---\nid: a\naudience: [store-staff, all-staff]\n---\n' },
      head: { 'internal/a.mdx': '---\nid: a\naudience: [all-staff]\n---\n' },
      finds: [
        'base internal/a.mdx:3:1: editorial: Removed `store-staff` from those who must read `a`; all staff still must, or no such role is left',
      ],
    },
  ],
  check({ frontmatter, base, head }, report) {
    const roles = head.workspace.roles
    const isGone = (role: string): boolean => base.workspace.roles.has(role) && !roles.has(role)
    for (const { id, after, gone, items } of frontmatter) {
      const { dropped } = items('audience')
      if (dropped.length === 0) continue
      const isCovered = stringsOf(after['audience']).includes('all-staff') || dropped.every(isGone)
      const data = { document: id, roles: dropped.map((role) => `\`${role}\``).join(', ') }
      if (isCovered) report('covered', data, { ...gone('/audience'), class: 'editorial' })
      else report('narrowed', data, gone('/audience'))
    }
  },
})
