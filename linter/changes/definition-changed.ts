import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'definition-changed',
  scope: 'change',
  severity: 'error',
  class: 'computed',
  mirror: 'definition-changed',
  summary: {
    en: 'Tell each word of the glossary that is defined otherwise.',
    'zh-CN': '指出术语表中定义有变的每个词。',
  },
  why: {
    en: 'One line in the glossary moves the meaning of every text that uses the word.',
    'zh-CN': '术语表改一行，凡用到这个词的文字含义都跟着变。',
  },
  messages: {
    definition: {
      en: 'Changed the definition of `{term}`',
      'zh-CN': '`{term}` 的定义有变',
    },
    word: {
      en: 'Changed the word for `{term}` from “{from}” to “{to}”',
      'zh-CN': '`{term}` 的用词由“{from}”改为“{to}”',
    },
  },
  good: [
    {
      base: { 'glossary.yaml': glossary('个人信息的处理者。', '处理者') },
      head: { 'glossary.yaml': `# Words\n${glossary('个人信息的处理者。', '处理者')}` },
    },
  ],
  bad: [
    {
      base: { 'glossary.yaml': glossary('决定为什么处理、怎样处理的一方。', '处理者') },
      head: { 'glossary.yaml': glossary('替我们处理的一方。', '控制者') },
      finds: [
        'glossary.yaml:2:42: material: Changed the definition of `handler`',
        'glossary.yaml:2:20: editorial: Changed the word for `handler` from “处理者” to “控制者”',
      ],
    },
    {
      base: { 'glossary.yaml': glossary('决定怎样处理客护信息的一方。', '处理者') },
      head: { 'glossary.yaml': glossary('决定怎样处理客户信息的一方。', '处理者') },
      finds: ['glossary.yaml:2:42: editorial: Changed the definition of `handler`'],
    },
  ],
  check(comparison, report) {
    for (const { id, ...row } of comparison.kept('glossary')) {
      for (const [key, message] of [
        ['term', 'word'],
        ['definition', 'definition'],
      ] as const) {
        const words = comparison.rewording(row.before[key], row.after[key])
        if (!words) continue
        const texts = message === 'word' ? { from: words.before, to: words.after } : {}
        report(
          message,
          { term: id, ...texts },
          {
            // Another word for the same thing changes what is read and not what is meant.
            ...{ ...row.about(key), class: words.slight || key === 'term' ? 'editorial' : 'material' },
            ...{ before: words.before, after: words.after },
          },
        )
      }
    }
  },
})

function glossary(definition: string, word: string): string {
  return `terms:\n  - { id: handler, term: { zh-CN: ${word} }, definition: { zh-CN: ${definition} } }\n`
}
