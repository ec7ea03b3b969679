import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'no-empty-control',
  scope: 'document',
  severity: 'error',
  summary: {
    en: 'Disallow control blocks without text and controls that one document claims twice.',
    'zh-CN': '禁止没有内容的控制点段落，禁止同一文件两次声称同一控制点。',
  },
  why: {
    en: 'The text of the block is the control; an empty block claims what is nowhere written.',
    'zh-CN': '段落的内容就是控制措施本身；空段落声称的事，哪里都没有写。',
  },
  messages: {
    empty: {
      en: 'Missing text in the block of `{id}`, expected who does what by when, or `in="…"` to delegate',
      'zh-CN': '缺少控制点 `{id}` 段落的内容，应写明谁在何时做什么，或用 `in="…"` 转引',
    },
    both: {
      en: 'Unexpected text in the delegation of `{id}`, expected an empty `<Control … in="…" />`',
      'zh-CN': '意外的内容：控制点 `{id}` 已经转引，应为空的 `<Control … in="…" />`',
    },
    twice: {
      en: 'Unexpected second block of `{id}`, expected one block for each control of a document',
      'zh-CN': '意外的第二个 `{id}` 段落，应为每个控制点在一份文件里只有一个段落',
    },
  },
  good: [
    {
      'internal/a.mdx': '<Control id="BT-02">\n\n告知客户。\n\n</Control>\n\n<Control id="RD-01" in="b" />\n',
    },
  ],
  bad: [
    {
      files: {
        'internal/a.mdx':
          '<Control id="BT-02">\n\n</Control>\n\n<Control id="BT-02" in="b">\n\n见另文。\n\n</Control>\n',
      },
      finds: [
        'internal/a.mdx:1:1: Missing text in the block of `BT-02`, expected who does what by when, or `in="…"` to delegate',
        'internal/a.mdx:5:1: Unexpected text in the delegation of `BT-02`, expected an empty `<Control … in="…" />`',
        'internal/a.mdx:5:1: Unexpected second block of `BT-02`, expected one block for each control of a document',
      ],
    },
  ],
  check({ facts }, report) {
    const seen = new Set<string>()
    for (const { ids, delegate, length, span } of facts.controls) {
      const id = ids.join(' ')
      if (delegate === undefined && length === 0) report('empty', { id }, span)
      if (delegate !== undefined && length > 0) report('both', { id }, span)
      for (const one of ids) {
        if (seen.has(one)) report('twice', { id: one }, span)
        seen.add(one)
      }
    }
  },
})
