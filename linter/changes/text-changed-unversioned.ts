import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'text-changed-unversioned',
  scope: 'change',
  severity: 'error',
  class: 'editorial',
  mirror: 'text-changed-unversioned',
  summary: {
    en: 'Tell each document in force that reads differently under the same version when nothing else tells why.',
    'zh-CN': '指出版本未变而读者所见已变、其他规则又未说明的生效文件。',
  },
  why: {
    en: 'People confirm a version and hold its hash; under one number there must be one text.',
    'zh-CN': '读者确认的是某一版本并留有哈希；同一版本号下只能有一份文本。',
  },
  messages: {
    changed: {
      en: 'Changed what readers of `{document}` see in order, marks or values, and the version is still {version}',
      'zh-CN': '读者所见的 `{document}` 在次序、标点或数值上已变，版本仍为 {version}',
    },
  },
  good: [
    {
      base: {
        'internal/a.mdx':
          "---\nid: a\nstatus: approved\nversion: '1.0'\n---\n\n本办法适用于门店。\n\n总部另有规定。\n",
      },
      // It has a version of its own.
      head: {
        'internal/a.mdx':
          "---\nid: a\nstatus: approved\nversion: '1.1'\n---\n\n总部另有规定。\n\n本办法适用于门店。\n",
      },
    },
    {
      base: { 'internal/a.mdx': "---\nid: a\nstatus: approved\nversion: '1.0'\n---\n\n本办法适用于门店。\n" },
      // What changed is told, with what is to be done about it.
      head: {
        'internal/a.mdx': "---\nid: a\nstatus: approved\nversion: '1.0'\n---\n\n本办法适用于家政人员。\n",
      },
    },
  ],
  bad: [
    {
      base: {
        'internal/a.mdx':
          "---\nid: a\nstatus: approved\nversion: '1.0'\n---\n\n本办法适用于门店。\n\n总部另有规定。\n",
      },
      head: {
        'internal/a.mdx':
          "---\nid: a\nstatus: approved\nversion: '1.0'\n---\n\n总部另有规定。\n\n本办法适用于门店。\n",
      },
      finds: [
        'internal/a.mdx:4:1: editorial: Changed what readers of `a` see in order, marks or values, and the version is still 1.0',
      ],
    },
  ],
  // What others tell is known when every rule has spoken; `linter/compare/unversioned-texts.ts` tells the rest.
  check() {},
})
