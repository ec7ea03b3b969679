import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'source-row-changed',
  scope: 'change',
  severity: 'error',
  class: 'computed',
  mirror: 'source-row-changed',
  summary: {
    en: 'Tell each row of a source that says something else or is met by other controls.',
    'zh-CN': '指出要求来源中含义或对应控制点有变的每一行。',
  },
  why: {
    en: 'A row that another control is said to meet may be met by none.',
    'zh-CN': '换一个控制点来对应，可能就没有控制点真正满足它。',
  },
  messages: {
    text: {
      en: 'Changed what requirement `{row}` says',
      'zh-CN': '要求 `{row}` 的内容有变',
    },
    title: {
      en: 'Changed the section title of requirement `{row}` from “{from}” to “{to}”',
      'zh-CN': '要求 `{row}` 的章节标题由“{from}”改为“{to}”',
    },
    controls: {
      en: 'Changed the controls that meet requirement `{row}` from `{from}` to `{to}`',
      'zh-CN': '满足要求 `{row}` 的控制点由 `{from}` 改为 `{to}`',
    },
  },
  good: [
    {
      base: {
        'requirements/000.yaml':
          "source: '000'\nrows:\n  - { id: '000:1.1', section-title: { en: Policy }, text: { en: The policy says why. }, control: GV-01 }\n",
      },
      head: {
        'requirements/000.yaml':
          "source: '000'\nrows:\n  - { control: GV-01, text: { en: The policy says why. }, section-title: { en: Policy }, id: '000:1.1' }\n",
      },
    },
  ],
  bad: [
    {
      base: {
        'requirements/000.yaml':
          "source: '000'\nrows:\n  - { id: '000:1.1', section-title: { en: Policy }, text: { en: The policy says why. }, control: GV-01 }\n",
      },
      head: {
        'requirements/000.yaml':
          "source: '000'\nrows:\n  - { id: '000:1.1', section-title: { en: Policy }, text: { en: The policy lists all purposes. }, control: GV-02 }\n",
      },
      finds: [
        'requirements/000.yaml:3:5: material: Changed the controls that meet requirement `000:1.1` from `GV-01` to `GV-02`',
        'requirements/000.yaml:3:5: material: Changed what requirement `000:1.1` says',
      ],
    },
  ],
  check(comparison, report) {
    for (const { id, base, head } of comparison.entries(({ requirements }) => requirements)) {
      if (!base || !head) continue
      const document = head.spot.path.replace(/^.*\/|\.ya?ml$/g, '')
      const about = { document, control: head.control, spot: head.spot }
      const [from, to] = [base, head].map(({ control, also }) => [control, ...also].join(', '))
      if (from !== undefined && to !== undefined && from !== to) {
        report('controls', { row: id, from, to }, { ...about, class: 'material' })
      }
      const text = comparison.rewording(base.text, head.text)
      if (text) {
        const kind = text.slight ? 'editorial' : 'material'
        report('text', { row: id }, { ...about, class: kind, before: text.before, after: text.after })
      }
      if (!comparison.rewording(base.sectionTitle, head.sectionTitle)) continue
      const titles = { from: base.sectionTitle, to: head.sectionTitle }
      report('title', { row: id, ...titles }, { ...about, class: 'editorial' })
    }
  },
})
