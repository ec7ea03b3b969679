import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'text-frozen',
  scope: 'change',
  severity: 'error',
  class: 'editorial',
  mirror: 'frozen-text-removed',
  summary: {
    en: 'Tell each version of a notice that was frozen.',
    'zh-CN': '指出新固定的告知版本。',
  },
  why: {
    en: 'From now on its text stands as it is; every later edit is another version.',
    'zh-CN': '文本从此不变；以后再改就是另一个版本。',
  },
  messages: {
    frozen: {
      en: 'Froze the version `{folder}` ({files})',
      'zh-CN': '固定了版本 `{folder}`（{files}）',
    },
  },
  good: [
    {
      base: {
        'public/archive/notice/1.0/zh-CN.txt': '第一版。\n',
        'public/archive/notice/1.0/notice.json': '{}\n',
      },
      // No new version; that this one was edited is told.
      head: {
        'public/archive/notice/1.0/zh-CN.txt': '第一版，改过。\n',
        'public/archive/notice/1.0/notice.json': '{}\n',
      },
    },
  ],
  bad: [
    {
      base: { 'public/a.mdx': '文字。\n' },
      head: {
        'public/archive/notice/1.0/zh-CN.txt': '第一版。\n',
        'public/archive/notice/1.0/notice.json': '{}\n',
        'public/a.mdx': '文字。\n',
      },
      finds: [
        'public/archive/notice/1.0/notice.json:1:1: editorial: Froze the version `public/archive/notice/1.0` (notice.json, zh-CN.txt)',
      ],
    },
  ],
  check({ frozen }, report) {
    for (const { folder, turn, files, about } of frozen) {
      if (turn === 'came') report('frozen', { folder, files: files.join(', ') }, about)
    }
  },
})
