import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'bump-too-large',
  scope: 'change',
  severity: 'warning',
  class: 'editorial',
  mirror: { none: 'Made backwards the version falls, which is told as that.' },
  summary: {
    en: 'Tell each new MAJOR version in which nothing material changed.',
    'zh-CN': '指出没有实质变更却升了主版本的每份文件。',
  },
  why: {
    en: 'People are asked to read and confirm again what says the same; after a few times they confirm unread.',
    'zh-CN': '内容没变却要人重新阅读确认，几次之后就没人再读了。',
  },
  messages: {
    large: {
      en: 'Raised `{document}` from {from} to {to} though nothing material changed, and a MINOR version asks nobody to confirm again',
      'zh-CN': '`{document}` 由 {from} 升到 {to}，却没有实质变更；升次版本就不必请人重新确认',
    },
  },
  good: [
    {
      base: { 'internal/a.mdx': text('1.0', '门店应当逐人告知。') },
      head: { 'internal/a.mdx': text('2.0', '门店可以逐人告知。') },
    },
    {
      base: { 'internal/a.mdx': text('1.0', '门店应当逐人告知客护。') },
      head: { 'internal/a.mdx': text('1.1', '门店应当逐人告知客户。') },
    },
  ],
  bad: [
    {
      base: { 'internal/a.mdx': text('1.0', '门店应当逐人告知。') },
      head: { 'internal/a.mdx': text('2.0', '门店应当逐人告知。') },
      finds: [
        'internal/a.mdx:4:1: editorial: Raised `a` from 1.0 to 2.0 though nothing material changed, and a MINOR version asks nobody to confirm again',
      ],
    },
  ],
  // Whether anything is material is known when every rule has spoken; `linter/compare/large-bumps.ts` tells it.
  check() {},
})

function text(version: string, words: string): string {
  return `---\nid: a\nstatus: approved\nversion: '${version}'\n---\n\n${words}\n`
}
