import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'pool-removed',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'pool-added',
  summary: {
    en: 'Tell each pool of questions that a test no longer draws from.',
    'zh-CN': '指出测验不再抽题的每个题组。',
  },
  why: {
    en: 'What the pool asked about is no longer tested.',
    'zh-CN': '这一组考的内容不再考了。',
  },
  messages: {
    removed: {
      en: 'Removed pool `{pool}` (draws {from}) from the test of course `{course}`',
      'zh-CN': '从课程 `{course}` 的测验中删去了题组 `{pool}`（抽 {from} 题）',
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
          "---\nid: basics\ntype: course\nstatus: approved\nversion: '1.0'\naudience: [all-staff]\ndocuments: [{ id: a, major: 1 }]\nlessons: [first]\npools: [{ id: test, draw: 1, questions: [keys] }, { id: incident, draw: 1, questions: [phone] }]\npass-mark: 80\n---\n\n说明。\n",
        'training/basics/01-first.mdx':
          '---\nid: first\ntype: lesson\ncontrols: [BT-02]\n---\n\n<Question id="keys" kind="single">\n\n钥匙放哪里？\n\n- [x] 交店长\n- [ ] 放抽屉\n\n</Question>\n\n<Question id="phone" kind="single">\n\n手机丢了先做什么？\n\n- [x] 报告\n- [ ] 等等看\n\n</Question>\n',
      },
      head: {
        'training/basics/index.mdx':
          "---\nid: basics\ntype: course\nstatus: approved\nversion: '1.0'\naudience: [all-staff]\ndocuments: [{ id: a, major: 1 }]\nlessons: [first]\npools: [{ id: test, draw: 1, questions: [keys] }]\npass-mark: 80\n---\n\n说明。\n",
        'training/basics/01-first.mdx':
          '---\nid: first\ntype: lesson\ncontrols: [BT-02]\n---\n\n<Question id="keys" kind="single">\n\n钥匙放哪里？\n\n- [x] 交店长\n- [ ] 放抽屉\n\n</Question>\n\n<Question id="phone" kind="single">\n\n手机丢了先做什么？\n\n- [x] 报告\n- [ ] 等等看\n\n</Question>\n',
      },
      finds: [
        'base training/basics/index.mdx:9:1: material: Removed pool `incident` (draws 1) from the test of course `basics`',
      ],
    },
  ],
  check({ pools }, report) {
    for (const { turn, id, course, from, about } of pools) {
      if (turn === 'went') report('removed', { pool: id, course, from }, about)
    }
  },
})
