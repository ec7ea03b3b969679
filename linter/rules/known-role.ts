import { defineRule, isUnread } from '../define-rule.ts'
import type { Facts } from '../model/facts.ts'

export default defineRule({
  id: 'known-role',
  scope: 'workspace',
  severity: 'error',
  summary: {
    en: 'Require every role that is named to stand in the register of roles.',
    'zh-CN': '要求提到的每个角色都登记在角色登记册中。',
  },
  why: {
    en: 'A duty of a role that nobody holds is nobody’s duty, and its readers are never asked to read.',
    'zh-CN': '没有人担任的角色，职责就落空，应当阅读的人也不会收到通知。',
  },
  messages: {
    unknown: {
      en: 'Unknown role `{id}`, expected a role of `registers/roles.yaml`',
      'zh-CN': '未知的角色 `{id}`，应为 `registers/roles.yaml` 中登记的角色',
    },
  },
  good: [
    {
      'registers/roles.yaml': 'roles:\n  - id: store-manager\n',
      'internal/a.mdx': '---\nowner: store-manager\n---\n\n<Role id="store-manager" /> 签字。\n',
    },
  ],
  bad: [
    {
      files: {
        'registers/roles.yaml': 'roles:\n  - id: store-manager\n',
        'internal/a.mdx':
          '---\nowner: shop-manager\naudience: [store-manager, staff]\n---\n\n由 <Role id="boss" /> 签字。\n',
      },
      finds: [
        'internal/a.mdx:2:1: Unknown role `shop-manager`, expected a role of `registers/roles.yaml`',
        'internal/a.mdx:3:27: Unknown role `staff`, expected a role of `registers/roles.yaml`',
        'internal/a.mdx:6:3: Unknown role `boss`, expected a role of `registers/roles.yaml`',
      ],
    },
  ],
  check({ facts, roles }, report) {
    if (isUnread({ facts }, 'registers/roles.yaml')) return
    for (const file of facts) {
      for (const { role, pointer } of rolesIn(file)) {
        if (!roles.has(role))
          report('unknown', { id: role }, { path: file.path, span: file.places[pointer] ?? [0, 0] })
      }
      for (const { name, props, span } of file.components) {
        const id = props['id'] ?? ''
        if (name === 'Role' && !roles.has(id)) report('unknown', { id }, { path: file.path, span })
      }
    }
  },
})

/** Roles in the frontmatter: owner, audience and the approvals of every revision. */
function rolesIn(file: Facts): { role: string; pointer: string }[] {
  const found: { role: string; pointer: string }[] = []
  const add = (role: unknown, pointer: string): void => {
    if (typeof role === 'string') found.push({ role, pointer })
  }
  if (!frontmatterKinds.has(file.kind)) return found
  add(file.data['owner'], '/owner')
  itemsOf(file.data['audience']).forEach((role, index) => add(role, `/audience/${index}`))
  itemsOf(file.data['revisions']).forEach((revision, index) => {
    itemsOf((revision as { approvals?: unknown } | null)?.approvals).forEach((approval, at) => {
      add((approval as { role?: unknown } | null)?.role, `/revisions/${index}/approvals/${at}/role`)
    })
  })
  return found
}

const frontmatterKinds = new Set(['document', 'form', 'course', 'lesson'])
const itemsOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
