import { defineRule } from '../define-rule.ts'
import type { Facts } from '../model/facts.ts'
import { spotAt } from '../training/spots.ts'
import { revisionsOf } from '../workspace/shape-revisions.ts'

export default defineRule({
  id: 'course-current',
  scope: 'workspace',
  severity: 'error',
  summary: {
    en: 'Require a course to teach the version of each document that is in force or announced.',
    'zh-CN': '要求课程讲解各文件现行的或已公布的版本。',
  },
  why: {
    en: 'A new MAJOR changes what people must do; an old lesson then teaches what is wrong now.',
    'zh-CN': '主版本变了，该做的事就变了；旧课这时教的就是错的。',
  },
  messages: {
    behind: {
      en: 'Unexpected MAJOR {taught} of the document `{id}`, expected {major}, which is in force',
      'zh-CN': '意外的主版本 {taught}（文件 `{id}`），应为现行的 {major}',
    },
    ahead: {
      en: 'Unexpected MAJOR {taught} of the document `{id}`, expected {major}, since no later one is announced',
      'zh-CN': '意外的主版本 {taught}（文件 `{id}`），应为 {major}，因为没有公布更新的版本',
    },
  },
  good: [
    {
      // 2.0 is announced; the course may still teach what is in force, or already what comes.
      'internal/a.mdx':
        "---\nrevisions:\n  - { version: '2.0', date: '2026-01-05', effective: '2026-02-01' }\n  - { version: '1.0', date: '2025-01-05', effective: '2025-02-01' }\n---\n",
      'training/start/index.mdx': '---\ndocuments: [{ id: a, major: 1 }]\n---\n',
      'training/next/index.mdx': '---\ndocuments: [{ id: a, major: 2 }]\n---\n',
    },
  ],
  bad: [
    {
      files: {
        'internal/a.mdx':
          "---\nrevisions:\n  - { version: '2.0', date: '2026-01-05', effective: '2026-01-10' }\n  - { version: '1.0', date: '2025-01-05', effective: '2025-02-01' }\n---\n",
        'internal/b.mdx':
          "---\nrevisions:\n  - { version: '1.1', date: '2025-01-05', effective: '2025-02-01' }\n---\n",
        'training/start/index.mdx': '---\ndocuments: [{ id: a, major: 1 }, { id: b, major: 2 }]\n---\n',
      },
      finds: [
        'training/start/index.mdx:2:22: Unexpected MAJOR 1 of the document `a`, expected 2, which is in force',
        'training/start/index.mdx:2:43: Unexpected MAJOR 2 of the document `b`, expected 1, since no later one is announced',
      ],
    },
  ],
  check({ courses, documents, today }, report) {
    for (const { facts, documents: taught } of courses.values()) {
      if (facts.data['status'] === 'retired') continue
      taught.forEach(({ id, major }, index) => {
        const majors = majorsOf(documents.get(id), today)
        const spot = spotAt(facts, `/documents/${index}/major`)
        if (!majors) return
        if (major < majors.current) report('behind', { id, taught: major, major: majors.current }, spot)
        if (major > majors.newest) report('ahead', { id, taught: major, major: majors.newest }, spot)
      })
    }
  },
})

/** MAJOR of the version in force, and of the newest one; before the first is in force, that one. */
function majorsOf(
  document: Facts | undefined,
  today: string,
): { readonly current: number; readonly newest: number } | undefined {
  const revisions = document ? revisionsOf(document.data) : []
  const current = revisions.find(({ effective }) => effective <= today) ?? revisions.at(-1)
  if (!current) return undefined
  return { current: current.major, newest: Math.max(...revisions.map(({ major }) => major)) }
}
