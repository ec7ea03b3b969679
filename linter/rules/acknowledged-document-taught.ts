import { defineRule, isUnread } from '../define-rule.ts'
import type { Course } from '../model/course.ts'
import { listedIds, spotAt } from '../training/spots.ts'
import { fieldsOf, stringsOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'acknowledged-document-taught',
  scope: 'workspace',
  severity: 'error',
  summary: {
    en: 'Require a course, for every role concerned, on each document that must be acknowledged.',
    'zh-CN': '要求每份须确认的文件都有课程讲到，并覆盖每个须确认的角色。',
  },
  why: {
    en: 'A signature under a text that nobody explained proves that it was signed, and nothing more.',
    'zh-CN': '没有人讲过的文字，签了名也只证明签了名。',
  },
  messages: {
    untaught: {
      en: 'Missing course on the document `{id}`, expected an approved one with it in `documents`, since it must be acknowledged',
      'zh-CN': '缺少讲解文件 `{id}` 的课程，应有一门已批准的课程在 `documents` 中列出它，因为它须经确认',
    },
    roles: {
      en: 'Missing course on the document `{id}` for {roles}, expected these roles in the audience of one',
      'zh-CN': '缺少面向 {roles} 讲解文件 `{id}` 的课程，应在课程的 `audience` 中列出这些角色',
    },
  },
  good: [
    {
      'internal/a.mdx':
        '---\nstatus: approved\naudience: [clerks]\nacknowledgement: { required: true }\n---\n',
      'training/start/index.mdx':
        '---\nstatus: approved\naudience: [all-staff]\ndocuments: [{ id: a, major: 1 }]\n---\n',
    },
    { 'internal/a.mdx': '---\nstatus: approved\nacknowledgement: { required: false }\n---\n' },
  ],
  bad: [
    {
      files: {
        'internal/a.mdx':
          '---\nid: a\nstatus: approved\naudience: [clerks, drivers]\nacknowledgement: { required: true }\n---\n',
        'internal/b.mdx':
          '---\nid: b\nstatus: approved\naudience: [all-staff]\nacknowledgement: { required: true }\n---\n',
        'training/start/index.mdx':
          '---\nstatus: approved\naudience: [clerks]\ndocuments: [{ id: a, major: 1 }]\n---\n',
        'training/next/index.mdx':
          '---\nstatus: draft\naudience: [all-staff]\ndocuments: [{ id: b, major: 1 }]\n---\n',
      },
      finds: [
        'internal/a.mdx:5:1: Missing course on the document `a` for `drivers`, expected these roles in the audience of one',
        'internal/b.mdx:5:1: Missing course on the document `b`, expected an approved one with it in `documents`, since it must be acknowledged',
      ],
    },
  ],
  check({ facts, documents, courses }, report) {
    if (isUnread({ facts }, 'training/')) return
    for (const document of documents.values()) {
      const { id, kind, data } = document
      const { required } = fieldsOf(data['acknowledgement'])
      if (kind !== 'document' || required !== true || data['status'] !== 'approved') continue
      const spot = spotAt(document, '/acknowledgement')
      const teaching = [...courses.values()].filter((course) => teaches(course, id))
      const roles = rolesWithout(teaching, stringsOf(data['audience']))
      if (teaching.length === 0) report('untaught', { id }, spot)
      else if (roles.length > 0) report('roles', { id, roles: listedIds(roles) }, spot)
    }
  },
})

function teaches({ facts, documents }: Course, id: string): boolean {
  return facts.data['status'] === 'approved' && documents.some((document) => document.id === id)
}

function rolesWithout(courses: readonly Course[], roles: readonly string[]): readonly string[] {
  const reached = new Set(courses.flatMap(({ audience }) => audience))
  return reached.has('all-staff') ? [] : roles.filter((role) => !reached.has(role))
}
