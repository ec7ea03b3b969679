import { defineRule } from '../define-rule.ts'
import type { Side } from '../model/comparison.ts'
import type { Facts } from '../model/facts.ts'

export default defineRule({
  id: 'document-unreadable',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'document-unreadable',
  summary: {
    en: 'Tell each file that differs, came or went and could not be read.',
    'zh-CN': '指出有改动、新增或删除而不能读取的每个文件。',
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
    added: {
      en: 'Added `{document}`, which cannot be read, so nothing says what is in it',
      'zh-CN': '新增 `{document}`，但不能读取，里面是什么无从得知',
    },
    removed: {
      en: 'Removed `{document}`, which could not be read, so nothing says what was in it',
      'zh-CN': '删除了 `{document}`，此前不能读取，里面是什么无从得知',
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
    {
      base: {},
      head: { 'internal/a.mdx': '门店应当 { 逐人告知。\n' },
      finds: ['internal/a.mdx:1:1: material: Added `a`, which cannot be read, so nothing says what is in it'],
    },
    {
      base: { 'registers/roles.yaml': 'roles: [\n' },
      head: {},
      finds: [
        'base registers/roles.yaml:1:1: material: Removed `roles`, which could not be read, so nothing says what was in it',
      ],
    },
    {
      // Refused by its name before anybody reads it.
      base: {},
      head: { 'internal/a:b.mdx': '门店应当逐人告知。\n' },
      finds: [
        'internal/a:b.mdx:1:1: material: Added `internal/a:b.mdx`, which cannot be read, so nothing says what is in it',
      ],
    },
  ],
  check({ base, head }, report) {
    for (const path of new Set([head, base].flatMap(pathsIn))) {
      const [before, after] = [base, head].map((side) => stateOf(path, side))
      if (!before?.unread && !after?.unread) continue
      // Of one that is refused on both sides nobody can say whether it differs; the lint refuses it as long as it stands.
      if (before && after && before.facts?.hash === after.facts?.hash) continue
      const facts = after?.facts ?? before?.facts
      const document = facts ? nameOf(facts) : path
      const about = { document, spot: { path, span: [0, 0] as const } }
      if (!after) report('removed', { document }, { ...about, side: 'base' })
      else if (!after.unread) report('mended', { document }, about)
      else {
        const message = !before ? 'added' : before.unread ? 'still' : 'broken'
        report(message, { document }, { ...about, todo: ['read-again'] })
      }
    }
  },
})

const pathsIn = ({ workspace, refused }: Side): string[] => [...workspace.byPath.keys(), ...refused]

/** What is known of a file that stands there; nothing where none does. */
function stateOf(path: string, { workspace, refused }: Side): State | undefined {
  const facts = workspace.byPath.get(path)
  if (facts) return { facts, unread: !facts.readable }
  return refused.has(path) ? { unread: true } : undefined
}

/** A page has no id that tells it from another, and a profile or checklist often has that of a document. */
function nameOf({ kind, id, path }: Facts): string {
  if (kind === 'profile' || kind === 'checklist') return `${kind}s/${id}`
  return kind === 'page' || kind === 'unknown' ? path : id
}

interface State {
  readonly facts?: Facts
  readonly unread: boolean
}
