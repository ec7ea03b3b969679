import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'lesson-controls-changed',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'lesson-controls-changed',
  summary: {
    en: 'Tell each lesson that claims to teach other controls.',
    'zh-CN': '指出所讲控制点有变的每一课。',
  },
  why: {
    en: 'Coverage of training is counted by it: a control that no lesson names is taught to nobody.',
    'zh-CN': '培训覆盖按它统计：没有哪一课写明的控制点，就是没人学。',
  },
  messages: {
    changed: {
      en: 'Changed the controls that lesson `{lesson}` of course `{course}` teaches: added {added}, removed {removed}',
      'zh-CN': '课程 `{course}` 的 `{lesson}` 一课所讲控制点有变：加入 {added}，去掉 {removed}',
    },
  },
  good: [
    {
      base: {
        'training/basics/index.mdx':
          "---\nid: basics\ntype: course\nstatus: approved\nversion: '1.0'\naudience: [all-staff]\ndocuments: [{ id: a, major: 1 }]\nlessons: [first]\npools: [{ id: test, draw: 1, questions: [keys] }]\npass-mark: 80\n---\n\n说明。\n",
        'training/basics/01-first.mdx':
          '---\nid: first\ntype: lesson\ncontrols: [BT-02, BT-03]\n---\n\n<Question id="keys" kind="single">\n\n钥匙放哪里？\n\n- [x] 交店长\n- [ ] 放抽屉\n\n</Question>\n',
      },
      // In another order.
      head: {
        'training/basics/index.mdx':
          "---\nid: basics\ntype: course\nstatus: approved\nversion: '1.0'\naudience: [all-staff]\ndocuments: [{ id: a, major: 1 }]\nlessons: [first]\npools: [{ id: test, draw: 1, questions: [keys] }]\npass-mark: 80\n---\n\n说明。\n",
        'training/basics/01-first.mdx':
          '---\nid: first\ntype: lesson\ncontrols: [BT-03, BT-02]\n---\n\n<Question id="keys" kind="single">\n\n钥匙放哪里？\n\n- [x] 交店长\n- [ ] 放抽屉\n\n</Question>\n',
      },
    },
  ],
  bad: [
    {
      base: {
        'training/basics/index.mdx':
          "---\nid: basics\ntype: course\nstatus: approved\nversion: '1.0'\naudience: [all-staff]\ndocuments: [{ id: a, major: 1 }]\nlessons: [first]\npools: [{ id: test, draw: 1, questions: [keys] }]\npass-mark: 80\n---\n\n说明。\n",
        'training/basics/01-first.mdx':
          '---\nid: first\ntype: lesson\ncontrols: [BT-02, BT-03]\n---\n\n<Question id="keys" kind="single">\n\n钥匙放哪里？\n\n- [x] 交店长\n- [ ] 放抽屉\n\n</Question>\n',
      },
      head: {
        'training/basics/index.mdx':
          "---\nid: basics\ntype: course\nstatus: approved\nversion: '1.0'\naudience: [all-staff]\ndocuments: [{ id: a, major: 1 }]\nlessons: [first]\npools: [{ id: test, draw: 1, questions: [keys] }]\npass-mark: 80\n---\n\n说明。\n",
        'training/basics/01-first.mdx':
          '---\nid: first\ntype: lesson\ncontrols: [BT-02]\n---\n\n<Question id="keys" kind="single">\n\n钥匙放哪里？\n\n- [x] 交店长\n- [ ] 放抽屉\n\n</Question>\n',
      },
      finds: [
        'training/basics/01-first.mdx:4:1: material: Changed the controls that lesson `first` of course `basics` teaches: added –, removed `BT-03`',
      ],
    },
  ],
  check({ lessons }, report) {
    for (const { turn, id, course, added, removed, about } of lessons) {
      if (turn === 'controls') report('changed', { lesson: id, course, added, removed }, about)
    }
  },
})
