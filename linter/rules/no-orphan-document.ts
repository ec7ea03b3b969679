import { defineRule } from '../define-rule.ts'
import type { Facts } from '../model/facts.ts'
import type { Workspace } from '../model/workspace.ts'
import { fieldsOf, listOf, stringsOf, textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'no-orphan-document',
  scope: 'workspace',
  severity: 'warning',
  summary: {
    en: 'Require every approved document to be reached by something: an audience, a link, a delegation or a course.',
    'zh-CN': '要求每份已批准文件都有来路：适用对象、链接、转引或者课程。',
  },
  why: {
    en: 'A document that nobody is asked to read and nothing points to is kept by nobody.',
    'zh-CN': '没有人被要求阅读、也没有任何地方指向的文件，谁也不会照着做。',
  },
  messages: {
    orphan: {
      en: 'Unexpected document `{id}` that nothing leads to, expected an audience, a link, a delegation or a course',
      'zh-CN': '意外的孤立文件 `{id}`，应有适用对象、链接、转引或者课程指向它',
    },
  },
  good: [
    {
      'internal/a.mdx':
        '---\nstatus: approved\naudience: [all-staff]\n---\n\n见[乙](./b.mdx)。\n\n<Control id="BT-02" in="c" />\n',
      'internal/b.mdx': '---\nstatus: approved\n---\n',
      'internal/c.mdx': '---\nstatus: approved\n---\n',
      'internal/d.mdx': '---\nstatus: draft\n---\n',
      'internal/e.mdx': '---\nstatus: approved\n---\n',
      'training/start/index.mdx': '---\nstatus: draft\ndocuments: [{ id: e, major: 1 }]\n---\n',
      'public/notice.mdx': '---\nstatus: approved\nclassification: public\n---\n',
    },
  ],
  bad: [
    {
      files: { 'internal/a.mdx': '---\nid: a\nstatus: approved\n---\n\n见[自己](./a.mdx#b)。\n\n## b\n' },
      finds: [
        'internal/a.mdx:2:1: Unexpected document `a` that nothing leads to, expected an audience, a link, a delegation or a course',
      ],
    },
  ],
  check(workspace, report) {
    let reached: ReadonlySet<string> | undefined
    for (const { id, path, kind, data, places } of workspace.documents.values()) {
      if (kind !== 'document' && kind !== 'form') continue
      if (textOf(data['status']) !== 'approved' || textOf(data['classification']) === 'public') continue
      if (stringsOf(data['audience']).length > 0) continue
      reached ??= reachedIn(workspace)
      if (!reached.has(id)) report('orphan', { id }, { path, span: places['/id'] ?? [0, 0] })
    }
  },
})

/** Ids that another file names: by a link, a delegation, a course, or a record that carries the name of its form. */
function reachedIn(workspace: Workspace): ReadonlySet<string> {
  const reached = new Set<string>()
  for (const file of workspace.facts) {
    const named = [
      ...file.links.map(({ url }) => workspace.linkedDocument(url, file)?.id),
      ...file.controls.flatMap(({ delegate, records }) => [delegate, ...records]),
      ...listOf(file.data['documents']).map((taught) => textOf(fieldsOf(taught)['id'])),
    ]
    for (const id of named) if (id !== undefined && id !== ownId(file)) reached.add(id)
  }
  return reached
}

/** A translation says the same as its source. */
function ownId({ kind, id, nameId }: Facts): string {
  return kind === 'translation' ? nameId : id
}
