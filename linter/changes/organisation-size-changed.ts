import { defineRule } from '../define-rule.ts'
import { fieldsOf, listOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'organisation-size-changed',
  scope: 'change',
  severity: 'error',
  class: 'computed',
  mirror: 'organisation-size-changed',
  summary: {
    en: 'Tell when the number of people whose information is held changes, and what threshold it crosses.',
    'zh-CN': '指出所处理信息涉及人数的变化及其跨过的门槛。',
  },
  why: {
    en: 'A million people bring an officer who is filed and audits; ten million bring reports; a hundred thousand may change the route abroad.',
    'zh-CN': '满一百万人须报送负责人并审计，满一千万人须报告，满十万人可能改变出境路径。',
  },
  messages: {
    changed: {
      en: 'Changed the number of people from {from} to {to}',
      'zh-CN': '所处理信息涉及的人数由 {from} 改为 {to}',
    },
    above: {
      en: 'Changed the number of people from {from} to {to}, which reaches {threshold}',
      'zh-CN': '所处理信息涉及的人数由 {from} 改为 {to}，达到 {threshold}',
    },
    below: {
      en: 'Changed the number of people from {from} to {to}, which is below {threshold}',
      'zh-CN': '所处理信息涉及的人数由 {from} 改为 {to}，低于 {threshold}',
    },
  },
  good: [
    {
      base: { 'registers/organisation.yaml': 'facts: { people: 250000 }\n' },
      head: { 'registers/organisation.yaml': 'facts: { people: 250000, sensitive: true }\n' },
    },
  ],
  bad: [
    {
      base: { 'registers/organisation.yaml': 'facts: { people: 250000 }\n' },
      head: { 'registers/organisation.yaml': 'facts: { people: 260000 }\n' },
      finds: [
        'registers/organisation.yaml:1:10: editorial: Changed the number of people from 250,000 to 260,000',
      ],
    },
    {
      base: { 'registers/organisation.yaml': 'facts: { people: 990000 }\n' },
      head: { 'registers/organisation.yaml': 'facts: { people: 1200000 }\n' },
      finds: [
        'registers/organisation.yaml:1:10: material: Changed the number of people from 990,000 to 1,200,000, which reaches 1,000,000',
      ],
    },
    {
      base: {
        'registers/organisation.yaml': 'facts: { people: 90000 }\n',
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: contract, cross-border: standard-contract }\n',
      },
      head: {
        'registers/organisation.yaml': 'facts: { people: 150000 }\n',
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: contract, cross-border: standard-contract }\n',
      },
      finds: [
        'registers/organisation.yaml:1:10: material: Changed the number of people from 90,000 to 150,000, which reaches 100,000',
      ],
    },
    {
      base: { 'registers/organisation.yaml': 'facts: { people: 12000000 }\n' },
      head: { 'registers/organisation.yaml': 'facts: { people: 9000000 }\n' },
      finds: [
        'registers/organisation.yaml:1:10: material: Changed the number of people from 12,000,000 to 9,000,000, which is below 10,000,000',
      ],
    },
  ],
  check(comparison, report) {
    const goesAbroad = listOf(comparison.head.workspace.register('processing')?.data['activities'])
      .map((activity) => fieldsOf(activity)['cross-border'])
      .some((route) => route !== 'none' && route !== 'exempt' && route !== undefined)
    for (const { id, base, head } of comparison.facts) {
      if (id !== 'people') continue
      const [from, to] = [numberIn(base?.value), numberIn(head?.value)]
      const crossed = thresholds.filter((limit) => from >= limit !== to >= limit)
      const threshold = crossed.findLast((limit) => limit > fewest || goesAbroad)
      const spot = head?.spot ?? base?.spot
      if (!spot) continue
      const place = { document: 'organisation', spot, ...(head ? {} : { side: 'base' as const }) }
      const data = { from: inWords(from), to: inWords(to) }
      if (threshold === undefined) {
        report('changed', data, { ...place, class: 'editorial' })
        continue
      }
      const isFiled = crossed.includes(1_000_000) && to > from
      const duties = [
        ...(isFiled ? (['file-person-in-charge'] as const) : []),
        ...(goesAbroad && to > from ? (['clear-export'] as const) : []),
      ]
      const told = { ...data, threshold: inWords(threshold) }
      report(to > from ? 'above' : 'below', told, { ...place, class: 'material', duties })
    }
  },
})

// From the fewest on a transfer abroad needs a contract, from the next an assessment and an officer; the last reports.
const fewest = 100_000
const thresholds = [fewest, 1_000_000, 10_000_000]

const numberIn = (value: unknown): number => (typeof value === 'number' ? value : 0)

const inWords = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',')
