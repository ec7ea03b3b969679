import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'frozen-text-removed',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'text-frozen',
  summary: {
    en: 'Tell each frozen version of a notice that is gone.',
    'zh-CN': '指出被删去的已固定告知版本。',
  },
  why: {
    en: 'Whoever agreed to that version, and whoever has to prove it, finds it no more.',
    'zh-CN': '同意过该版本的人、需要举证的人，都再也找不到它。',
  },
  messages: {
    removed: {
      en: 'Removed the frozen version `{folder}` ({files})',
      'zh-CN': '删去了已固定的版本 `{folder}`（{files}）',
    },
  },
  good: [
    {
      base: {
        'public/archive/notice/1.0/zh-CN.txt': '第一版。\n',
        'public/archive/notice/1.0/notice.json': '{}\n',
      },
      // A new version beside it.
      head: {
        'public/archive/notice/1.0/zh-CN.txt': '第一版。\n',
        'public/archive/notice/1.0/notice.json': '{}\n',
        'public/archive/notice/2.0/zh-CN.txt': '第二版。\n',
      },
    },
  ],
  bad: [
    {
      base: {
        'public/archive/notice/1.0/zh-CN.txt': '第一版。\n',
        'public/archive/notice/1.0/notice.json': '{}\n',
        'public/a.mdx': '文字。\n',
      },
      head: { 'public/a.mdx': '文字。\n' },
      finds: [
        'base public/archive/notice/1.0/notice.json:1:1: material: Removed the frozen version `public/archive/notice/1.0` (notice.json, zh-CN.txt)',
      ],
    },
  ],
  check({ frozen }, report) {
    for (const { folder, turn, files, about } of frozen) {
      if (turn === 'went')
        report('removed', { folder, files: files.join(', ') }, { ...about, todo: ['restore'] })
    }
  },
})
