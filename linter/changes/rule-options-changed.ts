import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'rule-options-changed',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'rule-options-changed',
  summary: {
    en: 'Tell each option of a lint rule that is set otherwise.',
    'zh-CN': '指出设置有变的每个检查规则选项。',
  },
  why: {
    en: 'A wider limit lets as much pass as switching the rule off, and no program knows which way is wider.',
    'zh-CN': '限值放宽与关闭规则一样放行内容，而程序不知道哪个方向算放宽。',
  },
  messages: {
    everywhere: {
      en: 'Changed `{option}` of rule `{rule}` from `{from}` to `{to}`',
      'zh-CN': '规则 `{rule}` 的 `{option}` 由 `{from}` 改为 `{to}`',
    },
    files: {
      en: 'Changed `{option}` of rule `{rule}` from `{from}` to `{to}` in {files} of the files, such as `{path}`',
      'zh-CN': '在 {files} 个文件中规则 `{rule}` 的 `{option}` 由 `{from}` 改为 `{to}`，如 `{path}`',
    },
  },
  good: [
    {
      base: { 'policypress.config.yaml': 'name: A\n' },
      head: { 'policypress.config.yaml': 'name: A\noptions: { sentence-length: { chinese: 70 } }\n' },
    },
  ],
  bad: [
    {
      base: { 'policypress.config.yaml': 'name: A\noptions: { sentence-length: { chinese: 60 } }\n' },
      head: { 'policypress.config.yaml': 'name: A\noptions: { sentence-length: { chinese: 100 } }\n' },
      finds: [
        'policypress.config.yaml:2:31: material: Changed `chinese` of rule `sentence-length` from `60` to `100`',
      ],
    },
  ],
  check(comparison, report) {
    for (const { rule, option, from, to, files, path, about } of comparison.ruleSettings) {
      if (option === '') continue
      report(files === 0 ? 'everywhere' : 'files', { rule, option, from, to, files, path }, about)
    }
  },
})
