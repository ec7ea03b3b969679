import { defineRule } from '../define-rule.ts'
import { textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'version-lowered',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: {
    none: 'A version that rises is what every other change asks for, so it is no change of its own.',
  },
  summary: {
    en: 'Tell each document in force whose version fell.',
    'zh-CN': '指出版本号倒退的每份生效文件。',
  },
  why: {
    en: 'Confirmations and the archive name a version; one that comes back would stand for two texts.',
    'zh-CN': '确认记录和存档都指向某个版本；版本号一旦倒退，同一个号就对应两份文字。',
  },
  messages: {
    lowered: {
      en: 'Lowered the version of `{document}` from {from} to {to}',
      'zh-CN': '`{document}` 的版本由 {from} 退回 {to}',
    },
  },
  good: [
    {
      base: { 'internal/a.mdx': "---\nid: a\nstatus: approved\nversion: '1.9'\n---\n" },
      head: { 'internal/a.mdx': "---\nid: a\nstatus: approved\nversion: '1.10'\n---\n" },
    },
  ],
  bad: [
    {
      base: { 'internal/a.mdx': "---\nid: a\nstatus: approved\nversion: '2.0'\n---\n" },
      head: { 'internal/a.mdx': "---\nid: a\nstatus: approved\nversion: '1.10'\n---\n" },
      finds: ['internal/a.mdx:4:1: material: Lowered the version of `a` from 2.0 to 1.10'],
    },
  ],
  check({ frontmatter }, report) {
    for (const { id: document, before, after, wasApproved, rise, about } of frontmatter) {
      if (!wasApproved || rise !== 'lowered') continue
      const [from, to] = [textOf(before['version']), textOf(after['version'])]
      report('lowered', { document, from, to }, about('/version'))
    }
  },
})
