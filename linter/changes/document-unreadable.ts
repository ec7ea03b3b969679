import { defineRule } from '../define-rule.ts'
import type { Facts } from '../model/facts.ts'

export default defineRule({
  id: 'document-unreadable',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'document-unreadable',
  summary: {
    en: 'Tell each file that differs and could not be read on both sides.',
    'zh-CN': '指出有改动而两边不能都读取的每个文件。',
  },
  why: {
    en: 'What cannot be read can be compared with nothing: anything may have changed in it.',
    'zh-CN': '读不了就没法比较：里面什么都可能变了。',
  },
  messages: {
    broken: {
      en: 'Broken `{document}`: it could be read before and cannot now, so nothing says what changed in it',
      'zh-CN': '`{document}` 已损坏：此前可以读取，现在不能，改了什么无从得知',
    },
    mended: {
      en: 'Mended `{document}`, which could not be read before, so nothing says what changed in it',
      'zh-CN': '`{document}` 已修复，此前不能读取，改了什么无从得知',
    },
    still: {
      en: 'Changed `{document}`, which cannot be read on either side, so nothing says what changed in it',
      'zh-CN': '`{document}` 有改动，但两边都不能读取，改了什么无从得知',
    },
  },
  good: [
    {
      base: { 'internal/a.mdx': '门店应当逐人告知。\n' },
      head: { 'internal/a.mdx': '门店应当用短信逐人告知。\n' },
    },
    {
      // It was broken before, and nobody has touched it.
      base: { 'internal/a.mdx': '门店应当 { 逐人告知。\n' },
      head: { 'internal/a.mdx': '门店应当 { 逐人告知。\n' },
    },
  ],
  bad: [
    {
      base: { 'internal/a.mdx': '门店应当逐人告知。\n' },
      head: { 'internal/a.mdx': '门店应当 { 逐人告知。\n' },
      finds: [
        'internal/a.mdx:1:1: material: Broken `a`: it could be read before and cannot now, so nothing says what changed in it',
      ],
    },
    {
      base: { 'registers/roles.yaml': 'roles: [\n' },
      head: { 'registers/roles.yaml': 'roles: []\n' },
      finds: [
        'registers/roles.yaml:1:1: material: Mended `roles`, which could not be read before, so nothing says what changed in it',
      ],
    },
  ],
  check({ base: { workspace: before }, head: { workspace: after } }, report) {
    for (const [path, head] of after.byPath) {
      const base = before.byPath.get(path)
      if (!base || base.hash === head.hash || (base.readable && head.readable)) continue
      const document = nameOf(head)
      const about = { document, spot: { path, span: [0, 0] as const } }
      if (!head.readable)
        report(base.readable ? 'broken' : 'still', { document }, { ...about, todo: ['read-again'] })
      else report('mended', { document }, about)
    }
  },
})

/** A page has no id that tells it from another, and a profile or checklist often has that of a document. */
function nameOf({ kind, id, path }: Facts): string {
  if (kind === 'profile' || kind === 'checklist') return `${kind}s/${id}`
  return kind === 'page' || kind === 'unknown' ? path : id
}
