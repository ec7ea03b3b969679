import { defineRule } from '../define-rule.ts'
import { courseFolder } from '../training/course-folder.ts'

export default defineRule({
  id: 'unique-question',
  scope: 'workspace',
  severity: 'error',
  summary: {
    en: 'Require the id of every question to be used once in its course.',
    'zh-CN': '要求每道题的 id 在同一门课程内只用一次。',
  },
  why: {
    en: 'Progress, the test and receipts know a question by its id; with two of one id nobody can tell which was answered.',
    'zh-CN': '进度、测验和回执都用 id 认题；两道题同一个 id，就说不清答的是哪一道。',
  },
  messages: {
    twice: {
      en: 'Unexpected second question `{id}`, expected an id that `{first}` does not use',
      'zh-CN': '意外的重复题目 `{id}`，应为 `{first}` 没有用过的 id',
    },
  },
  good: [
    {
      'training/a/01-why.mdx':
        '<Question id="whom" kind="true-false" controls="BT-02">\n\n要告知吗？\n\n- [x] 要\n- [ ] 不要\n\n  > 客户有权知道。\n\n</Question>\n',
      'training/b/01-why.mdx':
        '<Question id="whom" kind="true-false" controls="BT-02">\n\n要告知吗？\n\n- [x] 要\n- [ ] 不要\n\n  > 客户有权知道。\n\n</Question>\n',
    },
  ],
  bad: [
    {
      files: {
        'training/a/01-why.mdx': '<Question id="whom" kind="text" controls="BT-02">\n\n谁？\n\n</Question>\n',
        'training/a/02-how.mdx':
          '<Question id="whom" kind="text" controls="BT-02">\n\n找谁？\n\n</Question>\n',
      },
      finds: [
        'training/a/02-how.mdx:1:1: Unexpected second question `whom`, expected an id that `training/a/01-why.mdx` does not use',
      ],
    },
  ],
  check({ facts }, report) {
    const seen = new Map<string, string>()
    for (const file of facts) {
      if (file.kind !== 'lesson') continue
      for (const { id, span } of file.questions) {
        const key = `${courseFolder(file)}#${id}`
        const first = seen.get(key)
        if (first === undefined) seen.set(key, file.path)
        // A missing id is reported by the rule on components.
        else if (id !== '') report('twice', { id, first }, { path: file.path, span })
      }
    }
  },
})
