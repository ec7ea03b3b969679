import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'catalog-control-changed',
  scope: 'change',
  severity: 'error',
  class: 'computed',
  mirror: 'catalog-control-changed',
  summary: {
    en: 'Tell each control of the catalogue that asks for something else or has another name.',
    'zh-CN': '指出控制目录中要求或名称有变的每个控制点。',
  },
  why: {
    en: 'The texts that carry the control out were written for what it asked before.',
    'zh-CN': '落实它的文字是照原来的要求写的。',
  },
  messages: {
    statement: {
      en: 'Changed what control `{control}` asks for; documents with text for it: {documents}',
      'zh-CN': '控制点 `{control}` 的要求有变；有其文字的文件：{documents}',
    },
    title: {
      en: 'Changed the title of control `{control}` from “{from}” to “{to}”',
      'zh-CN': '控制点 `{control}` 的名称由“{from}”改为“{to}”',
    },
    sorts: {
      en: 'Changed the sorts of documents that usually carry control `{control}` from `{from}` to `{to}`',
      'zh-CN': '通常承载控制点 `{control}` 的文件类别由 `{from}` 改为 `{to}`',
    },
  },
  good: [
    {
      base: { 'catalog/BT.yaml': catalog('Notice', 'Individuals shall be told.') },
      head: { 'catalog/BT.yaml': `# Transfers\n${catalog('Notice', 'Individuals shall be told.')}` },
    },
  ],
  bad: [
    {
      base: { 'catalog/BT.yaml': catalog('Notice', 'Individuals shall be told before closing.') },
      head: { 'catalog/BT.yaml': catalog('Public notice', 'A notice shall be put up in the shop.') },
      finds: [
        'catalog/BT.yaml:2:5: material: Changed what control `BT-02` asks for; documents with text for it: none',
        'catalog/BT.yaml:2:5: editorial: Changed the title of control `BT-02` from “Notice” to “Public notice”',
      ],
    },
    {
      base: { 'catalog/BT.yaml': catalog('Notice', 'Individuals shall be tolld before closing.') },
      head: { 'catalog/BT.yaml': catalog('Notice', 'Individuals shall be told before closing.') },
      finds: [
        'catalog/BT.yaml:2:5: editorial: Changed what control `BT-02` asks for; documents with text for it: none',
      ],
    },
  ],
  check(comparison, report) {
    for (const { id, base, head } of comparison.entries(({ controls }) => controls)) {
      if (!base || !head) continue
      const about = { document: head.family, control: id, spot: head.spot }
      const statement = comparison.rewording(base.statement, head.statement)
      if (statement) {
        report(
          'statement',
          { control: id, documents: comparison.holdersOf(id) },
          {
            ...{ ...about, class: statement.slight ? 'editorial' : 'material' },
            ...{ before: statement.before, after: statement.after },
          },
        )
      }
      const title = comparison.rewording(base.title, head.title)
      if (title) {
        const data = { control: id, from: base.title, to: head.title }
        report('title', data, { ...about, class: 'editorial' })
      }
      const [from, to] = [base, head].map(({ appliesTo }) => [...appliesTo].sort().join(', '))
      if (from === undefined || to === undefined || from === to) continue
      report('sorts', { control: id, from, to }, { ...about, class: 'editorial' })
    }
  },
})

function catalog(title: string, statement: string): string {
  return `controls:\n  - { id: BT-02, title: { en: ${title} }, statement: { en: ${statement} } }\n`
}
