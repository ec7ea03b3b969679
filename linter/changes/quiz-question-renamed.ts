import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'quiz-question-renamed',
  scope: 'change',
  severity: 'error',
  class: 'editorial',
  mirror: 'quiz-question-renamed',
  summary: {
    en: 'Tell each question that goes by another name.',
    'zh-CN': '指出改了标识的每道题。',
  },
  why: {
    en: 'Progress is kept by that name: whoever is in the middle of the course has to answer it again.',
    'zh-CN': '学习进度按标识保存：正在学的人要重新作答。',
  },
  messages: {
    renamed: {
      en: 'Renamed question `{formerly}` in `{course}` to `{question}`: answers given so far are lost',
      'zh-CN': '`{course}` 的题目 `{formerly}` 改名为 `{question}`：已有的作答会丢失',
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
      // The name is the same.
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
          "---\nid: basics\ntype: course\nstatus: approved\nversion: '1.0'\naudience: [all-staff]\ndocuments: [{ id: a, major: 1 }]\nlessons: [first]\npools: [{ id: test, draw: 1, questions: [key-place] }]\npass-mark: 80\n---\n\n说明。\n",
        'training/basics/01-first.mdx':
          '---\nid: first\ntype: lesson\ncontrols: [BT-02]\n---\n\n<Question id="key-place" kind="single">\n\n钥匙放哪里？\n\n- [x] 交店长\n- [ ] 放抽屉\n\n</Question>\n',
      },
      finds: [
        'training/basics/01-first.mdx:7:1: editorial: Renamed question `keys` in `basics` to `key-place`: answers given so far are lost',
      ],
    },
  ],
  check({ questions }, report) {
    for (const { turn, id, course, formerly, about } of questions) {
      if (turn === 'renamed') report('renamed', { question: id, course, formerly }, about)
    }
  },
})
