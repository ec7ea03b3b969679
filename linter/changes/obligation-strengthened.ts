import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'obligation-strengthened',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'obligation-weakened',
  summary: {
    en: 'Tell each sentence in which a duty became stronger.',
    'zh-CN': '指出义务被写强的每个句子。',
  },
  why: {
    en: 'What people may have done or left is now asked of them, and they have to know it.',
    'zh-CN': '原来可做可不做的，现在必须做，须让人知道。',
  },
  messages: {
    replaced: {
      en: 'Strengthened a duty in `{document}`: `{before}` became `{after}`',
      'zh-CN': '`{document}` 中的义务被写强：`{before}`改成了`{after}`',
    },
    added: {
      en: 'Strengthened a duty in `{document}`: `{after}` came in',
      'zh-CN': '`{document}` 中的义务被写强：加进了`{after}`',
    },
    removed: {
      en: 'Strengthened a duty in `{document}`: `{before}` fell away',
      'zh-CN': '`{document}` 中的义务被写强：去掉了`{before}`',
    },
  },
  good: [
    {
      base: { 'internal/a.mdx': '门店应当逐人告知，可以合并发送。\n' },
      head: { 'internal/a.mdx': '门店务必逐人告知，可以合并发送。\n' },
    },
  ],
  bad: [
    {
      base: { 'internal/a.mdx': '<Control id="BT-02">\n\n门店可以逐人告知。\n\n</Control>\n' },
      head: { 'internal/a.mdx': '<Control id="BT-02">\n\n门店应当逐人告知。\n\n</Control>\n' },
      finds: ['internal/a.mdx:3:1: material: Strengthened a duty in `a`: `可以` became `应当`'],
    },
  ],
  check({ documents, translations }, report) {
    for (const { id, head, turned } of [...documents, ...translations]) {
      for (const { base: before, head: after, force, words } of turned) {
        if (force !== 'strengthened' || !head) continue
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
