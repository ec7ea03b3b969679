import { splitAddress } from '../address.ts'
import { defineRule } from '../define-rule.ts'
import type { Course, Lesson } from '../model/course.ts'
import type { Workspace } from '../model/workspace.ts'
import { spotAt } from '../training/spots.ts'

export default defineRule({
  id: 'lesson-links-section',
  scope: 'workspace',
  severity: 'warning',
  summary: {
    en: 'Require a lesson to link to the paragraph on each control that it teaches.',
    'zh-CN': '要求每一课链接到所讲控制点在文件中的那一段。',
  },
  why: {
    en: 'Whoever doubts a lesson must be one tap away from the words that bind; a whole document is too far.',
    'zh-CN': '对课有疑问的人，应当一点就到有约束力的原文；整份文件太远了。',
  },
  messages: {
    missing: {
      en: 'Missing link to the paragraph on the control `{control}`, expected one such as `{address}`',
      'zh-CN': '缺少通向控制点 `{control}` 那一段的链接，应有如 `{address}` 的链接',
    },
    nowhere: {
      en: 'Unexpected control `{control}` of a lesson, expected one that a document named by the course implements',
      'zh-CN': '意外的控制点 `{control}`，应为课程所列文件中落实的控制点',
    },
    unlinked: {
      en: 'Missing link to the document `{id}`, expected one in a lesson, since the course names it',
      'zh-CN': '缺少通向文件 `{id}` 的链接，应在某一课中链接到它，因为课程列出了它',
    },
  },
  good: [
    {
      'internal/a.mdx':
        '<Section id="notice">\n\n## 告知\n\n<Control id="BT-02">\n\n告知客户。\n\n</Control>\n\n</Section>\n',
      'training/start/index.mdx': '---\ndocuments: [{ id: a, major: 1 }]\nlessons: [why]\n---\n',
      'training/start/01-why.mdx':
        '---\ncontrols: [BT-02]\n---\n\n见[告知](/documents/a/#notice)。\n\n<Question id="whom" kind="true-false" controls="BT-02">\n\n要告知客户吗？\n\n- [x] 要\n- [ ] 不要\n\n  > 客户有权知道。\n\n</Question>\n',
    },
  ],
  bad: [
    {
      files: {
        'internal/a.mdx': '<Control id="BT-02">\n\n告知客户。\n\n</Control>\n',
        'internal/b.mdx': '<Control id="BT-03" in="a" />\n',
        'training/start/index.mdx':
          '---\ndocuments: [{ id: a, major: 1 }, { id: b, major: 1 }]\nlessons: [why]\n---\n',
        'training/start/01-why.mdx': '---\ncontrols: [BT-02, BT-03]\n---\n\n见[这份文件](/documents/a/)。\n',
      },
      finds: [
        'training/start/01-why.mdx:2:12: Missing link to the paragraph on the control `BT-02`, expected one such as `/documents/a/#bt-02`',
        'training/start/01-why.mdx:2:19: Unexpected control `BT-03` of a lesson, expected one that a document named by the course implements',
        'training/start/index.mdx:2:34: Missing link to the document `b`, expected one in a lesson, since the course names it',
      ],
    },
  ],
  check(workspace, report) {
    for (const course of workspace.courses.values()) {
      const linked = new Set<string>()
      for (const lesson of course.lessons) {
        const links = linksOf(lesson, workspace)
        for (const link of links) linked.add(link.split('#')[0] ?? '')
        // What could not be read may hold the very paragraph that the lesson links to.
        if (!isRead(course, workspace)) continue
        lesson.controls.forEach((control, index) => {
          const spot = spotAt(lesson.facts, `/controls/${index}`)
          const places = placesOf(control, course, workspace)
          const [document, anchor] = (places[0] ?? '').split('#')
          if (places.length === 0) {
            report('nowhere', { control }, spot)
          } else if (!places.some((place) => links.has(place))) {
            report('missing', { control, address: `/documents/${document ?? ''}/#${anchor ?? ''}` }, spot)
          }
        })
      }
      if (course.lessons.length === 0) continue
      course.documents.forEach(({ id }, index) => {
        if (!workspace.documents.has(id) || linked.has(id)) return
        report('unlinked', { id }, spotAt(course.facts, `/documents/${index}`))
      })
    }
  },
})

/** Where a lesson links to, as `document#anchor`. */
function linksOf({ facts }: Lesson, workspace: Workspace): ReadonlySet<string> {
  return new Set(
    facts.links.flatMap(({ url }) => {
      const target = workspace.linkedDocument(url, facts)
      return target ? [`${target.id}#${splitAddress(url).fragment}`] : []
    }),
  )
}

/** Where documents of the course say how a control is implemented: at the block, and at the section around it. */
function placesOf(control: string, { documents }: Course, workspace: Workspace): readonly string[] {
  return documents.flatMap(({ id }) =>
    (workspace.documents.get(id)?.controls ?? [])
      .filter(({ ids, delegate }) => ids.includes(control) && delegate === undefined)
      .flatMap(({ section }) => [control.toLowerCase(), ...(section === undefined ? [] : [section])])
      .map((anchor) => `${id}#${anchor}`),
  )
}

/** What a document that is missing or could not be read implements cannot be told. */
function isRead({ documents }: Course, workspace: Workspace): boolean {
  return documents.every(({ id }) => workspace.documents.get(id)?.readable === true)
}
