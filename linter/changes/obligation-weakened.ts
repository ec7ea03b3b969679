import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'obligation-weakened',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'obligation-strengthened',
  summary: {
    en: 'Tell each sentence in which a duty became weaker.',
    'zh-CN': '指出义务被写弱的每个句子。',
  },
  why: {
    en: 'From “must” to “may” is one word, and the control behind it is gone.',
    'zh-CN': '从“应当”到“可以”只差两个字，背后的控制措施就落空了。',
  },
  messages: {
    replaced: {
      en: 'Weakened a duty in `{document}`: `{before}` became `{after}`',
      'zh-CN': '`{document}` 中的义务被写弱：`{before}`改成了`{after}`',
    },
    added: {
      en: 'Weakened a duty in `{document}`: `{after}` came in',
      'zh-CN': '`{document}` 中的义务被写弱：加进了`{after}`',
    },
    removed: {
      en: 'Weakened a duty in `{document}`: `{before}` fell away',
      'zh-CN': '`{document}` 中的义务被写弱：去掉了`{before}`',
    },
  },
  good: [
    {
      base: { 'internal/a.mdx': '门店应当逐人告知，可以合并发送。\n' },
      head: { 'internal/a.mdx': '门店必须逐人告知，可以合并发送。\n' },
    },
  ],
  bad: [
    {
      base: { 'internal/a.mdx': '<Control id="BT-02">\n\n门店应当逐人告知。\n\n</Control>\n' },
      head: { 'internal/a.mdx': '<Control id="BT-02">\n\n门店可以逐人告知。\n\n</Control>\n' },
      finds: ['internal/a.mdx:3:1: material: Weakened a duty in `a`: `应当` became `可以`'],
    },
    {
      base: {
        'internal/a.en.mdx': 'Stores must tell every customer before closing.\n',
        'internal/a.mdx': '文字。\n',
      },
      head: {
        'internal/a.en.mdx': 'Stores should tell every customer before closing.\n',
        'internal/a.mdx': '文字。\n',
      },
      finds: ['internal/a.en.mdx:1:1: material: Weakened a duty in `a`: `must` became `should`'],
    },
  ],
  check({ documents, translations }, report) {
    for (const { id, head, turned } of [...documents, ...translations]) {
      for (const { base: before, head: after, force, words } of turned) {
        if (force !== 'weakened' || !head) continue
        const [control] = after.controls
        const message = words.before === '' ? 'added' : words.after === '' ? 'removed' : 'replaced'
        report(
          message,
          { document: id, ...words },
          {
            ...{ document: id, spot: { path: head.path, span: after.span } },
            ...{ before: before.shown, after: after.shown },
            ...(control === undefined ? {} : { control }),
          },
        )
      }
    }
  },
})
