import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'lesson-removed',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'lesson-added',
  summary: {
    en: 'Tell each lesson that a course no longer has.',
    'zh-CN': '指出课程中被去掉的每一课。',
  },
  why: {
    en: 'What it taught is no longer taught.',
    'zh-CN': '这一课讲的内容不再有人讲了。',
  },
  messages: {
    removed: {
      en: 'Removed lesson `{lesson}` (questions: {questions}) from course `{course}`',
      'zh-CN': '从课程 `{course}` 中去掉了 `{lesson}` 一课（{questions} 道题）',
    },
  },
  good: [
    {
      base: {
        'training/basics/index.mdx':
          "---\nid: basics\ntype: course\nstatus: approved\nversion: '1.0'\naudience: [all-staff]\ndocuments: [{ id: a, major: 1 }]\nlessons: [first, second]\npools: [{ id: test, draw: 1, questions: [keys] }]\npass-mark: 80\n---\n\n说明。\n",
        'training/basics/01-first.mdx':
          '---\nid: first\ntype: lesson\ncontrols: [BT-02]\n---\n\n<Question id="keys" kind="single">\n\n钥匙放哪里？\n\n- [x] 交店长\n- [ ] 放抽屉\n\n</Question>\n',
        'training/basics/02-second.mdx':
          '---\nid: second\ntype: lesson\n---\n\n第二课。\n\n<Question id="phone" kind="single">\n\n手机丢了先做什么？\n\n- [x] 报告\n- [ ] 等等看\n\n</Question>\n',
      },
      // In another order.
      head: {
        'training/basics/index.mdx':
          "---\nid: basics\ntype: course\nstatus: approved\nversion: '1.0'\naudience: [all-staff]\ndocuments: [{ id: a, major: 1 }]\nlessons: [second, first]\npools: [{ id: test, draw: 1, questions: [keys] }]\npass-mark: 80\n---\n\n说明。\n",
        'training/basics/01-first.mdx':
          '---\nid: first\ntype: lesson\ncontrols: [BT-02]\n---\n\n<Question id="keys" kind="single">\n\n钥匙放哪里？\n\n- [x] 交店长\n- [ ] 放抽屉\n\n</Question>\n',
        'training/basics/02-second.mdx':
          '---\nid: second\ntype: lesson\n---\n\n第二课。\n\n<Question id="phone" kind="single">\n\n手机丢了先做什么？\n\n- [x] 报告\n- [ ] 等等看\n\n</Question>\n',
      },
    },
  ],
  bad: [
    {
      base: {
        'training/basics/index.mdx':
          "---\nid: basics\ntype: course\nstatus: approved\nversion: '1.0'\naudience: [all-staff]\ndocuments: [{ id: a, major: 1 }]\nlessons: [first, second]\npools: [{ id: test, draw: 1, questions: [keys] }]\npass-mark: 80\n---\n\n说明。\n",
        'training/basics/01-first.mdx':
          '---\nid: first\ntype: lesson\ncontrols: [BT-02]\n---\n\n<Question id="keys" kind="single">\n\n钥匙放哪里？\n\n- [x] 交店长\n- [ ] 放抽屉\n\n</Question>\n',
        'training/basics/02-second.mdx':
          '---\nid: second\ntype: lesson\n---\n\n第二课。\n\n<Question id="phone" kind="single">\n\n手机丢了先做什么？\n\n- [x] 报告\n- [ ] 等等看\n\n</Question>\n',
      },
      head: {
        'training/basics/index.mdx':
          "---\nid: basics\ntype: course\nstatus: approved\nversion: '1.0'\naudience: [all-staff]\ndocuments: [{ id: a, major: 1 }]\nlessons: [first]\npools: [{ id: test, draw: 1, questions: [keys] }]\npass-mark: 80\n---\n\n说明。\n",
        'training/basics/01-first.mdx':
          '---\nid: first\ntype: lesson\ncontrols: [BT-02]\n---\n\n<Question id="keys" kind="single">\n\n钥匙放哪里？\n\n- [x] 交店长\n- [ ] 放抽屉\n\n</Question>\n',
      },
      finds: [
        'base training/basics/index.mdx:8:1: material: Removed lesson `second` (questions: 1) from course `basics`',
      ],
    },
  ],
  check({ lessons }, report) {
    for (const { turn, id, course, questions, about } of lessons) {
      if (turn === 'went') report('removed', { lesson: id, course, questions }, about)
    }
  },
})
