import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'wording-changed',
  scope: 'change',
  severity: 'error',
  class: 'computed',
  mirror: 'wording-changed',
  summary: {
    en: 'Tell each section whose text outside of controls says something else.',
    'zh-CN': '指出控制点以外文字含义有变的每个部分。',
  },
  why: {
    en: 'What is said before and between controls decides whom they bind and how they are read.',
    'zh-CN': '控制点前后的文字，决定它约束谁、怎么理解。',
  },
  messages: {
    section: {
      en: 'Changed the text of `{document}` under “{title}” ({edited} edited, {added} added, {removed} removed)',
      'zh-CN': '`{document}` 中“{title}”的文字有变（修改 {edited} 处，新增 {added} 处，删去 {removed} 处）',
    },
    untitled: {
      en: 'Changed the text of `{document}` ({edited} edited, {added} added, {removed} removed)',
      'zh-CN': '`{document}` 的文字有变（修改 {edited} 处，新增 {added} 处，删去 {removed} 处）',
    },
    many: {
      en: 'Changed the text of `{document}` in {sections} sections ({edited} edited, {added} added, {removed} removed)',
      'zh-CN':
        '`{document}` 有 {sections} 个部分的文字有变（修改 {edited} 处，新增 {added} 处，删去 {removed} 处）',
    },
  },
  good: [
    {
      base: { 'internal/a.mdx': '## 范围\n\n本办法适用于门店。总部另有规定。\n\n## 其他\n\n文字。\n' },
      // Moved, wrapped anew, set in other marks.
      head: {
        'internal/a.mdx': '## 范围\n\n总部另有规定。\n\n## 其他\n\n文字。\n\n本办法\n适用于**门店**。\n',
      },
    },
    {
      // The text of a control is told as that.
      base: { 'internal/a.mdx': '<Control id="BT-02">\n\n门店应当逐人告知。\n\n</Control>\n' },
      head: { 'internal/a.mdx': '<Control id="BT-02">\n\n门店应当当面告知。\n\n</Control>\n' },
    },
  ],
  bad: [
    {
      base: {
        'internal/a.mdx':
          '<Section id="scope">\n\n## 范围\n\n本办法适用于直营门店和家政业务。\n\n</Section>\n',
      },
      head: {
        'internal/a.mdx':
          '<Section id="scope">\n\n## 范围\n\n本办法适用于直营门店。\n\n加盟店参照办理。\n\n</Section>\n',
      },
      finds: [
        'internal/a.mdx:5:1: material: Changed the text of `a` under “范围” (1 edited, 1 added, 0 removed)',
      ],
    },
    {
      base: { 'handbook/privacy.md': '# Privacy\n\nWe keep recordings for thirty days.\n' },
      head: { 'handbook/privacy.md': '# Privacy\n\nWe keep recordings for ninety days.\n' },
      finds: [
        'handbook/privacy.md:3:1: material: Changed the text of `handbook/privacy.md` under “Privacy” (1 edited, 0 added, 0 removed)',
      ],
    },
    {
      base: { 'internal/a.mdx': '本办法适用于直营门店，由法务不解释。\n\n总部另有规定的，从其规定。\n' },
      head: { 'internal/a.mdx': '本办法适用于直营门店，由法务部解释。\n' },
      finds: ['internal/a.mdx:1:1: material: Changed the text of `a` (1 edited, 0 added, 1 removed)'],
    },
    {
      base: { 'internal/a.mdx': '本办法适用于直营门店和客护。\n' },
      head: { 'internal/a.mdx': '本办法适用于直营门店和客户。\n' },
      finds: ['internal/a.mdx:1:1: editorial: Changed the text of `a` (1 edited, 0 added, 0 removed)'],
    },
  ],
  check({ documents }, report) {
    for (const pair of documents) {
      for (const { name, sections, edited, added, removed, about } of pair.told('wording')) {
        const message = sections > 1 ? 'many' : name === '' ? 'untitled' : 'section'
        report(message, { document: pair.id, title: name, sections, edited, added, removed }, about)
      }
    }
  },
})
