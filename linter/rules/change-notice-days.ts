import { defineRule } from '../define-rule.ts'
import { revisionsOf } from '../workspace/shape-revisions.ts'

export default defineRule({
  id: 'change-notice-days',
  scope: 'document',
  severity: 'error',
  options: {
    parameter: {
      default: 'change-notice-days',
      description: {
        en: 'Parameter whose value is the least number of days between announcing a change and its coming into force.',
        'zh-CN': '一个参数的标识，其取值是改动从公布到生效的最少天数。',
      },
    },
  },
  summary: {
    en: 'Require every new MAJOR version of a notice to be announced the days ahead that the company promises.',
    'zh-CN': '要求告知的每个新主版本按公司承诺的天数提前公布。',
  },
  why: {
    en: 'Notices promise people days to read a change and to object; the dates of a version must keep that promise.',
    'zh-CN': '告知答应给人几天时间看改动、提异议；版本的日期要说到做到。',
  },
  messages: {
    late: {
      en: 'Unexpected effective date {date} of {version}, {actual} days after {announced}, expected at least {expected} days as `{parameter}` says',
      'zh-CN':
        '意外的生效日期 {date}（版本 {version}），距 {announced} 公布只有 {actual} 天，应至少 {expected} 天（参数 `{parameter}`）',
    },
  },
  good: [
    {
      'registers/parameters.yaml': 'values:\n  change-notice-days: { value: 7 }\n',
      'public/a.mdx':
        "---\ntype: notice\nchecklists: []\nrevisions:\n  - { version: '2.1', date: '2026-05-09', effective: '2026-05-09' }\n  - { version: '2.0', date: '2026-05-01', effective: '2026-05-08' }\n  - { version: '1.0', date: '2026-01-05', effective: '2026-01-06' }\n---\n",
      'internal/b.mdx':
        "---\ntype: policy\nrevisions:\n  - { version: '2.0', date: '2026-05-01', effective: '2026-05-02' }\n  - { version: '1.0', date: '2026-01-05', effective: '2026-01-06' }\n---\n",
    },
  ],
  bad: [
    {
      files: {
        'registers/parameters.yaml': 'values:\n  change-notice-days: { value: 7 }\n',
        'public/a.mdx':
          "---\ntype: notice\nchecklists: []\nrevisions:\n  - { version: '2.0', date: '2026-02-27', effective: '2026-03-05' }\n  - { version: '1.0', date: '2026-01-05', effective: '2026-01-06' }\n---\n",
      },
      finds: [
        'public/a.mdx:5:43: Unexpected effective date 2026-03-05 of 2.0, 6 days after 2026-02-27, expected at least 7 days as `change-notice-days` says',
      ],
    },
  ],
  check({ facts }, report, { options, registers }) {
    if (facts.kind !== 'document' || facts.data['type'] !== 'notice') return
    const parameter = String(options['parameter'])
    const expected = registers.values.get(parameter)?.value
    if (typeof expected !== 'number') return
    const revisions = revisionsOf(facts.data)
    const first = Math.min(...revisions.map(({ major }) => major))
    for (const { version, major, minor, date: announced, effective: date, pointer } of revisions) {
      const actual = (Date.parse(date) - Date.parse(announced)) / 86_400_000
      // The first version changes nothing, and a MINOR changes nothing that matters.
      if (minor !== 0 || major === first || !(actual < expected)) continue
      const data = { date, version, actual, announced, expected, parameter }
      report('late', { ...data }, facts.places[`${pointer}/effective`] ?? [0, 0])
    }
  },
})
