import { defineRule } from '../define-rule.ts'
import type { LocalText } from '../model/catalog.ts'

export default defineRule({
  id: 'organisation-fact-withdrawn',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'organisation-fact-declared',
  summary: {
    en: 'Tell each fact of the organisation that no longer holds.',
    'zh-CN': '指出不再成立的每项组织事实。',
  },
  why: {
    en: 'A wrong fact switches duties off: the controls that hang on it are asked for no more.',
    'zh-CN': '事实写错了，义务就被关掉：以它为条件的控制点不再要求。',
  },
  messages: {
    changed: {
      en: 'Withdrew that {fact} (`{name}`): controls that hang on it are no longer asked for',
      'zh-CN': '不再申报{fact}（`{name}`）：以此为条件的控制点不再要求',
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
      base: { 'registers/organisation.yaml': 'facts: { sensitive: true }\n' },
      head: { 'registers/organisation.yaml': 'facts: { sensitive: false }\n' },
      finds: [
        'registers/organisation.yaml:1:10: material: Withdrew that sensitive information is handled (`sensitive`): controls that hang on it are no longer asked for',
      ],
    },
    {
      base: { 'registers/organisation.yaml': 'facts: { people: 5, critical-infrastructure: true }\n' },
      head: { 'registers/organisation.yaml': 'facts: { people: 5 }\n' },
      finds: [
        'base registers/organisation.yaml:1:21: material: Withdrew that critical information infrastructure is operated (`critical-infrastructure`): controls that hang on it are no longer asked for',
      ],
    },
  ],
  check(comparison, report) {
    for (const { id: name, base, head } of comparison.facts) {
      if ((head?.value === true) !== false || (base?.value === true) === false) continue
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
