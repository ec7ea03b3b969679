import { defineRule } from '../define-rule.ts'
import type { LocalText } from '../model/catalog.ts'

export default defineRule({
  id: 'organisation-fact-declared',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'organisation-fact-withdrawn',
  summary: {
    en: 'Tell each fact of the organisation that newly holds.',
    'zh-CN': '指出新成立的每项组织事实。',
  },
  why: {
    en: 'Controls that hang on the fact apply from now on, and so do duties of the law.',
    'zh-CN': '以该事实为条件的控制点从此适用，法律上的义务也一样。',
  },
  messages: {
    changed: {
      en: 'Declared that {fact} (`{name}`)',
      'zh-CN': '申报了{fact}（`{name}`）',
    },
  },
  good: [
    {
      base: { 'registers/organisation.yaml': 'facts: { people: 5 }\n' },
      head: { 'registers/organisation.yaml': 'facts: { people: 6 }\n' },
    },
  ],
  bad: [
    {
      base: { 'registers/organisation.yaml': 'facts: { important-data: false }\n' },
      head: { 'registers/organisation.yaml': 'facts: { important-data: true }\n' },
      finds: [
        'registers/organisation.yaml:1:10: material: Declared that important data is handled (`important-data`)',
      ],
    },
    {
      base: { 'registers/organisation.yaml': 'facts: { people: 5 }\n' },
      head: { 'registers/organisation.yaml': 'facts: { people: 5, critical-infrastructure: true }\n' },
      finds: [
        'registers/organisation.yaml:1:21: material: Declared that critical information infrastructure is operated (`critical-infrastructure`)',
      ],
    },
  ],
  check(comparison, report) {
    for (const { id: name, base, head } of comparison.facts) {
      if ((head?.value === true) !== true || (base?.value === true) === true) continue
      const spot = head?.spot ?? base?.spot
      if (!spot) continue
      const fact = facts[name] ?? { 'zh-CN': name, en: name }
      report('changed', { name, fact }, { document: 'organisation', spot, ...(head ? {} : { side: 'base' }) })
    }
  },
})

const facts: Readonly<Record<string, LocalText>> = {
  sensitive: { 'zh-CN': '处理敏感个人信息', en: 'sensitive information is handled' },
  minors: {
    'zh-CN': '处理不满十四周岁未成年人信息',
    en: 'information of children under fourteen is handled',
  },
  export: { 'zh-CN': '向境外提供信息', en: 'information leaves the country' },
  'automated-decisions': { 'zh-CN': '进行自动化决策', en: 'automated decisions are made' },
  'important-data': { 'zh-CN': '处理重要数据', en: 'important data is handled' },
  'critical-infrastructure': {
    'zh-CN': '运营关键信息基础设施',
    en: 'critical information infrastructure is operated',
  },
}
