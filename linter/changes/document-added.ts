import { defineRule } from '../define-rule.ts'
import type { Facts } from '../model/facts.ts'
import type { ReportedChange } from '../model/rule.ts'
import type { Workspace } from '../model/workspace.ts'
import { fieldsOf, textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'document-added',
  scope: 'change',
  severity: 'error',
  class: 'computed',
  mirror: 'document-removed',
  summary: { en: 'Tell each document that is new.', 'zh-CN': '指出新增的每份文件。' },
  why: {
    en: 'A new document in force binds the people whom it names; a draft binds nobody yet.',
    'zh-CN': '新文件一旦生效，就约束它点到的人；草稿还不约束谁。',
  },
  messages: {
    added: {
      en: 'Added {kind} `{document}` ({state}) with {controls} controls',
      'zh-CN': '新增了{kind} `{document}`（{state}），含 {controls} 个控制点',
    },
    page: {
      en: 'Added the page `{document}`',
      'zh-CN': '新增了页面 `{document}`',
    },
  },
  good: [
    {
      base: { 'internal/a.mdx': '---\nid: a\nstatus: draft\n---\n\n门店应当逐人告知。\n' },
      head: { 'internal/a.mdx': '---\nid: a\nstatus: approved\n---\n\n门店应当逐人告知。\n' },
    },
  ],
  bad: [
    {
      base: {},
      head: {
        'internal/a.mdx':
          '---\nid: a\nstatus: approved\nversion: "1.0"\n---\n\n<Control id="BT-02">\n\n门店应当逐人告知。\n\n</Control>\n',
      },
      finds: ['internal/a.mdx:2:1: material: Added document `a` (approved 1.0) with 1 controls'],
    },
    {
      base: {},
      head: { 'internal/a.mdx': '---\nid: a\nstatus: draft\n---\n\n门店应当逐人告知。\n' },
      finds: ['internal/a.mdx:2:1: editorial: Added document `a` (draft) with 0 controls'],
    },
  ],
  check({ documents, head: { workspace } }, report) {
    for (const { id, base, head } of documents) {
      if (!head || base || head.kind === 'lesson') continue
      const about = { document: id, spot: { path: head.path, span: head.places['/id'] ?? ([0, 0] as const) } }
      if (head.kind === 'page') {
        report('page', { document: id }, about)
        continue
      }
      const status = textOf(head.data['status'])
      const version = textOf(head.data['version'])
      report(
        'added',
        {
          ...{ document: id, kind: kinds[head.kind] ?? kinds['document'] ?? '' },
          ...{ version, state: `${status} ${version}`.trim() },
          controls: new Set(head.controls.flatMap(({ ids }) => ids)).size,
        },
        { ...about, ...(status === 'approved' ? startOf(head, workspace) : { class: 'editorial' }) },
      )
    }
  },
})

/** What a text may ask for that binds people from now on, and what is left to do of a notice. */
function startOf({ id, kind, data }: Facts, workspace: Workspace): Pick<ReportedChange, 'duties' | 'todo'> {
  const isPublic = data['classification'] === 'public'
  const manifest = `public/archive/${id}/${textOf(data['version'])}/manifest.json`
  const isUnfrozen = kind === 'document' && isPublic && !workspace.hasFile(manifest)
  const isConfirmed = fieldsOf(data['acknowledgement'])['required'] === true
  return {
    duties: [
      ...(isPublic ? (['tell-individuals'] as const) : []),
      ...(isConfirmed ? (['acknowledge-again'] as const) : []),
    ],
    todo: isUnfrozen ? ['freeze'] : [],
  }
}

const kinds: Readonly<Record<string, { readonly en: string; readonly 'zh-CN': string }>> = {
  document: { en: 'document', 'zh-CN': '文件' },
  form: { en: 'form', 'zh-CN': '表格' },
  course: { en: 'course', 'zh-CN': '课程' },
}
