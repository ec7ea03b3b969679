import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'link-changed',
  scope: 'change',
  severity: 'error',
  class: 'computed',
  mirror: 'link-changed',
  summary: {
    en: 'Tell each link or picture that leads elsewhere under the same words.',
    'zh-CN': '指出文字未变而指向已变的每个链接或图片。',
  },
  why: {
    en: 'Under the same words there may now be another form, another mailbox or another site.',
    'zh-CN': '文字一样，点开却可能是另一张表、另一个邮箱、另一个网站。',
  },
  messages: {
    changed: {
      en: 'Changed where a link in `{document}` leads from `{removed}` to `{added}`',
      'zh-CN': '`{document}` 中链接的指向由 `{removed}` 改为 `{added}`',
    },
    removed: {
      en: 'Removed a link to `{removed}` from `{document}`',
      'zh-CN': '从 `{document}` 中去掉了指向 `{removed}` 的链接',
    },
    added: {
      en: 'Added a link to `{added}` to `{document}`',
      'zh-CN': '在 `{document}` 中加上了指向 `{added}` 的链接',
    },
  },
  good: [
    {
      base: { 'internal/a.mdx': '见[清单](https://www.group.example/list)。\n' },
      // The sentence is told, with where its link leads.
      head: { 'internal/a.mdx': '先看[清单](https://www.shop.example/list)再办理。\n' },
    },
  ],
  bad: [
    {
      base: { 'public/a.mdx': '有意见请[写信](mailto:privacy@group.example)。\n' },
      head: { 'public/a.mdx': '有意见请[写信](mailto:sales@group.example)。\n' },
      finds: [
        'public/a.mdx:1:1: material: Changed where a link in `a` leads from `mailto:privacy@group.example` to `mailto:sales@group.example`',
      ],
    },
    {
      base: { 'internal/a.mdx': '见[办法](/documents/b/#scope)。\n', 'internal/b.mdx': '文字。\n' },
      head: { 'internal/a.mdx': '见[办法](/documents/b/#steps)。\n', 'internal/b.mdx': '文字。\n' },
      finds: [
        'internal/a.mdx:1:1: editorial: Changed where a link in `a` leads from `/documents/b/#scope` to `/documents/b/#steps`',
      ],
    },
    {
      base: { 'public/a.mdx': '请[填表](https://form.group.example/)。\n' },
      head: { 'public/a.mdx': '请填表。\n' },
      finds: ['public/a.mdx:1:1: material: Removed a link to `https://form.group.example/` from `a`'],
    },
  ],
  check({ documents }, report) {
    for (const { id, links } of documents) {
      for (const { removed, added, about } of links) {
        const message = removed === '' ? 'added' : added === '' ? 'removed' : 'changed'
        report(message, { document: id, removed, added }, about)
      }
    }
  },
})
