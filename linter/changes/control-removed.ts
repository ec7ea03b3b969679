import { defineRule } from '../define-rule.ts'
import type { ControlBlock, Facts } from '../model/facts.ts'

export default defineRule({
  id: 'control-removed',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'control-added',
  summary: {
    en: 'Tell each control that a document no longer carries.',
    'zh-CN': '指出文件不再落实的每个控制点。',
  },
  why: {
    en: 'The text below a control is what the company says it does; with it goes the proof that anybody does it.',
    'zh-CN': '控制点下的文字写的是公司怎么做；文字没了，就没有凭据说有人在做。',
  },
  messages: {
    removed: {
      en: 'Removed control `{control}` from `{document}`: nothing there carries it out any more',
      'zh-CN': '从 `{document}` 中删去了控制点 `{control}`：那里不再有落实它的文字',
    },
    last: {
      en: 'Removed control `{control}` from `{document}`: no approved document carries it out any more',
      'zh-CN': '从 `{document}` 中删去了控制点 `{control}`：不再有任何已批准的文件落实它',
    },
    relied: {
      en: 'Removed control `{control}` from `{document}`, to which it is delegated by {relying}',
      'zh-CN': '从 `{document}` 中删去了控制点 `{control}`，而 {relying} 仍转引此处',
    },
    reference: {
      en: 'Removed control `{control}` from `{document}`, where it was delegated to `{other}`',
      'zh-CN': '从 `{document}` 中删去了控制点 `{control}`，它在那里转引 `{other}`',
    },
  },
  good: [
    {
      base: { 'internal/a.mdx': '<Control id="BT-02">\n\n门店应当逐人告知。\n\n</Control>\n' },
      // Wrapped anew and further down, it is the same control.
      head: {
        'internal/a.mdx': '先看清单。\n\n<Control id="BT-02">\n\n门店应当\n逐人告知。\n\n</Control>\n',
      },
    },
  ],
  bad: [
    {
      base: {
        'internal/a.mdx':
          '<Control id="BT-02">\n\n门店应当逐人告知。\n\n</Control>\n\n<Control id="BT-03">\n\n接收方应当继续履行义务。\n\n</Control>\n',
      },
      head: { 'internal/a.mdx': '<Control id="BT-03">\n\n接收方应当继续履行义务。\n\n</Control>\n' },
      finds: [
        'base internal/a.mdx:1:1: material: Removed control `BT-02` from `a`: no approved document carries it out any more',
      ],
    },
    {
      base: {
        'internal/a.mdx': '<Control id="BT-02">\n\n门店应当逐人告知。\n\n</Control>\n',
        'internal/b.mdx': '---\nstatus: approved\n---\n\n<Control id="BT-02">\n\n总部公告。\n\n</Control>\n',
        'internal/c.mdx': '<Control id="BT-02" in="b" />\n',
      },
      head: {
        'internal/a.mdx': '门店照常营业。\n',
        'internal/b.mdx': '---\nstatus: approved\n---\n\n<Control id="BT-02">\n\n总部公告。\n\n</Control>\n',
        'internal/c.mdx': '另见总部。\n',
      },
      finds: [
        'base internal/a.mdx:1:1: material: Removed control `BT-02` from `a`: nothing there carries it out any more',
        'base internal/c.mdx:1:1: material: Removed control `BT-02` from `c`, where it was delegated to `b`',
      ],
    },
    {
      base: { 'internal/a.mdx': '<Control id="BT-02">\n\n门店应当逐人告知。\n\n</Control>\n' },
      // What is left carries nothing out.
      head: { 'internal/a.mdx': '<Control id="BT-02">\n\n</Control>\n' },
      finds: [
        'base internal/a.mdx:1:1: material: Removed control `BT-02` from `a`: no approved document carries it out any more',
      ],
    },
    {
      base: {
        'internal/b.mdx': '<Control id="BT-02">\n\n总部公告。\n\n</Control>\n',
        'internal/c.mdx': '<Control id="BT-02" in="b" />\n',
      },
      head: { 'internal/b.mdx': '照常。\n', 'internal/c.mdx': '<Control id="BT-02" in="b" />\n' },
      finds: [
        'base internal/b.mdx:1:1: material: Removed control `BT-02` from `b`, to which it is delegated by `c`',
      ],
    },
  ],
  check({ controls, head: { workspace } }, report) {
    for (const { control, document, turn, other, spot } of controls) {
      if (turn !== 'went') continue
      const documents = [...workspace.documents.values()]
      const blocks = documents.flatMap((file) => carrying(file, control).map((block) => ({ file, block })))
      const relying = blocks.flatMap(({ file, block }) => (block.delegate === document ? [file.id] : []))
      const carried = blocks.some(({ file, block }) => !block.delegate && file.data['status'] === 'approved')
      const data = { control, document, other, relying: relying.map((id) => `\`${id}\``).join(', ') }
      const kind = other !== '' ? 'reference' : relying.length > 0 ? 'relied' : carried ? 'removed' : 'last'
      report(kind, data, { document, control, spot, side: 'base' })
    }
  },
})

function carrying({ controls }: Facts, control: string): ControlBlock[] {
  return controls.filter(({ ids }) => ids.includes(control))
}
