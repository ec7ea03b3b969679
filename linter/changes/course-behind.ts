import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'course-behind',
  scope: 'change',
  severity: 'error',
  class: 'editorial',
  mirror: { none: 'A course that catches up is told by the version of the document that it teaches.' },
  summary: {
    en: 'Tell each course that teaches an older version of a document than is now in force.',
    'zh-CN': '指出所讲版本落后于现行版本的每门课程。',
  },
  why: {
    en: 'Until the course follows, everybody who takes it learns what no longer holds.',
    'zh-CN': '课程跟上之前，学它的人学到的都是作废的内容。',
  },
  messages: {
    behind: {
      en: 'Left course `{course}` behind: it teaches `{taught}` {from}, and {version} is in force',
      'zh-CN': '课程 `{course}` 落后了：讲的是 `{taught}` {from}，现行版本是 {version}',
    },
  },
  good: [
    {
      base: {
        'training/basics/index.mdx':
          "---\nid: basics\ntype: course\nstatus: approved\nversion: '1.0'\naudience: [all-staff]\ndocuments: [{ id: a, major: 1 }]\nlessons: [first]\npools: [{ id: test, draw: 1, questions: [keys] }]\npass-mark: 80\n---\n\n说明。\n",
        'training/basics/01-first.mdx':
          '---\nid: first\ntype: lesson\ncontrols: [BT-02]\n---\n\n<Question id="keys" kind="single">\n\n钥匙放哪里？\n\n- [x] 交店长\n- [ ] 放抽屉\n\n</Question>\n',
        'internal/a.mdx':
          "---\nid: a\nstatus: approved\nversion: '1.0'\nrevisions:\n  - { version: '1.0', date: '2026-01-01', effective: '2026-01-01', summary: 文字。 }\n---\n\n文字。\n",
      },
      // The new version is not in force yet.
      head: {
        'training/basics/index.mdx':
          "---\nid: basics\ntype: course\nstatus: approved\nversion: '1.0'\naudience: [all-staff]\ndocuments: [{ id: a, major: 1 }]\nlessons: [first]\npools: [{ id: test, draw: 1, questions: [keys] }]\npass-mark: 80\n---\n\n说明。\n",
        'training/basics/01-first.mdx':
          '---\nid: first\ntype: lesson\ncontrols: [BT-02]\n---\n\n<Question id="keys" kind="single">\n\n钥匙放哪里？\n\n- [x] 交店长\n- [ ] 放抽屉\n\n</Question>\n',
        'internal/a.mdx':
          "---\nid: a\nstatus: approved\nversion: '2.0'\nrevisions:\n  - { version: '2.0', date: '2026-03-01', effective: '2026-03-01', summary: 文字。 }\n---\n\n文字。\n",
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
        'internal/a.mdx':
          "---\nid: a\nstatus: approved\nversion: '1.0'\nrevisions:\n  - { version: '1.0', date: '2026-01-01', effective: '2026-01-01', summary: 文字。 }\n---\n\n文字。\n",
      },
      head: {
        'training/basics/index.mdx':
          "---\nid: basics\ntype: course\nstatus: approved\nversion: '1.0'\naudience: [all-staff]\ndocuments: [{ id: a, major: 1 }]\nlessons: [first]\npools: [{ id: test, draw: 1, questions: [keys] }]\npass-mark: 80\n---\n\n说明。\n",
        'training/basics/01-first.mdx':
          '---\nid: first\ntype: lesson\ncontrols: [BT-02]\n---\n\n<Question id="keys" kind="single">\n\n钥匙放哪里？\n\n- [x] 交店长\n- [ ] 放抽屉\n\n</Question>\n',
        'internal/a.mdx':
          "---\nid: a\nstatus: approved\nversion: '2.0'\nrevisions:\n  - { version: '2.0', date: '2026-01-10', effective: '2026-01-10', summary: 文字。 }\n---\n\n文字。\n",
      },
      finds: [
        'training/basics/index.mdx:7:1: editorial: Left course `basics` behind: it teaches `a` 1, and 2.0 is in force',
      ],
    },
  ],
  check({ taught }, report) {
    for (const { turn, id, course, from, to, about } of taught) {
      const data = { taught: id, course, from, version: `${to}.0` }
      if (turn === 'behind') report('behind', data, { ...about, todo: ['update-course'] })
    }
  },
})
