import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'frozen-text-edited',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'frozen-text-edited',
  summary: {
    en: 'Tell each frozen version of a notice that was edited in place.',
    'zh-CN': '指出已固定的告知版本被就地改动。',
  },
  why: {
    en: 'A frozen version is what people were told on that day; edited, it proves nothing any more.',
    'zh-CN': '固定的版本就是当天告诉客户的内容；一改，就不能再作凭据。',
  },
  messages: {
    edited: {
      en: 'Edited the frozen version `{folder}` in place: {files}',
      'zh-CN': '就地改动了已固定的版本 `{folder}`：{files}',
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
    {
      base: {
        'public/archive/notice/1.0/zh-CN.txt': '第一版。\n',
        'public/archive/notice/1.0/notice.json': '{}\n',
      },
      // The line ends of another system.
      head: {
        'public/archive/notice/1.0/zh-CN.txt': '第一版。\r\n',
        'public/archive/notice/1.0/notice.json': '{}\n',
      },
    },
  ],
  bad: [
    {
      base: {
        'public/archive/notice/1.0/zh-CN.txt': '第一版。\n',
        'public/archive/notice/1.0/notice.json': '{}\n',
      },
      head: {
        'public/archive/notice/1.0/zh-CN.txt': '第一版，改过。\n',
        'public/archive/notice/1.0/notice.json': '{}\n',
      },
      finds: [
        'public/archive/notice/1.0/zh-CN.txt:1:1: material: Edited the frozen version `public/archive/notice/1.0` in place: zh-CN.txt',
      ],
    },
    {
      base: {
        'public/archive/notice/1.0/zh-CN.txt': '第一版。\n',
        'public/archive/notice/1.0/notice.json': '{}\n',
      },
      head: { 'public/archive/notice/1.0/zh-CN.txt': '第一版。\n' },
      finds: [
        'base public/archive/notice/1.0/notice.json:1:1: material: Edited the frozen version `public/archive/notice/1.0` in place: notice.json',
      ],
    },
  ],
  check({ frozen }, report) {
    for (const { folder, turn, files, about } of frozen) {
      if (turn === 'touched')
        report('edited', { folder, files: files.join(', ') }, { ...about, todo: ['restore'] })
    }
  },
})
