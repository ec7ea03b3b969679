import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'rule-raised',
  scope: 'change',
  severity: 'error',
  class: 'editorial',
  mirror: 'rule-lowered',
  summary: {
    en: 'Tell each rule of the lint that refuses what it only warned of.',
    'zh-CN': '指出从警告升为错误的每条检查规则。',
  },
  why: {
    en: 'What was merged with a warning has to be mended before the next edit passes.',
    'zh-CN': '以前带着警告合并的内容，下次修改前都得修好。',
  },
  messages: {
    everywhere: {
      en: 'Raised rule `{rule}` from warning to error',
      'zh-CN': '把规则 `{rule}` 由警告升为错误',
    },
    files: {
      en: 'Raised rule `{rule}` from warning to error in {files} of the files, such as `{path}`',
      'zh-CN': '在 {files} 个文件中把规则 `{rule}` 由警告升为错误，如 `{path}`',
    },
  },
  good: [
    {
      base: { 'policypress.config.yaml': 'name: A\nrules: { heading-order: error }\n' },
      head: { 'policypress.config.yaml': 'name: A\nrules: { heading-order: warning }\n' },
    },
  ],
  bad: [
    {
      base: { 'policypress.config.yaml': 'name: A\nrules: { heading-order: warning }\n' },
      head: { 'policypress.config.yaml': 'name: A\nrules: { heading-order: error }\n' },
      finds: ['policypress.config.yaml:2:10: editorial: Raised rule `heading-order` from warning to error'],
    },
  ],
  check(comparison, report) {
    for (const { rule, option, from, to, files, path, about } of comparison.ruleSettings) {
      if (option !== '' || from !== 'warning' || to !== 'error') continue
      report(files === 0 ? 'everywhere' : 'files', { rule, files, path }, about)
    }
  },
})
