import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'source-row-removed',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'source-row-added',
  summary: {
    en: 'Tell each row that a source of requirements no longer has.',
    'zh-CN': '指出要求来源中被删去的每一行。',
  },
  why: {
    en: 'What the source asks then looks fulfilled, because nobody counts it any more.',
    'zh-CN': '没人再数它，来源的要求看上去就像都满足了。',
  },
  messages: {
    row: {
      en: 'Removed requirement `{row}`, which control `{control}` met',
      'zh-CN': '删去了要求 `{row}`，原由控制点 `{control}` 满足',
    },
    source: {
      en: 'Removed the source of requirements `{source}` with its rows: {count}',
      'zh-CN': '删去了要求来源 `{source}`，共 {count} 行',
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
          "source: '000'\nrows:\n  - { id: '000:1.1', section-title: { en: Policy }, text: { en: The policy says why. }, control: GV-01 }\n  - { id: '000:1.2', section-title: { en: Policy }, text: { en: The policy says how. }, control: GV-01 }\n",
      },
      head: {
        'requirements/000.yaml':
          "source: '000'\nrows:\n  - { id: '000:1.1', section-title: { en: Policy }, text: { en: The policy says why. }, control: GV-01 }\n",
      },
      finds: [
        'base requirements/000.yaml:4:5: material: Removed requirement `000:1.2`, which control `GV-01` met',
      ],
    },
    {
      base: {
        'requirements/000.yaml':
          "source: '000'\nrows:\n  - { id: '000:1.1', section-title: { en: Policy }, text: { en: The policy says why. }, control: GV-01 }\n  - { id: '000:1.2', section-title: { en: Policy }, text: { en: The policy says how. }, control: GV-01 }\n",
      },
      head: {},
      finds: [
        'base requirements/000.yaml:3:5: material: Removed the source of requirements `000` with its rows: 2',
      ],
    },
  ],
  check(comparison, report) {
    const known = new Set([...comparison.head.workspace.requirements.values()].map(({ source }) => source))
    const rows = comparison
      .entries(({ requirements }) => requirements)
      .flatMap((pair) => (pair.head ? [] : (pair.base ?? [])))
      .filter(({ spot }) => !comparison.isOfMovedImport(spot.path))
    for (const [source, all] of Map.groupBy(rows, (row) => row.source)) {
      const document = all[0]?.spot.path.replace(/^.*\/|\.ya?ml$/g, '') ?? source
      // A source that went is one change, not one a row.
      if (!known.has(source) && all[0]) {
        report('source', { source, count: all.length }, { document, spot: all[0].spot, side: 'base' })
        continue
      }
      for (const { id, control, text, spot } of all) {
        report('row', { row: id, control }, { document, control, spot, side: 'base', before: text.en })
      }
    }
  },
})
