import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'quiz-question-changed',
  scope: 'change',
  severity: 'error',
  class: 'computed',
  mirror: 'quiz-question-changed',
  summary: {
    en: 'Tell each question that asks something else, or has another right answer.',
    'zh-CN': '指出问法或正确答案有变的每道题。',
  },
  why: {
    en: 'Who answered it rightly yesterday may have learnt the wrong thing.',
    'zh-CN': '昨天答对的人，学到的可能是错的。',
  },
  messages: {
    answer: {
      en: 'Changed the right answer to question `{question}` in `{course}` from `{from}` to `{to}`',
      'zh-CN': '`{course}` 中题目 `{question}` 的正确答案由 `{from}` 改为 `{to}`',
    },
    reworded: {
      en: 'Changed the text of question `{question}` in `{course}`',
      'zh-CN': '`{course}` 中题目 `{question}` 的文字有变',
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
      // The answers stand in another order, and the same one is right.
      head: {
        'training/basics/index.mdx':
          "---\nid: basics\ntype: course\nstatus: approved\nversion: '1.0'\naudience: [all-staff]\ndocuments: [{ id: a, major: 1 }]\nlessons: [first]\npools: [{ id: test, draw: 1, questions: [keys] }]\npass-mark: 80\n---\n\n说明。\n",
        'training/basics/01-first.mdx':
          '---\nid: first\ntype: lesson\ncontrols: [BT-02]\n---\n\n<Question id="keys" kind="single">\n\n钥匙放哪里？\n\n- [ ] 放抽屉\n- [x] 交店长\n\n</Question>\n',
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
          '---\nid: first\ntype: lesson\ncontrols: [BT-02]\n---\n\n<Question id="keys" kind="single">\n\n钥匙放哪里？\n\n- [ ] 交店长\n- [x] 放抽屉\n\n</Question>\n',
      },
      finds: [
        'training/basics/01-first.mdx:7:1: material: Changed the right answer to question `keys` in `basics` from `交店长` to `放抽屉`',
      ],
    },
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
          '---\nid: first\ntype: lesson\ncontrols: [BT-02]\n---\n\n<Question id="keys" kind="single">\n\n客户家的备用钥匙放哪里？\n\n- [x] 交店长\n- [ ] 放抽屉\n\n</Question>\n',
      },
      finds: ['training/basics/01-first.mdx:7:1: material: Changed the text of question `keys` in `basics`'],
    },
    {
      base: {
        'training/basics/index.mdx':
          "---\nid: basics\ntype: course\nstatus: approved\nversion: '1.0'\naudience: [all-staff]\ndocuments: [{ id: a, major: 1 }]\nlessons: [first]\npools: [{ id: test, draw: 1, questions: [keys] }]\npass-mark: 80\n---\n\n说明。\n",
        'training/basics/01-first.mdx':
          '---\nid: first\ntype: lesson\ncontrols: [BT-02]\n---\n\n<Question id="keys" kind="single">\n\n客护的钥匙放哪里？\n\n- [x] 交店长\n- [ ] 放抽屉\n\n</Question>\n',
      },
      head: {
        'training/basics/index.mdx':
          "---\nid: basics\ntype: course\nstatus: approved\nversion: '1.0'\naudience: [all-staff]\ndocuments: [{ id: a, major: 1 }]\nlessons: [first]\npools: [{ id: test, draw: 1, questions: [keys] }]\npass-mark: 80\n---\n\n说明。\n",
        'training/basics/01-first.mdx':
          '---\nid: first\ntype: lesson\ncontrols: [BT-02]\n---\n\n<Question id="keys" kind="single">\n\n客户的钥匙放哪里？\n\n- [x] 交店长\n- [ ] 放抽屉\n\n</Question>\n',
      },
      finds: ['training/basics/01-first.mdx:7:1: editorial: Changed the text of question `keys` in `basics`'],
    },
  ],
  check({ questions }, report) {
    for (const { turn, id: question, course, from, to, about } of questions) {
      if (turn === 'answer' || turn === 'reworded') report(turn, { question, course, from, to }, about)
    }
  },
})
