import { defineRule } from '../define-rule.ts'
import type { ReportedChange } from '../model/rule.ts'

export default defineRule({
  id: 'law-status-changed',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'law-status-changed',
  summary: {
    en: 'Tell each law that is in force at another time.',
    'zh-CN': '指出有效期间有变的每部法律。',
  },
  why: {
    en: 'What the law asks for binds from another day on, or no longer.',
    'zh-CN': '法律的要求从另一天起才约束，或者不再约束。',
  },
  messages: {
    ended: {
      en: 'Ended law `{law}` (“{title}”) on {to}; controls that cite it: {controls}',
      'zh-CN': '`{law}`（“{title}”）于 {to} 失效；引用它的控制点：{controls} 个',
    },
    revived: {
      en: 'Removed the last day in force {from} of law `{law}` (“{title}”); controls that cite it: {controls}',
      'zh-CN': '删去了 `{law}`（“{title}”）的失效日期 {from}；引用它的控制点：{controls} 个',
    },
    last: {
      en: 'Moved the last day in force of law `{law}` (“{title}”) from {from} to {to}; controls that cite it: {controls}',
      'zh-CN': '`{law}`（“{title}”）的失效日期由 {from} 改为 {to}；引用它的控制点：{controls} 个',
    },
    first: {
      en: 'Changed the first day in force of law `{law}` (“{title}”) from {from} to {to}; controls that cite it: {controls}',
      'zh-CN': '`{law}`（“{title}”）的生效日期由 {from} 改为 {to}；引用它的控制点：{controls} 个',
    },
  },
  good: [
    {
      base: { 'laws/CSL.yaml': "code: CSL\nin-force: { from: '2017-06-01' }\n" },
      head: { 'laws/CSL.yaml': "code: CSL\n# Since 2017\nin-force: { from: '2017-06-01' }\n" },
    },
  ],
  bad: [
    {
      base: { 'laws/CSL.yaml': "code: CSL\nin-force: { from: '2017-06-01' }\n" },
      head: { 'laws/CSL.yaml': "code: CSL\nin-force: { from: '2017-06-01', to: '2026-12-31' }\n" },
      finds: ['laws/CSL.yaml:2:33: material: Ended law `CSL` (“”) on 2026-12-31; controls that cite it: 0'],
    },
    {
      base: { 'laws/CSL.yaml': 'code: CSL\nin-force: {}\n' },
      head: { 'laws/CSL.yaml': "code: CSL\nin-force: { from: '2017-06-01' }\n" },
      finds: [
        'laws/CSL.yaml:2:13: material: Changed the first day in force of law `CSL` (“”) from unknown to 2017-06-01; controls that cite it: 0',
      ],
    },
  ],
  check(comparison, report) {
    const controls = [...comparison.head.workspace.controls.values()]
    for (const { id, base, head } of comparison.entries(({ laws }) => laws)) {
      if (!base || !head) continue
      const citing = controls.filter(({ laws }) => laws.some((law) => law.startsWith(`${id}:`)))
      const data = { law: id, title: head.title, controls: citing.length }
      const { places = {} } = comparison.head.workspace.byPath.get(head.spot.path) ?? {}
      const about = (key: string): ReportedChange => ({
        document: id,
        spot: { ...head.spot, span: places[`/in-force/${key}`] ?? places['/in-force'] ?? head.spot.span },
      })
      const [{ from: first, to: last }, { from, to }] = [base.inForce, head.inForce]
      if (first !== from)
        report('first', { ...data, from: first ?? unknown, to: from ?? unknown }, about('from'))
      if (last === to) continue
      const kind = last === undefined ? 'ended' : to === undefined ? 'revived' : 'last'
      report(kind, { ...data, from: last ?? '', to: to ?? '' }, about('to'))
    }
  },
})

const unknown = { en: 'unknown', 'zh-CN': '不明' }
