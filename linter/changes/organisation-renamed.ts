import { defineRule } from '../define-rule.ts'
import { localTextOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'organisation-renamed',
  scope: 'change',
  severity: 'error',
  class: 'computed',
  mirror: 'organisation-renamed',
  summary: { en: 'Tell when the organisation has another name.', 'zh-CN': '指出组织名称的变化。' },
  why: {
    en: 'People are told by name who decides about their information.',
    'zh-CN': '须告知个人由谁决定其信息的处理。',
  },
  messages: {
    changed: {
      en: 'Changed the name of the organisation from “{from}” to “{to}”',
      'zh-CN': '组织名称由“{from}”改为“{to}”',
    },
  },
  good: [
    {
      base: { 'registers/organisation.yaml': 'name: { en: Starbridge Group }\n' },
      head: { 'registers/organisation.yaml': 'name: { en: Starbridge Group }\nfacts: { people: 5 }\n' },
    },
  ],
  bad: [
    {
      base: { 'registers/organisation.yaml': 'name: { en: Starbridge Group }\n' },
      head: { 'registers/organisation.yaml': 'name: { en: Moonbridge Holding }\n' },
      finds: [
        'registers/organisation.yaml:1:1: material: Changed the name of the organisation from “Starbridge Group” to “Moonbridge Holding”',
      ],
    },
  ],
  check(comparison, report) {
    const [old, now] = [comparison.base, comparison.head].map(({ workspace }) =>
      workspace.register('organisation'),
    )
    if (!old || !now) return
    const changed = comparison.rewording(old.data['name'], now.data['name'])
    if (!changed) return
    const spot = { path: now.path, span: now.places['/name'] ?? ([0, 0] as const) }
    const told = { class: changed.slight ? 'editorial' : 'material' } as const
    report(
      'changed',
      { from: localTextOf(old.data['name']), to: localTextOf(now.data['name']) },
      { document: 'organisation', spot, ...told, duties: changed.slight ? [] : ['tell-individuals'] },
    )
  },
})
