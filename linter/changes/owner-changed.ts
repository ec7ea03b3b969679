import { defineRule } from '../define-rule.ts'
import { textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'owner-changed',
  scope: 'change',
  severity: 'error',
  class: 'computed',
  mirror: 'owner-changed',
  summary: {
    en: 'Tell each document that another role answers for, or none.',
    'zh-CN': '指出责任角色有变或者没有了的每份文件。',
  },
  why: {
    en: 'A text without an owner is reviewed by nobody; a new owner has to know that it is theirs.',
    'zh-CN': '没有负责人的文件没人复核；换了负责人，新人须知道这是自己的事。',
  },
  messages: {
    changed: {
      en: 'Changed the owner of `{document}` from `{from}` to `{to}`',
      'zh-CN': '`{document}` 的责任角色由 `{from}` 改为 `{to}`',
    },
    removed: {
      en: 'Removed the owner `{from}` of `{document}`: nobody answers for it',
      'zh-CN': '删去了 `{document}` 的责任角色 `{from}`：没有人对它负责',
    },
    added: {
      en: 'Added the owner `{to}` to `{document}`, for which nobody answered',
      'zh-CN': '`{document}` 此前没有责任角色，现定为 `{to}`',
    },
  },
  good: [
    {
      base: { 'internal/a.mdx': '---\nid: a\nowner: counsel\n---\n' },
      head: { 'internal/a.mdx': '---\nid: a\ntitle: 规程\nowner: counsel\n---\n' },
    },
  ],
  bad: [
    {
      base: { 'internal/a.mdx': '---\nid: a\nowner: counsel\n---\n' },
      head: { 'internal/a.mdx': '---\nid: a\nowner: store-manager\n---\n' },
      finds: ['internal/a.mdx:3:1: editorial: Changed the owner of `a` from `counsel` to `store-manager`'],
    },
    {
      base: { 'internal/a.mdx': '---\nid: a\nowner: counsel\n---\n' },
      head: { 'internal/a.mdx': '---\nid: a\n---\n' },
      finds: ['base internal/a.mdx:3:1: material: Removed the owner `counsel` of `a`: nobody answers for it'],
    },
  ],
  check({ frontmatter }, report) {
    for (const { id, before, after, about } of frontmatter) {
      const [from, to] = [textOf(before['owner']), textOf(after['owner'])]
      if (from === to) continue
      const data = { document: id, from, to }
      if (to === '') report('removed', data, about('/owner'))
      else report(from === '' ? 'added' : 'changed', data, { ...about('/owner'), class: 'editorial' })
    }
  },
})
