import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'translation-behind',
  scope: 'change',
  severity: 'error',
  class: 'editorial',
  mirror: 'translation-behind',
  summary: {
    en: 'Tell each translation that reads as before where its source says something else.',
    'zh-CN': '指出原文已改、对应处未改的每份译文。',
  },
  why: {
    en: 'Two readers of one document now hold different rules for valid.',
    'zh-CN': '同一份文件，两种语言的读者看到的规则不一样了。',
  },
  messages: {
    behind: {
      en: 'Left the translation of `{document}` into {language} behind in {places}',
      'zh-CN': '`{document}` 的 {language} 译文未跟进：{places}',
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
      // It followed in the same section.
      head: {
        'internal/a.mdx':
          '<Section id="scope">\n\n本办法适用于门店和家政业务。\n\n</Section>\n\n<Section id="steps">\n\n逐人发送短信。\n\n</Section>\n',
        'internal/a.en.mdx':
          '<Section id="scope">\n\nIt applies to shops and housekeeping.\n\n</Section>\n\n<Section id="steps">\n\nSend each person a message.\n\n</Section>\n',
      },
    },
    {
      base: {
        'internal/a.mdx':
          '<Section id="scope">\n\n本办法适用于门店和客护。\n\n</Section>\n\n<Section id="steps">\n\n逐人发送短信。\n\n</Section>\n',
        'internal/a.en.mdx':
          '<Section id="scope">\n\nIt applies to shops.\n\n</Section>\n\n<Section id="steps">\n\nSend each person a message.\n\n</Section>\n',
      },
      // A slip was put right.
      head: {
        'internal/a.mdx':
          '<Section id="scope">\n\n本办法适用于门店和客户。\n\n</Section>\n\n<Section id="steps">\n\n逐人发送短信。\n\n</Section>\n',
        'internal/a.en.mdx':
          '<Section id="scope">\n\nIt applies to shops.\n\n</Section>\n\n<Section id="steps">\n\nSend each person a message.\n\n</Section>\n',
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
          '<Section id="scope">\n\n本办法适用于门店和家政业务。\n\n</Section>\n\n<Section id="steps">\n\n逐人发送短信。\n\n</Section>\n',
        'internal/a.en.mdx':
          '<Section id="scope">\n\nIt applies to shops.\n\n</Section>\n\n<Section id="steps">\n\nSend each person a message.\n\n</Section>\n',
      },
      finds: ['internal/a.en.mdx:1:1: editorial: Left the translation of `a` into en behind in `scope`'],
    },
    {
      base: {
        'internal/a.mdx':
          '<Section id="scope">\n\n本办法适用于门店。\n\n</Section>\n\n<Section id="steps">\n\n逐人发送短信。\n\n</Section>\n',
        'internal/a.en.mdx':
          '<Section id="scope">\n\nIt applies to shops.\n\n</Section>\n\n<Section id="steps">\n\nSend each person a message.\n\n</Section>\n',
      },
      head: {
        'internal/a.mdx':
          '<Section id="scope">\n\n本办法适用于门店和家政业务。\n\n</Section>\n\n<Section id="steps">\n\n逐人发送短信。\n\n</Section>\n',
        'internal/a.en.mdx':
          '<Section id="scope">\n\nIt applies to shops.\n\n</Section>\n\n<Section id="steps">\n\nSend everybody a message.\n\n</Section>\n',
      },
      finds: ['internal/a.en.mdx:1:1: editorial: Left the translation of `a` into en behind in `scope`'],
    },
  ],
  check({ behind }, report) {
    for (const { id, language, file, places } of behind) {
      const listed = places.map((place) => `\`${place || id}\``).join(', ')
      report(
        'behind',
        { document: id, language, places: listed },
        { document: id, spot: { path: file.path, span: [0, 0] } },
      )
    }
  },
})
