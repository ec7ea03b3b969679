import { defineRule } from '../define-rule.ts'
import type { Facts } from '../model/facts.ts'
import type { Workspace } from '../model/workspace.ts'
import { fieldsOf, listOf, textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'no-retired-target',
  scope: 'workspace',
  severity: 'error',
  summary: {
    en: 'Disallow links to retired documents, and lessons about them, as if they still held.',
    'zh-CN': '禁止把已停用的文件当作现行文件来链接或讲授。',
  },
  why: {
    en: 'Readers follow a link and keep a rule that was withdrawn, while its successor goes unread.',
    'zh-CN': '读者顺着链接照着已经停用的规定去做，新规定反而没人看。',
  },
  messages: {
    link: {
      en: 'Unexpected link to `{id}`, which is retired, expected its successor, or a link text that says “retired”',
      'zh-CN': '意外的链接：`{id}` 已停用，应指向取代它的文件，或在链接文字里写明“已停用”',
    },
    taught: {
      en: 'Unexpected document `{id}`, which is retired, expected one that holds',
      'zh-CN': '意外的文件 `{id}`：已停用，应为现行文件',
    },
  },
  good: [
    {
      'internal/new.mdx': '---\nstatus: approved\n---\n\n本标准取代[旧标准（已停用）](./old.mdx)。\n',
      'internal/old.mdx': '---\nstatus: retired\n---\n\n另见[更旧的标准](./older.mdx)。\n',
      'internal/older.mdx': '---\nstatus: retired\n---\n',
    },
  ],
  bad: [
    {
      files: {
        'internal/new.mdx':
          '---\nstatus: approved\n---\n\n照[标准](./old.mdx#first)和[标准](/documents/old/)办。\n',
        'internal/old.mdx': '---\nstatus: retired\n---\n',
        'training/start/index.mdx':
          '---\ntype: course\nstatus: approved\ndocuments: [{ id: new, major: 1 }, { id: old, major: 1 }]\n---\n',
      },
      finds: [
        'internal/new.mdx:5:2: Unexpected link to `old`, which is retired, expected its successor, or a link text that says “retired”',
        'internal/new.mdx:5:24: Unexpected link to `old`, which is retired, expected its successor, or a link text that says “retired”',
        'training/start/index.mdx:4:36: Unexpected document `old`, which is retired, expected one that holds',
      ],
    },
  ],
  check(workspace, report) {
    const { facts, documents } = workspace
    if (![...documents.values()].some(isRetired)) return
    for (const file of facts) {
      // What is itself no longer read may point to its own time; lists in foreign Markdown may name everything.
      if (file.kind === 'page' || isRetired(sourceOf(file, workspace))) continue
      for (const { kind, url, text, span } of file.links) {
        // The words of a reference link stand elsewhere than its address.
        if (kind !== 'link') continue
        const target = workspace.linkedDocument(url, file)
        if (!isRetired(target) || saysRetired.test(text)) continue
        report('link', { id: target?.id ?? '' }, { path: file.path, span })
      }
      if (file.kind !== 'course') continue
      listOf(file.data['documents']).forEach((taught, index) => {
        const id = textOf(fieldsOf(taught)['id'])
        const span = file.places[`/documents/${index}`] ?? [0, 0]
        if (isRetired(documents.get(id))) report('taught', { id }, { path: file.path, span })
      })
    }
  },
})

/** The file whose status counts: a translation has that of its source, a lesson that of its course. */
function sourceOf(file: Facts, { documents }: Workspace): Facts | undefined {
  if (file.kind === 'translation') return documents.get(file.nameId)
  return file.kind === 'lesson' ? documents.get(file.path.split('/').at(-2) ?? '') : file
}

function isRetired(document: Facts | undefined): boolean {
  return document !== undefined && textOf(document.data['status']) === 'retired'
}

const saysRetired =
  /停用|废止|废除|作废|失效|取代|替代|旧版|历史版|\b(?:retired|withdrawn|superseded|replaced|former|historical|archived)\b/i
