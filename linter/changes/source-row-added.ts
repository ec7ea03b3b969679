import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'source-row-added',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'source-row-removed',
  summary: {
    en: 'Tell each row that a source of requirements newly has.',
    'zh-CN': '指出要求来源中新增的每一行。',
  },
  why: {
    en: 'The source asks it of the company, whether or not a control meets it yet.',
    'zh-CN': '这是来源对公司的要求，不论有没有控制点满足它。',
  },
  messages: {
    row: {
      en: 'Added requirement `{row}`, met by control `{control}`',
      'zh-CN': '新增了要求 `{row}`，由控制点 `{control}` 满足',
    },
    source: {
      en: 'Added the source of requirements `{source}` with its rows: {count}',
      'zh-CN': '新增了要求来源 `{source}`，共 {count} 行',
    },
  },
  good: [
    {
      base: {
        'requirements/000.yaml':
          "source: '000'\nrows:\n  - { id: '000:1.1', section-title: { en: Policy }, text: { en: The policy says why. }, control: GV-01 }\n  - { id: '000:1.2', section-title: { en: Policy }, text: { en: The policy says how. }, control: GV-01 }\n",
      },
      head: {
        'requirements/000.yaml':
          "source: '000'\nrows:\n  - { id: '000:1.2', section-title: { en: Policy }, text: { en: The policy says how. }, control: GV-01 }\n  - { id: '000:1.1', section-title: { en: Policy }, text: { en: The policy says why. }, control: GV-01 }\n",
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
          "source: '000'\nrows:\n  - { id: '000:1.1', section-title: { en: Policy }, text: { en: The policy says why. }, control: GV-01 }\n  - { id: '000:1.2', section-title: { en: Policy }, text: { en: The policy says how. }, control: GV-01 }\n",
      },
      finds: ['requirements/000.yaml:4:5: material: Added requirement `000:1.2`, met by control `GV-01`'],
    },
    {
      base: {},
      head: {
        'requirements/000.yaml':
          "source: '000'\nrows:\n  - { id: '000:1.1', section-title: { en: Policy }, text: { en: The policy says why. }, control: GV-01 }\n  - { id: '000:1.2', section-title: { en: Policy }, text: { en: The policy says how. }, control: GV-01 }\n",
      },
      finds: ['requirements/000.yaml:3:5: material: Added the source of requirements `000` with its rows: 2'],
    },
  ],
  check(comparison, report) {
    const known = new Set([...comparison.base.workspace.requirements.values()].map(({ source }) => source))
    const rows = comparison
      .entries(({ requirements }) => requirements)
      .flatMap((pair) => (pair.base ? [] : (pair.head ?? [])))
      .filter(({ spot }) => !comparison.isOfMovedImport(spot.path))
    for (const [source, all] of Map.groupBy(rows, (row) => row.source)) {
      const document = all[0]?.spot.path.replace(/^.*\/|\.ya?ml$/g, '') ?? source
      // A source that came is one change, not one a row.
      if (!known.has(source) && all[0]) {
        report('source', { source, count: all.length }, { document, spot: all[0].spot })
        continue
      }
      for (const { id, control, text, spot } of all) {
        report('row', { row: id, control }, { document, control, spot, after: text.en })
      }
    }
  },
})
