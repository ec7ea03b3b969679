import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'translation-changed',
  scope: 'change',
  severity: 'error',
  class: 'computed',
  mirror: 'translation-changed',
  summary: {
    en: 'Tell each translation that says something else where its source reads as before.',
    'zh-CN': '指出原文未改而译文含义有变之处。',
  },
  why: {
    en: 'Readers of that language are told something else; whether the source says so too, somebody has to check.',
    'zh-CN': '这种语言的读者读到的变了；与原文是否一致，须有人核对。',
  },
  messages: {
    section: {
      en: 'Changed the translation of `{document}` into {language} alone in `{name}` ({edited} edited, {added} added, {removed} removed)',
      'zh-CN':
        '`{document}` 的 {language} 译文单独改了 `{name}`（修改 {edited} 处，新增 {added} 处，删去 {removed} 处）',
    },
    untitled: {
      en: 'Changed the translation of `{document}` into {language} alone ({edited} edited, {added} added, {removed} removed)',
      'zh-CN':
        '`{document}` 的 {language} 译文单独改动（修改 {edited} 处，新增 {added} 处，删去 {removed} 处）',
    },
  },
  good: [
    {
      base: {
        'internal/a.mdx':
          '<Section id="scope">\n\n本办法适用于门店。\n\n</Section>\n\n<Section id="steps">\n\n逐人发送短信。\n\n</Section>\n',
        'internal/a.en.mdx':
          '<Section id="scope">\n\nIt applies to shops.\n\n</Section>\n\n<Section id="steps">\n\nSend each person a message.\n\n</Section>\n',
      },
      // It follows its source.
      head: {
        'internal/a.mdx':
          '<Section id="scope">\n\n本办法适用于门店和家政业务。\n\n</Section>\n\n<Section id="steps">\n\n逐人发送短信。\n\n</Section>\n',
        'internal/a.en.mdx':
          '<Section id="scope">\n\nIt applies to shops and housekeeping.\n\n</Section>\n\n<Section id="steps">\n\nSend each person a message.\n\n</Section>\n',
      },
    },
  ],
  bad: [
    {
      base: {
        'internal/a.mdx':
          '<Section id="scope">\n\n本办法适用于门店。\n\n</Section>\n\n<Section id="steps">\n\n逐人发送短信。\n\n</Section>\n',
        'internal/a.en.mdx':
          '<Section id="scope">\n\nIt applies to shops.\n\n</Section>\n\n<Section id="steps">\n\nSend each person a message.\n\n</Section>\n',
      },
      head: {
        'internal/a.mdx':
          '<Section id="scope">\n\n本办法适用于门店。\n\n</Section>\n\n<Section id="steps">\n\n逐人发送短信。\n\n</Section>\n',
        'internal/a.en.mdx':
          '<Section id="scope">\n\nIt applies to shops.\n\n</Section>\n\n<Section id="steps">\n\nSend every second person a message.\n\n</Section>\n',
      },
      finds: [
        'internal/a.en.mdx:9:1: material: Changed the translation of `a` into en alone in `steps` (1 edited, 0 added, 0 removed)',
      ],
    },
    {
      base: {
        'internal/a.mdx':
          '<Section id="scope">\n\n本办法适用于门店。\n\n</Section>\n\n<Section id="steps">\n\n逐人发送短信。\n\n</Section>\n',
        'internal/a.en.mdx':
          '<Section id="scope">\n\nIt applies to shops.\n\n</Section>\n\n<Section id="steps">\n\nSend each person a mesage.\n\n</Section>\n',
      },
      head: {
        'internal/a.mdx':
          '<Section id="scope">\n\n本办法适用于门店。\n\n</Section>\n\n<Section id="steps">\n\n逐人发送短信。\n\n</Section>\n',
        'internal/a.en.mdx':
          '<Section id="scope">\n\nIt applies to shops.\n\n</Section>\n\n<Section id="steps">\n\nSend each person a message.\n\n</Section>\n',
      },
      finds: [
        'internal/a.en.mdx:9:1: editorial: Changed the translation of `a` into en alone in `steps` (1 edited, 0 added, 0 removed)',
      ],
    },
  ],
  check({ translations }, report) {
    for (const pair of translations) {
      for (const { name, edited, added, removed, about } of tellers.flatMap((teller) => pair.told(teller))) {
        const data = { document: pair.id, language: pair.language, name, edited, added, removed }
        report(name === '' ? 'untitled' : 'section', data, about)
      }
    }
  },
})

// A duty that turned is told as that, in every language.
const tellers = ['commitment', 'control', 'disclosure', 'wording', 'citation', 'link', 'given'] as const
