import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'course-documents-changed',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'course-documents-changed',
  summary: {
    en: 'Tell each document that a course no longer or newly teaches, or teaches in another version.',
    'zh-CN': '指出课程不再讲、新讲或换了版本讲的每份文件。',
  },
  why: {
    en: 'The course counts as training in the documents that it names, in the version that it names.',
    'zh-CN': '课程写明讲哪份文件、哪个版本，才算那份文件的培训。',
  },
  messages: {
    removed: {
      en: 'Removed document `{taught}` from those that course `{course}` teaches',
      'zh-CN': '课程 `{course}` 不再讲文件 `{taught}`',
    },
    added: {
      en: 'Added document `{taught}` to those that course `{course}` teaches',
      'zh-CN': '课程 `{course}` 新讲文件 `{taught}`',
    },
    major: {
      en: 'Changed the version of `{taught}` that course `{course}` teaches from {from} to {to}',
      'zh-CN': '课程 `{course}` 所讲 `{taught}` 的版本由 {from} 改为 {to}',
    },
  },
  good: [
    {
      base: {
        'training/basics/index.mdx':
          "---\nid: basics\ntype: course\nstatus: approved\nversion: '1.0'\naudience: [all-staff]\ndocuments: [{ id: a, major: 1 }, { id: b, major: 1 }]\nlessons: [first]\npools: [{ id: test, draw: 1, questions: [keys] }]\npass-mark: 80\n---\n\n说明。\n",
        'training/basics/01-first.mdx':
          '---\nid: first\ntype: lesson\ncontrols: [BT-02]\n---\n\n<Question id="keys" kind="single">\n\n钥匙放哪里？\n\n- [x] 交店长\n- [ ] 放抽屉\n\n</Question>\n',
      },
      // In another order.
      head: {
        'training/basics/index.mdx':
          "---\nid: basics\ntype: course\nstatus: approved\nversion: '1.0'\naudience: [all-staff]\ndocuments: [{ id: b, major: 1 }, { id: a, major: 1 }]\nlessons: [first]\npools: [{ id: test, draw: 1, questions: [keys] }]\npass-mark: 80\n---\n\n说明。\n",
        'training/basics/01-first.mdx':
          '---\nid: first\ntype: lesson\ncontrols: [BT-02]\n---\n\n<Question id="keys" kind="single">\n\n钥匙放哪里？\n\n- [x] 交店长\n- [ ] 放抽屉\n\n</Question>\n',
      },
    },
  ],
  bad: [
    {
      base: {
        'training/basics/index.mdx':
          "---\nid: basics\ntype: course\nstatus: approved\nversion: '1.0'\naudience: [all-staff]\ndocuments: [{ id: a, major: 1 }, { id: b, major: 1 }]\nlessons: [first]\npools: [{ id: test, draw: 1, questions: [keys] }]\npass-mark: 80\n---\n\n说明。\n",
        'training/basics/01-first.mdx':
          '---\nid: first\ntype: lesson\ncontrols: [BT-02]\n---\n\n<Question id="keys" kind="single">\n\n钥匙放哪里？\n\n- [x] 交店长\n- [ ] 放抽屉\n\n</Question>\n',
      },
      head: {
        'training/basics/index.mdx':
          "---\nid: basics\ntype: course\nstatus: approved\nversion: '1.0'\naudience: [all-staff]\ndocuments: [{ id: a, major: 2 }]\nlessons: [first]\npools: [{ id: test, draw: 1, questions: [keys] }]\npass-mark: 80\n---\n\n说明。\n",
        'training/basics/01-first.mdx':
          '---\nid: first\ntype: lesson\ncontrols: [BT-02]\n---\n\n<Question id="keys" kind="single">\n\n钥匙放哪里？\n\n- [x] 交店长\n- [ ] 放抽屉\n\n</Question>\n',
      },
      finds: [
        'training/basics/index.mdx:7:1: material: Changed the version of `a` that course `basics` teaches from 1 to 2',
        'base training/basics/index.mdx:7:1: material: Removed document `b` from those that course `basics` teaches',
      ],
    },
  ],
  check({ taught }, report) {
    for (const { turn, id, course, from, to, about } of taught) {
      if (turn === 'came') report('added', { taught: id, course }, about)
      if (turn === 'went') report('removed', { taught: id, course }, about)
      if (turn === 'major') report('major', { taught: id, course, from, to }, about)
    }
  },
})
