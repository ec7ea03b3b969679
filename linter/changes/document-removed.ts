import { defineRule } from '../define-rule.ts'
import type { Facts } from '../model/facts.ts'
import type { Workspace } from '../model/workspace.ts'
import { textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'document-removed',
  scope: 'change',
  severity: 'error',
  class: 'computed',
  mirror: 'document-added',
  summary: { en: 'Tell each document that is gone.', 'zh-CN': '指出被删去的每份文件。' },
  why: {
    en: 'With a document in force go its rules, its controls and the addresses that lead to it; a retired one stays to be read.',
    'zh-CN': '删掉生效的文件，其中的规则、控制点和指向它的地址一并消失；停用的文件应当留着可查。',
  },
  messages: {
    removed: {
      en: 'Removed {kind} `{document}` ({status}{version})',
      'zh-CN': '删去了{kind} `{document}`（{status}{version}）',
    },
    lost: {
      en: 'Removed {kind} `{document}` ({status}{version}), and no approved document carries out {controls} any more',
      'zh-CN': '删去了{kind} `{document}`（{status}{version}），{controls} 不再有已批准的文件落实',
    },
    page: {
      en: 'Removed the page `{document}`',
      'zh-CN': '删去了页面 `{document}`',
    },
  },
  good: [
    {
      base: { 'internal/a.mdx': '---\nid: a\nstatus: approved\n---\n\n门店应当逐人告知。\n' },
      // It stands elsewhere.
      head: { 'public/a.mdx': '---\nid: a\nstatus: approved\n---\n\n门店应当逐人告知。\n' },
    },
  ],
  bad: [
    {
      base: {
        'internal/a.mdx':
          '---\nid: a\nstatus: approved\nversion: "1.2"\n---\n\n<Control id="BT-02">\n\n门店应当逐人告知。\n\n</Control>\n',
      },
      head: {},
      finds: [
        'base internal/a.mdx:2:1: material: Removed document `a` (approved 1.2), and no approved document carries out `BT-02` any more',
      ],
    },
    {
      base: { 'internal/a.mdx': '---\nid: a\nstatus: draft\n---\n\n门店应当逐人告知。\n' },
      head: {},
      finds: ['base internal/a.mdx:2:1: editorial: Removed document `a` (draft)'],
    },
  ],
  check({ documents, head: { workspace } }, report) {
    const gone = documents.filter(({ base, head }) => base && !head && base.kind !== 'lesson')
    const carried = gone.length > 0 ? carriedIn(workspace) : new Set<string>()
    for (const { id, base } of gone) {
      if (!base) continue
      const approved = base.data['status'] === 'approved'
      const lost = approved ? statedIn(base).filter((control) => !carried.has(control)) : []
      const spot = { path: base.path, span: base.places['/id'] ?? ([0, 0] as const) }
      const about = { document: id, spot, side: 'base' } as const
      if (base.kind === 'page') {
        report('page', { document: id }, about)
        continue
      }
      const version = textOf(base.data['version'])
      const isPublic = base.data['classification'] === 'public'
      const duties = isPublic
        ? (['tell-individuals', 'approve-again'] as const)
        : (['approve-again'] as const)
      report(
        lost.length > 0 ? 'lost' : 'removed',
        {
          ...{ document: id, kind: kinds[base.kind] ?? kinds['document'] ?? '' },
          ...{ status: textOf(base.data['status']), version: version && ` ${version}` },
          controls: lost.map((control) => `\`${control}\``).join(', '),
        },
        { ...about, ...(approved ? { duties, todo: ['restore'] } : { class: 'editorial' }) },
      )
    }
  },
})

/** Every control that an approved document states itself. */
function carriedIn({ documents }: Workspace): ReadonlySet<string> {
  const approved = [...documents.values()].filter(({ data }) => data['status'] === 'approved')
  return new Set(approved.flatMap(statedIn))
}

function statedIn({ controls }: Facts): string[] {
  const stated = controls.filter(({ delegate, length }) => delegate === undefined && length > 0)
  return [...new Set(stated.flatMap(({ ids }) => ids))]
}

const kinds: Readonly<Record<string, { readonly en: string; readonly 'zh-CN': string }>> = {
  document: { en: 'document', 'zh-CN': '文件' },
  form: { en: 'form', 'zh-CN': '表格' },
  course: { en: 'course', 'zh-CN': '课程' },
}
