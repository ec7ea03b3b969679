import { defineRule } from '../define-rule.ts'
import type { Facts } from '../model/facts.ts'
import type { Workspace } from '../model/workspace.ts'
import { fieldsOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'document-renamed',
  scope: 'change',
  severity: 'error',
  class: 'computed',
  mirror: 'document-renamed',
  summary: {
    en: 'Tell each document that stands under another id.',
    'zh-CN': '指出换了标识的每份文件。',
  },
  why: {
    en: 'Links, printed codes and receipts hold the old id; unless something stays behind there, they lead nowhere.',
    'zh-CN': '链接、印出的二维码和确认记录用的都是旧标识；那里不留东西，就都落空。',
  },
  messages: {
    lost: {
      en: 'Renamed `{former}` to `{document}`, and nothing is left at the old id that leads to the new one',
      'zh-CN': '`{former}` 的标识改为 `{document}`，旧标识处没有留下通往新文件的指引',
    },
    led: {
      en: 'Renamed `{former}` to `{document}`; a retired document at the old id leads there',
      'zh-CN': '`{former}` 的标识改为 `{document}`；旧标识处留有已停用的文件指向它',
    },
    back: {
      en: 'Renamed `{former}` back to `{document}`, the id at which a retired document stood',
      'zh-CN': '`{former}` 的标识改回 `{document}`，即此前停用文件所用的标识',
    },
    page: {
      en: 'Renamed the page `{former}` to `{document}`: links to the old place lead nowhere',
      'zh-CN': '页面 `{former}` 移到 `{document}`：指向旧位置的链接都会落空',
    },
    draft: {
      en: 'Renamed `{former}` to `{document}` before it was ever in force',
      'zh-CN': '`{former}` 在生效之前标识改为 `{document}`',
    },
  },
  good: [
    {
      base: { 'internal/a.mdx': '---\nid: a\nstatus: approved\n---\n\n门店应当逐人告知。\n' },
      // Another document, with other words, took its place.
      head: { 'internal/b.mdx': '---\nid: b\nstatus: approved\n---\n\n钥匙由两人保管。\n' },
    },
  ],
  bad: [
    {
      base: { 'internal/a.mdx': '---\nid: a\nstatus: approved\n---\n\n门店应当逐人告知。\n' },
      head: { 'internal/b.mdx': '---\nid: b\nstatus: approved\n---\n\n门店应当逐人告知。\n' },
      finds: [
        'internal/b.mdx:2:1: material: Renamed `a` to `b`, and nothing is left at the old id that leads to the new one',
      ],
    },
    {
      base: { 'docs/a.md': '门店应当逐人告知。\n' },
      head: { 'docs/b.md': '门店应当逐人告知。\n' },
      finds: [
        'docs/b.md:1:1: material: Renamed the page `docs/a.md` to `docs/b.md`: links to the old place lead nowhere',
      ],
    },
    {
      base: { 'internal/a.mdx': '---\nid: a\nstatus: approved\n---\n\n门店应当逐人告知。\n' },
      head: {
        'internal/a.mdx': '---\nid: a\nstatus: retired\n---\n\n已停用，见[新文件](./b.mdx)。\n',
        'internal/b.mdx': '---\nid: b\nstatus: approved\n---\n\n门店应当逐人告知。\n',
      },
      finds: [
        'internal/b.mdx:2:1: editorial: Renamed `a` to `b`; a retired document at the old id leads there',
      ],
    },
  ],
  check({ documents, base: { workspace: before }, head: { workspace: after } }, report) {
    for (const { id, formerly: former, base, head } of documents) {
      if (former === undefined || !base || !head) continue
      const about = { document: id, spot: { path: head.path, span: head.places['/id'] ?? ([0, 0] as const) } }
      const data = { former, document: id }
      // Confirmations are kept by id, so that nobody has confirmed the new one yet.
      const isConfirmed = fieldsOf(head.data['acknowledgement'])['required'] === true
      const duties = isConfirmed ? (['acknowledge-again'] as const) : []
      const moved = { ...about, class: 'editorial', duties } as const
      if (leadsTo(head, former, after)) report('led', data, moved)
      else if (before.documents.has(id)) report('back', data, moved)
      else if (isDraft(base)) report('draft', data, { ...about, class: 'editorial' })
      else if (base.kind === 'page') report('page', data, about)
      else report('lost', data, { ...about, todo: ['leave-address'] })
    }
  },
})

/** Whether what stands at the old id has a link to the new document. */
function leadsTo(head: Facts, former: string, workspace: Workspace): boolean {
  const left = workspace.documents.get(former)
  return left?.links.some(({ url }) => workspace.linkedDocument(url, left)?.path === head.path) ?? false
}

const isDraft = ({ data }: Facts): boolean => data['status'] === 'draft' || data['status'] === 'in-review'
