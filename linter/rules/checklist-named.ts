import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'checklist-named',
  scope: 'document',
  severity: 'error',
  summary: {
    en: 'Require every public notice to name the checklists that it answers, or none by an empty list.',
    'zh-CN': '要求每份公开告知列出所依据的清单，无须依据的写空列表。',
  },
  why: {
    en: 'A notice that no checklist holds may leave out anything, and nobody would be told.',
    'zh-CN': '没有清单管着的告知，漏掉什么都不会有人发觉。',
  },
  messages: {
    missing: {
      en: 'Missing `checklists`, expected ids of `checklists/`, or `[]` for a notice that need not say any of their items',
      'zh-CN': '缺少 `checklists`，应写 `checklists/` 中的标识；无须写明其中任何事项的，写 `[]`',
    },
  },
  good: [
    {
      'checklists/notice.yaml': 'id: notice\nitems: []\n',
      'public/a.mdx': '---\nid: a\ntype: notice\nclassification: public\nchecklists: []\n---\n',
      'internal/b.mdx': '---\nid: b\ntype: policy\n---\n',
    },
  ],
  bad: [
    {
      files: {
        'checklists/notice.yaml': 'id: notice\nitems: []\n',
        'public/a.mdx': '---\nid: a\ntype: notice\nclassification: public\n---\n',
      },
      finds: [
        'public/a.mdx:3:1: Missing `checklists`, expected ids of `checklists/`, or `[]` for a notice that need not say any of their items',
      ],
    },
  ],
  check({ facts }, report, { registers }) {
    // A workspace without checklists has none to name.
    if (!registers.facts.some(({ kind }) => kind === 'checklist')) return
    if (facts.kind !== 'document' || facts.data['type'] !== 'notice' || 'checklists' in facts.data) return
    report('missing', {}, facts.places['/type'] ?? [0, 0])
  },
})
