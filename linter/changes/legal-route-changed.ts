import { defineRule } from '../define-rule.ts'
import { fieldsOf, textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'legal-route-changed',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'legal-route-changed',
  summary: {
    en: 'Tell each document whose transfer follows another article of the law.',
    'zh-CN': '指出转让所依据条款有变的每份文件。',
  },
  why: {
    en: 'Under Article 22 people are told who takes over; under Article 23 they are asked first.',
    'zh-CN': '走第22条，告知接手的是谁；走第23条，须先征得同意。',
  },
  messages: {
    changed: {
      en: 'Changed the legal route of `{document}` from {from} to {to}',
      'zh-CN': '`{document}` 的法律路径由 {from} 改为 {to}',
    },
    claimed: {
      en: 'Added the facts of a transfer to `{document}`, by {to}',
      'zh-CN': '`{document}` 新声明了转让事实，依据 {to}',
    },
    dropped: {
      en: 'Removed the facts of a transfer from `{document}`, which followed {from}',
      'zh-CN': '`{document}` 不再声明转让事实，此前依据 {from}',
    },
  },
  good: [
    {
      base: { 'internal/a.mdx': `---\nid: a\ntransfer: ${facts('outlet', 'art23')}\n---\n` },
      // Another fact is told by another rule.
      head: { 'internal/a.mdx': `---\nid: a\ntransfer: ${facts('goods', 'art23')}\n---\n` },
    },
  ],
  bad: [
    {
      base: { 'internal/a.mdx': `---\nid: a\ntransfer: ${facts('outlet', 'art22')}\n---\n` },
      head: { 'internal/a.mdx': `---\nid: a\ntransfer: ${facts('outlet', 'art23')}\n---\n` },
      finds: ['internal/a.mdx:3:27: material: Changed the legal route of `a` from PIPL:22 to PIPL:23'],
    },
    {
      base: { 'internal/a.mdx': `---\nid: a\ntransfer: ${facts('outlet', 'art22')}\n---\n` },
      head: { 'internal/a.mdx': '---\nid: a\n---\n' },
      finds: [
        'base internal/a.mdx:3:1: material: Removed the facts of a transfer from `a`, which followed PIPL:22',
      ],
    },
  ],
  check(comparison, report) {
    for (const { id: document, before, after, about } of comparison.frontmatter) {
      const [old, now] = [fieldsOf(before['transfer']), fieldsOf(after['transfer'])]
      const [from, to] = [articleOf(old), articleOf(now)]
      if (from === to) continue
      const duties = comparison.transferDuties(old, now)
      const data = { document, from, to }
      if (!('transfer' in before)) report('claimed', data, { ...about('/transfer'), duties })
      else if (!('transfer' in after)) report('dropped', data, about('/transfer'))
      else report('changed', data, { ...about('/transfer/legal-route'), duties })
    }
  },
})

/** `art22` → `PIPL:22`, as laws are cited everywhere else. */
function articleOf(transfer: ReturnType<typeof fieldsOf>): string {
  const route = textOf(transfer['legal-route'])
  return route === '' ? '–' : route.replace(/^art(?=\d+$)/, 'PIPL:')
}

function facts(kind: string, route: string): string {
  return `{ kind: ${kind}, legal-route: ${route}, recipient-overseas: false, purpose-changed: false }`
}
