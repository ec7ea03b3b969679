import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'quiz-question-added',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'quiz-question-removed',
  summary: {
    en: 'Tell each question that is newly asked.',
    'zh-CN': '指出新问的每道题。',
  },
  why: {
    en: 'Who passed before was never asked it.',
    'zh-CN': '以前通过的人没答过这道题。',
  },
  messages: {
    added: {
      en: 'Added question `{question}` to `{course}`',
      'zh-CN': '`{course}` 中新增了题目 `{question}`',
    },
  },
  good: [
    {
      base: {
        'training/basics/index.mdx':
          "---\nid: basics\ntype: course\nstatus: approved\nversion: '1.0'\naudience: [all-staff]\ndocuments: [{ id: a, major: 1 }]\nlessons: [first]\npools: [{ id: test, draw: 1, questions: [keys] }]\npass-mark: 80\n---\n\n说明。\n",
        'training/basics/01-first.mdx':
          '---\nid: first\ntype: lesson\ncontrols: [BT-02]\n---\n\n<Question id="keys" kind="single">\n\n钥匙放哪里？\n\n- [x] 交店长\n- [ ] 放抽屉\n\n</Question>\n',
      },
      // It only stands further down.
      head: {
        'training/basics/index.mdx':
          "---\nid: basics\ntype: course\nstatus: approved\nversion: '1.0'\naudience: [all-staff]\ndocuments: [{ id: a, major: 1 }]\nlessons: [first]\npools: [{ id: test, draw: 1, questions: [keys] }]\npass-mark: 80\n---\n\n说明。\n",
        'training/basics/01-first.mdx':
          '---\nid: first\ntype: lesson\ncontrols: [BT-02]\n---\n\n说明。\n\n<Question id="keys" kind="single">\n\n钥匙放哪里？\n\n- [x] 交店长\n- [ ] 放抽屉\n\n</Question>\n',
      },
    },
  ],
  bad: [
    {
      base: {
        'training/basics/index.mdx':
          "---\nid: basics\ntype: course\nstatus: approved\nversion: '1.0'\naudience: [all-staff]\ndocuments: [{ id: a, major: 1 }]\nlessons: [first]\npools: [{ id: test, draw: 1, questions: [keys] }]\npass-mark: 80\n---\n\n说明。\n",
        'training/basics/01-first.mdx':
          '---\nid: first\ntype: lesson\ncontrols: [BT-02]\n---\n\n<Question id="keys" kind="single">\n\n钥匙放哪里？\n\n- [x] 交店长\n- [ ] 放抽屉\n\n</Question>\n',
      },
      head: {
        'training/basics/index.mdx':
          "---\nid: basics\ntype: course\nstatus: approved\nversion: '1.0'\naudience: [all-staff]\ndocuments: [{ id: a, major: 1 }]\nlessons: [first]\npools: [{ id: test, draw: 1, questions: [keys] }]\npass-mark: 80\n---\n\n说明。\n",
        'training/basics/01-first.mdx':
          '---\nid: first\ntype: lesson\ncontrols: [BT-02]\n---\n\n<Question id="keys" kind="single">\n\n钥匙放哪里？\n\n- [x] 交店长\n- [ ] 放抽屉\n\n</Question>\n\n<Question id="phone" kind="single">\n\n手机丢了先做什么？\n\n- [x] 报告\n- [ ] 等等看\n\n</Question>\n',
      },
      finds: ['training/basics/01-first.mdx:16:1: material: Added question `phone` to `basics`'],
    },
  ],
  check({ questions }, report) {
    for (const { turn, id, course, about } of questions) {
      if (turn === 'came') report('added', { question: id, course }, about)
    }
  },
})
