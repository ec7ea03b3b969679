import { defineRule, isUnread } from '../define-rule.ts'

export default defineRule({
  id: 'notice-good-practice',
  scope: 'workspace',
  severity: 'warning',
  summary: {
    en: 'Require a notice to say what its checklists count as good practice.',
    'zh-CN': '要求告知写明其清单列为良好做法的事项。',
  },
  why: {
    en: 'The law does not list it, and yet it is the first thing that people ask.',
    'zh-CN': '法律没有逐一列出，可人们收到告知，先问的就是它。',
  },
  messages: {
    missing: {
      en: 'Missing item `{id}` of `{checklist}`, expected `<Disclosure items="{id}">` around the text that says: {what}',
      'zh-CN':
        '缺少 `{id}`（清单 `{checklist}`），应以 `<Disclosure items="{id}">` 标出写明该事项的文字：{what}',
    },
    empty: {
      en: 'Missing text for `{id}` in its `<Disclosure>`, expected more than a heading: {what}',
      'zh-CN': '缺少 `{id}` 的 `<Disclosure>` 中的正文，应不止有标题：{what}',
    },
  },
  good: [
    {
      'checklists/transfer.yaml':
        'items:\n  - { id: TR-03, severity: warning }\n  - { id: TR-07, severity: warning, duty: authority }\n  - { id: TR-08, severity: warning, when: { transfer.recipient-overseas: true } }\n',
      'public/a.mdx':
        '---\nchecklists: [transfer]\ntransfer: { recipient-overseas: false }\n---\n\n<Disclosure items="TR-03">\n\n- 对方接着承担全部义务。\n\n</Disclosure>\n',
    },
  ],
  bad: [
    {
      files: {
        'checklists/transfer.yaml':
          'items:\n  - { id: TR-03, severity: warning, what: { zh-CN: 接着履行义务, en: That the duties go on } }\n  - { id: TR-06, severity: warning, what: { zh-CN: 哪天转, en: On what day } }\n',
        'public/a.mdx':
          '---\nchecklists: [transfer]\n---\n\n<Disclosure items="TR-03">\n\n## 对方的义务\n\n</Disclosure>\n',
      },
      finds: [
        'public/a.mdx:2:14: Missing item `TR-06` of `transfer`, expected `<Disclosure items="TR-06">` around the text that says: On what day',
        'public/a.mdx:5:1: Missing text for `TR-03` in its `<Disclosure>`, expected more than a heading: That the duties go on',
      ],
    },
  ],
  check(workspace, report) {
    if (isUnread(workspace, 'checklists/') || isUnread(workspace, 'registers/')) return
    for (const file of workspace.facts) {
      if (!file.readable || file.kind !== 'document') continue
      for (const { item, checklist, state, spot } of workspace.items(file)) {
        if (item.severity !== 'warning' || (state !== 'missing' && state !== 'empty')) continue
        report(state, { id: item.id, checklist, what: item.what }, spot)
      }
    }
  },
})
