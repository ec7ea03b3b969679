import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'setting-changed',
  scope: 'change',
  severity: 'error',
  class: 'computed',
  mirror: 'setting-changed',
  summary: {
    en: 'Tell each other setting of the workspace that is another.',
    'zh-CN': '指出工作区其余设置的每项改动。',
  },
  why: {
    en: 'A line of settings decides which files are read, what their keys mean and where notices are found.',
    'zh-CN': '一行设置就决定读哪些文件、字段是什么意思、在哪里找到告知。',
  },
  messages: {
    changed: {
      en: 'Changed setting `{key}` from `{from}` to `{to}`',
      'zh-CN': '设置 `{key}` 由 `{from}` 改为 `{to}`',
    },
    added: {
      en: 'Added `{to}` to setting `{key}`',
      'zh-CN': '设置 `{key}` 加上了 `{to}`',
    },
    removed: {
      en: 'Removed `{from}` from setting `{key}`',
      'zh-CN': '设置 `{key}` 去掉了 `{from}`',
    },
  },
  good: [
    {
      base: { 'policypress.config.yaml': 'name: A\nextends: strict\n' },
      head: { 'policypress.config.yaml': 'extends: strict\nname: A\n' },
    },
    {
      base: { 'internal/a.mdx': '## 一\n' },
      head: { 'policypress.config.yaml': 'name: A\nextends: strict\n', 'internal/a.mdx': '## 一\n' },
    },
  ],
  bad: [
    {
      base: { 'policypress.config.yaml': 'name: A\nextends: strict\n' },
      head: { 'policypress.config.yaml': 'name: A\nextends: recommended\n' },
      finds: [
        'policypress.config.yaml:2:1: material: Changed setting `extends` from `strict` to `recommended`',
      ],
    },
    {
      base: { 'policypress.config.yaml': 'name: A\n' },
      head: {
        'policypress.config.yaml': 'name: B\npublic-site: { address: https://privacy.group.example }\n',
      },
      finds: [
        'policypress.config.yaml:2:16: material: Added `https://privacy.group.example` to setting `public-site.address`',
        'policypress.config.yaml:1:1: editorial: Changed setting `name` from `A` to `B`',
      ],
    },
    {
      base: { 'policypress.config.yaml': 'name: A\n' },
      head: { 'policypress.config.yaml': 'name: A\nfrontmatter: { ignore: [review_date] }\n' },
      finds: ['policypress.config.yaml:2:25: material: Added `review_date` to setting `frontmatter.ignore`'],
    },
  ],
  check(comparison, report) {
    for (const { key, from, to, about } of comparison.settings) {
      // Languages and imports are told by name.
      if (key === 'languages' || key === 'imports') continue
      const kind = from === '' ? 'added' : to === '' ? 'removed' : 'changed'
      report(kind, { key, from, to }, { ...about, class: key === 'name' ? 'editorial' : 'material' })
    }
  },
})
