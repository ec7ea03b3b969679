import { defineRule } from '../define-rule.ts'
import { fieldsOf, textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'transfer-facts-changed',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'transfer-facts-changed',
  summary: {
    en: 'Tell each fact of a transfer that a document declares otherwise.',
    'zh-CN': '指出文件声明的转让事实中有变的每一项。',
  },
  why: {
    en: 'Where the recipient is and what it will do decide which controls apply and what people are told and asked.',
    'zh-CN': '接收方在哪里、拿来做什么，决定适用哪些控制点，也决定须告知和征求同意的内容。',
  },
  messages: {
    kind: {
      en: 'Changed what changes hands in `{document}` from {from} to {to}',
      'zh-CN': '`{document}` 中转让的对象由 {from} 改为 {to}',
    },
    abroad: {
      en: 'Placed the recipient of `{document}` outside of the country',
      'zh-CN': '`{document}` 的接收方改为在境外',
    },
    home: {
      en: 'Placed the recipient of `{document}` inside of the country',
      'zh-CN': '`{document}` 的接收方改为在境内',
    },
    turned: {
      en: 'Changed `{document}`: the recipient will use the information for another purpose',
      'zh-CN': '`{document}` 改为：接收方将改变用途',
    },
    same: {
      en: 'Changed `{document}`: the recipient will use the information for the same purpose',
      'zh-CN': '`{document}` 改为：接收方不改变用途',
    },
  },
  good: [
    {
      base: { 'internal/a.mdx': `---\nid: a\ntransfer: ${facts('outlet', false)}\n---\n` },
      head: { 'internal/a.mdx': `---\nid: a\ntransfer: ${facts('outlet', false)} # as agreed\n---\n` },
    },
  ],
  bad: [
    {
      base: { 'internal/a.mdx': `---\nid: a\ntransfer: ${facts('outlet', false)}\n---\n` },
      head: { 'internal/a.mdx': `---\nid: a\ntransfer: ${facts('goods', true)}\n---\n` },
      finds: [
        'internal/a.mdx:3:13: material: Changed what changes hands in `a` from outlet to goods',
        'internal/a.mdx:3:46: material: Placed the recipient of `a` outside of the country',
      ],
    },
  ],
  check(comparison, report) {
    for (const { id: document, before, after, about } of comparison.frontmatter) {
      if (!('transfer' in before) || !('transfer' in after)) continue
      const [old, now] = [fieldsOf(before['transfer']), fieldsOf(after['transfer'])]
      const [from, to] = [textOf(old['kind']), textOf(now['kind'])]
      if (from !== to) report('kind', { document, from: from || '–', to: to || '–' }, about('/transfer/kind'))
      for (const [key, yes, no] of switches) {
        if (old[key] === now[key]) continue
        // The other facts as they are now: what this one adds to them.
        const duties = comparison.transferDuties({ ...now, [key]: old[key] }, now)
        report(now[key] === true ? yes : no, { document }, { ...about(`/transfer/${key}`), duties })
      }
    }
  },
})

const switches = [
  ['recipient-overseas', 'abroad', 'home'],
  ['purpose-changed', 'turned', 'same'],
] as const

function facts(kind: string, abroad: boolean): string {
  return `{ kind: ${kind}, legal-route: art23, recipient-overseas: ${abroad}, purpose-changed: false }`
}
