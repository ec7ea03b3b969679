import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'quiz-question-removed',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'quiz-question-added',
  summary: {
    en: 'Tell each question that is no longer asked.',
    'zh-CN': '指出不再问的每道题。',
  },
  why: {
    en: 'What is no longer asked is no longer known, and the answers that people gave lead nowhere.',
    'zh-CN': '不再问，就不再有人掌握；以前的作答也没了着落。',
  },
  messages: {
    removed: {
      en: 'Removed question `{question}` from `{course}`',
      'zh-CN': '从 `{course}` 中删去了题目 `{question}`',
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
          '---\nid: first\ntype: lesson\ncontrols: [BT-02]\n---\n\n<Question id="keys" kind="single">\n\n钥匙放哪里？\n\n- [x] 交店长\n- [ ] 放抽屉\n\n</Question>\n\n<Question id="phone" kind="single">\n\n手机丢了先做什么？\n\n- [x] 报告\n- [ ] 等等看\n\n</Question>\n',
      },
      head: {
        'training/basics/index.mdx':
          "---\nid: basics\ntype: course\nstatus: approved\nversion: '1.0'\naudience: [all-staff]\ndocuments: [{ id: a, major: 1 }]\nlessons: [first]\npools: [{ id: test, draw: 1, questions: [keys] }]\npass-mark: 80\n---\n\n说明。\n",
        'training/basics/01-first.mdx':
          '---\nid: first\ntype: lesson\ncontrols: [BT-02]\n---\n\n<Question id="keys" kind="single">\n\n钥匙放哪里？\n\n- [x] 交店长\n- [ ] 放抽屉\n\n</Question>\n',
      },
      finds: ['base training/basics/01-first.mdx:16:1: material: Removed question `phone` from `basics`'],
    },
  ],
  check({ questions }, report) {
    for (const { turn, id, course, about } of questions) {
      if (turn === 'went') report('removed', { question: id, course }, about)
    }
  },
})
