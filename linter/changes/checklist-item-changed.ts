import { defineRule } from '../define-rule.ts'
import type { CheckItem } from '../model/checklist.ts'

export default defineRule({
  id: 'checklist-item-changed',
  scope: 'change',
  severity: 'error',
  class: 'computed',
  mirror: 'checklist-item-changed',
  summary: {
    en: 'Tell each item of a checklist that asks for something else.',
    'zh-CN': '指出检查清单中要求有变的每一项。',
  },
  why: {
    en: 'Notices that passed were written for what it asked before, and one that only warns is no longer owed.',
    'zh-CN': '已通过的告知是照原来的要求写的；降为警告的项就不再必须写。',
  },
  messages: {
    what: {
      en: 'Changed what item `{item}` of checklist `{checklist}` asks for; notices that follow it: {notices}',
      'zh-CN': '检查清单 `{checklist}` 中 `{item}` 的要求有变；遵循它的告知：{notices}',
    },
    lowered: {
      en: 'Lowered item `{item}` of checklist `{checklist}` to a warning; notices that follow it: {notices}',
      'zh-CN': '检查清单 `{checklist}` 中 `{item}` 降为警告；遵循它的告知：{notices}',
    },
    raised: {
      en: 'Raised item `{item}` of checklist `{checklist}` to an error; notices that follow it: {notices}',
      'zh-CN': '检查清单 `{checklist}` 中 `{item}` 升为错误；遵循它的告知：{notices}',
    },
    changed: {
      en: 'Changed `{key}` of item `{item}` in checklist `{checklist}` from `{from}` to `{to}`; notices that follow it: {notices}',
      'zh-CN':
        '检查清单 `{checklist}` 中 `{item}` 的 `{key}` 由 `{from}` 改为 `{to}`；遵循它的告知：{notices}',
    },
  },
  good: [
    {
      base: {
        'checklists/notice.yaml':
          'id: notice\nitems:\n  - { id: CN-01, what: { en: Name of the handler }, laws: [PIPL:17] }\n',
      },
      head: {
        'checklists/notice.yaml':
          'id: notice\nitems:\n  - { laws: [PIPL:17], what: { en: Name of the handler }, id: CN-01 }\n',
      },
    },
  ],
  bad: [
    {
      base: {
        'checklists/notice.yaml':
          'id: notice\nitems:\n  - { id: CN-01, what: { en: Name of the handler }, laws: [PIPL:17] }\n',
      },
      head: {
        'checklists/notice.yaml':
          'id: notice\nitems:\n  - { id: CN-01, what: { en: Name of the handler }, laws: [PIPL:17], severity: warning }\n',
      },
      finds: [
        'checklists/notice.yaml:3:70: material: Lowered item `CN-01` of checklist `notice` to a warning; notices that follow it: none',
      ],
    },
    {
      base: {
        'checklists/notice.yaml':
          'id: notice\nitems:\n  - { id: CN-01, what: { en: Name of the handler }, laws: [PIPL:17] }\n',
      },
      head: {
        'checklists/notice.yaml':
          'id: notice\nitems:\n  - { id: CN-01, what: { en: Name and contact of the handler }, laws: [PIPL:17, PIPL:18], when: { transfer.kind: outlet } }\n',
      },
      finds: [
        'checklists/notice.yaml:3:18: material: Changed what item `CN-01` of checklist `notice` asks for; notices that follow it: none',
        'checklists/notice.yaml:3:65: material: Changed `laws` of item `CN-01` in checklist `notice` from `PIPL:17` to `PIPL:17, PIPL:18`; notices that follow it: none',
        'checklists/notice.yaml:3:91: material: Changed `when` of item `CN-01` in checklist `notice` from `` to `transfer.kind = "outlet"`; notices that follow it: none',
      ],
    },
  ],
  check(comparison, report) {
    for (const { id, base, head, checklist, followers, about } of comparison.checkItems) {
      if (!base || !head) continue
      const data = { item: id, checklist, notices: followers }
      const what = comparison.rewording(base.what, head.what)
      if (what) {
        const kind = what.slight ? 'editorial' : 'material'
        report('what', data, { ...about('what'), class: kind, before: what.before, after: what.after })
      }
      if (base.severity !== head.severity) {
        report(head.severity === 'warning' ? 'lowered' : 'raised', data, about('severity'))
      }
      const [old, now] = [valuesIn(base), valuesIn(head)]
      for (const key of ['control', 'duty', 'laws', 'shows', 'when'] as const) {
        if (old[key] !== now[key])
          report('changed', { ...data, key, from: old[key], to: now[key] }, about(key))
      }
    }
  },
})

function valuesIn({ control, toAuthority, laws, shows, when = {} }: CheckItem): Record<Key, string> {
  return {
    control,
    duty: toAuthority ? 'authority' : '',
    laws: [...laws].sort().join(', '),
    shows: shows.join(', '),
    when: Object.entries(when)
      .map(([fact, test]) => `${fact} = ${JSON.stringify(test)}`)
      .sort()
      .join(', '),
  }
}

type Key = 'control' | 'duty' | 'laws' | 'shows' | 'when'
