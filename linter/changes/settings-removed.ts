import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'settings-removed',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: {
    none: 'Who sets something for the first time left everything to the defaults before, and the rules that it sets are told.',
  },
  summary: {
    en: 'Tell when the settings of the workspace were removed as a whole.',
    'zh-CN': '指出工作区的设置文件被整个删除。',
  },
  why: {
    en: 'Without them other files are read, in another language, held to other rules, and nothing says so.',
    'zh-CN': '没有设置文件，读哪些文件、用哪种语言、守哪些规则都可能不同，却没有一处写明。',
  },
  messages: {
    removed: {
      en: 'Removed the settings in `{path}`, so that the defaults hold',
      'zh-CN': '删除了 `{path}` 中的设置，改按默认值处理',
    },
  },
  good: [
    {
      base: {},
      head: { 'policypress.config.yaml': 'name: A\n' },
    },
  ],
  bad: [
    {
      base: { 'policypress.config.yaml': 'name: A\n' },
      head: {},
      finds: [
        'base policypress.config.yaml:1:1: material: Removed the settings in `policypress.config.yaml`, so that the defaults hold',
      ],
    },
  ],
  check({ base, head }, report) {
    const [before, after] = [base, head].map(({ workspace }) =>
      workspace.facts.find(({ kind }) => kind === 'config'),
    )
    if (!before || after) return
    const { path } = before
    report(
      'removed',
      { path },
      {
        ...{ document: 'policypress.config', side: 'base', spot: { path, span: [0, 0] } },
        todo: ['restore'],
      },
    )
  },
})
