import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'pool-added',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'pool-removed',
  summary: {
    en: 'Tell each pool of questions that a test newly draws from.',
    'zh-CN': '指出测验新增的每个题组。',
  },
  why: {
    en: 'Who passed before was not tested on it.',
    'zh-CN': '以前通过的人没考过这一组。',
  },
  messages: {
    added: {
      en: 'Added pool `{pool}` (draws {to}) to the test of course `{course}`',
      'zh-CN': '课程 `{course}` 的测验新增了题组 `{pool}`（抽 {to} 题）',
    },
  },
  good: [
    {
      base: {
        'training/basics/index.mdx':
          "---\nid: basics\ntype: course\nstatus: approved\nversion: '1.0'\naudience: [all-staff]\ndocuments: [{ id: a, major: 1 }]\nlessons: [first]\npools: [{ id: test, draw: 1, questions: [keys] }]\npass-mark: 80\n---\n\n说明。\n",
        'training/basics/01-first.mdx':
          '---\nid: first\ntype: lesson\ncontrols: [BT-02]\n---\n\n<Question id="keys" kind="single">\n\n钥匙放哪里？\n\n- [x] 交店长\n- [ ] 放抽屉\n\n</Question>\n\n<Question id="phone" kind="single">\n\n手机丢了先做什么？\n\n- [x] 报告\n- [ ] 等等看\n\n</Question>\n',
      },
      // It has another name.
      head: {
        'training/basics/index.mdx':
          "---\nid: basics\ntype: course\nstatus: approved\nversion: '1.0'\naudience: [all-staff]\ndocuments: [{ id: a, major: 1 }]\nlessons: [first]\npools: [{ id: main, draw: 1, questions: [keys] }]\npass-mark: 80\n---\n\n说明。\n",
        'training/basics/01-first.mdx':
          '---\nid: first\ntype: lesson\ncontrols: [BT-02]\n---\n\n<Question id="keys" kind="single">\n\n钥匙放哪里？\n\n- [x] 交店长\n- [ ] 放抽屉\n\n</Question>\n\n<Question id="phone" kind="single">\n\n手机丢了先做什么？\n\n- [x] 报告\n- [ ] 等等看\n\n</Question>\n',
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
          "---\nid: basics\ntype: course\nstatus: approved\nversion: '1.0'\naudience: [all-staff]\ndocuments: [{ id: a, major: 1 }]\nlessons: [first]\npools: [{ id: test, draw: 1, questions: [keys] }, { id: incident, draw: 1, questions: [phone] }]\npass-mark: 80\n---\n\n说明。\n",
        'training/basics/01-first.mdx':
          '---\nid: first\ntype: lesson\ncontrols: [BT-02]\n---\n\n<Question id="keys" kind="single">\n\n钥匙放哪里？\n\n- [x] 交店长\n- [ ] 放抽屉\n\n</Question>\n\n<Question id="phone" kind="single">\n\n手机丢了先做什么？\n\n- [x] 报告\n- [ ] 等等看\n\n</Question>\n',
      },
      finds: [
        'training/basics/index.mdx:9:1: material: Added pool `incident` (draws 1) to the test of course `basics`',
      ],
    },
  ],
  check({ pools }, report) {
    for (const { turn, id, course, to, about } of pools) {
      if (turn === 'came') report('added', { pool: id, course, to }, about)
    }
  },
})
