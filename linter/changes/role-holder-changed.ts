import { defineRule } from '../define-rule.ts'
import { fieldsOf, listOf, stringsOf, textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'role-holder-changed',
  scope: 'change',
  severity: 'error',
  class: 'computed',
  mirror: 'role-holder-changed',
  summary: { en: 'Tell each role that other people hold.', 'zh-CN': '指出担任人有变的每个角色。' },
  why: {
    en: 'Approvals are evidenced by the commits of whoever holds the role, and a person in charge may have to be filed.',
    'zh-CN': '批准以担任人的提交为证；个人信息保护负责人有变的，可能须重新报送。',
  },
  messages: {
    changed: {
      en: 'Changed who holds role `{role}` from {from} to {to}',
      'zh-CN': '角色 `{role}` 的担任人由 {from} 改为 {to}',
    },
    vacant: {
      en: 'Removed the last holder of role `{role}`: nobody holds it now',
      'zh-CN': '角色 `{role}` 最后一名担任人被删去：现在无人担任',
    },
  },
  good: [
    {
      base: {
        'registers/roles.yaml':
          'roles:\n  - { id: data-protection-officer, holders: [{ name: Fang San, email: fang.san@group.example }] }\n',
      },
      head: {
        'registers/roles.yaml':
          'roles:\n  - { id: data-protection-officer, title: { en: Officer }, holders: [{ name: Fang San, email: fang.san@group.example }] }\n',
      },
    },
  ],
  bad: [
    {
      base: {
        'registers/roles.yaml':
          'roles:\n  - { id: data-protection-officer, holders: [{ name: Fang San, email: fang.san@group.example }] }\n',
      },
      head: {
        'registers/roles.yaml':
          'roles:\n  - { id: data-protection-officer, holders: [{ name: Zhou Liu, email: zhou.liu@group.example }] }\n',
      },
      finds: [
        'registers/roles.yaml:2:36: editorial: Changed who holds role `data-protection-officer` from Fang San to Zhou Liu',
      ],
    },
    {
      // The organisation declares more than a million people.
      base: {
        'registers/roles.yaml':
          'roles:\n  - { id: data-protection-officer, holders: [{ name: Fang San, email: fang.san@group.example }] }\n',
        'registers/organisation.yaml': 'facts: { people: 1500000 }\n',
      },
      head: {
        'registers/roles.yaml':
          'roles:\n  - { id: data-protection-officer, holders: [{ name: Zhou Liu, email: zhou.liu@group.example }] }\n',
        'registers/organisation.yaml': 'facts: { people: 1500000 }\n',
      },
      finds: [
        'registers/roles.yaml:2:36: editorial: Changed who holds role `data-protection-officer` from Fang San to Zhou Liu',
      ],
    },
    {
      base: {
        'registers/roles.yaml':
          'roles:\n  - { id: data-protection-officer, holders: [{ name: Fang San, email: fang.san@group.example }] }\n',
      },
      head: { 'registers/roles.yaml': 'roles:\n  - { id: data-protection-officer }\n' },
      finds: [
        'registers/roles.yaml:2:5: material: Removed the last holder of role `data-protection-officer`: nobody holds it now',
      ],
    },
  ],
  check(comparison, report) {
    const people = fieldsOf(comparison.head.workspace.register('organisation')?.data['facts'])['people']
    const isFiled = typeof people === 'number' && people >= 1_000_000
    for (const { id, before, after, about } of comparison.kept('roles')) {
      const [from, to] = [holdersIn(before['holders']), holdersIn(after['holders'])]
      if (from === to) continue
      const duties = isFiled && id === 'data-protection-officer' ? (['file-person-in-charge'] as const) : []
      const isVacant = to === '–'
      const told = { class: isVacant ? 'material' : 'editorial', duties } as const
      report(isVacant ? 'vacant' : 'changed', { role: id, from, to }, { ...about('holders'), ...told })
    }
  },
})

/** Who holds a role, and for which companies; their order says nothing. */
function holdersIn(holders: unknown): string {
  const named = listOf(holders).map((holder) => {
    const { name, email, companies } = fieldsOf(holder)
    const scope = stringsOf(companies).toSorted().join(', ')
    return (textOf(name) || textOf(email)) + (scope === '' ? '' : ` (${scope})`)
  })
  return named.toSorted().join(', ') || '–'
}
