import { leadsOut, resolvePath, splitAddress } from '../address.ts'
import { defineRule } from '../define-rule.ts'
import type { Facts } from '../model/facts.ts'
import type { Workspace } from '../model/workspace.ts'

export default defineRule({
  id: 'link-target',
  scope: 'workspace',
  severity: 'error',
  summary: {
    en: 'Require every link inside the workspace to lead to a file, a section or an anchor that exists.',
    'zh-CN': '要求工作区内的每个链接都指向存在的文件、章节或锚点。',
  },
  why: {
    en: 'A reader who is sent to a clause must find it; a dead link in a policy is a clause that is not there.',
    'zh-CN': '让读者去看的条款必须找得到；制度里的死链接，等于没有那一条。',
  },
  messages: {
    file: {
      en: 'Unknown link target `{url}`, expected a file of this workspace',
      'zh-CN': '未知的链接目标 `{url}`，应为本工作区内的文件',
    },
    anchor: {
      en: 'Unknown anchor `#{anchor}` in `{path}`, expected a section, a control, a question or a heading there',
      'zh-CN': '未知的锚点 `#{anchor}`（`{path}`），应为其中的章节、控制点、问题或标题',
    },
    page: {
      en: 'Unknown page `{url}`, expected an address of the portal such as `/documents/<id>/`',
      'zh-CN': '未知的页面 `{url}`，应为门户内的地址，如 `/documents/<id>/`',
    },
  },
  good: [
    {
      'internal/a.mdx':
        '见 [通知](./b.mdx#notice)、[本页](#标题) 与 [控制点](/documents/b/#bt-02)。\n\n## 标题\n',
      'internal/b.mdx':
        '<Section id="notice">\n\n## 通知\n\n<Control id="BT-02">\n\n告知。\n\n</Control>\n\n</Section>\n',
    },
  ],
  bad: [
    {
      files: {
        'internal/a.mdx': '[一](./c.mdx)、[二](./b.mdx#notise)、[三](#x)、[四](/documents/c/)。\n',
        'internal/b.mdx': '<Section id="notice">\n\n## 通知\n\n</Section>\n',
      },
      finds: [
        'internal/a.mdx:1:1: Unknown link target `./c.mdx`, expected a file of this workspace',
        'internal/a.mdx:1:14: Unknown anchor `#notise` in `internal/b.mdx`, expected a section, a control, a question or a heading there',
        'internal/a.mdx:1:34: Unknown anchor `#x` in `internal/a.mdx`, expected a section, a control, a question or a heading there',
        'internal/a.mdx:1:42: Unknown page `/documents/c/`, expected an address of the portal such as `/documents/<id>/`',
      ],
    },
  ],
  check(workspace, report) {
    const anchors = new Map<string, ReadonlySet<string>>()
    const anchorsOf = (file: Facts): ReadonlySet<string> => {
      const known = anchors.get(file.path) ?? collectAnchors(file)
      anchors.set(file.path, known)
      return known
    }
    for (const file of workspace.facts) {
      for (const { url, span } of file.links) {
        const broken = judge(url, file, workspace, anchorsOf)
        if (broken) report(broken.id, broken.data, { path: file.path, span })
      }
    }
  },
})

function judge(url: string, from: Facts, workspace: Workspace, anchorsOf: AnchorsOf): Broken | undefined {
  if (leadsOut(url)) return undefined
  const { path: address, fragment } = splitAddress(url)
  if (address.startsWith('/')) return judgePage(url, address, fragment, workspace, anchorsOf)
  const path = address === '' ? from.path : resolvePath(from.path, address)
  const target = workspace.byPath.get(path)
  if (!target) return workspace.hasFile(path) ? undefined : { id: 'file', data: { url } }
  return judgeAnchor(target, fragment, anchorsOf)
}

function judgeAnchor(target: Facts, fragment: string, anchorsOf: AnchorsOf): Broken | undefined {
  if (fragment === '' || !target.readable || anchorsOf(target).has(fragment)) return undefined
  return { id: 'anchor', data: { anchor: fragment, path: target.path } }
}

/** Addresses of the portal as readers copy them. */
function judgePage(
  url: string,
  address: string,
  fragment: string,
  workspace: Workspace,
  anchorsOf: AnchorsOf,
): Broken | undefined {
  const [area = '', first, second] = address.split('/').filter((part) => part && part !== 'en')
  const broken: Broken = { id: 'page', data: { url } }
  if (first === undefined) return areas.has(area) || area === '' ? undefined : broken
  if (area === 'documents' || area === 'forms') {
    const target = workspace.documents.get(first)
    return target ? judgeAnchor(target, fragment, anchorsOf) : broken
  }
  if (area === 'training') return isTraining(first, second, workspace) ? undefined : broken
  if (area === 'controls') return workspace.controls.has(first) ? undefined : broken
  if (area === 'laws') {
    const law = workspace.laws.get(first)
    return law && (second === undefined || law.articles.has(second)) ? undefined : broken
  }
  if (area === 'requirements') return workspace.byPath.has(`requirements/${first}.yaml`) ? undefined : broken
  return areas.has(area) ? undefined : broken
}

/** `/training/<course>/`, or one of its lessons. */
function isTraining(course: string, lesson: string | undefined, { courses }: Workspace): boolean {
  const known = courses.get(course)
  return known !== undefined && (lesson === undefined || known.lessons.some(({ id }) => id === lesson))
}

const areas = new Set([
  ...['documents', 'controls', 'laws', 'requirements', 'training', 'forms', 'rules', 'search'],
  ...['glossary', 'parameters', 'help', 'coverage', 'registers'],
])

function collectAnchors(file: Facts): ReadonlySet<string> {
  return new Set([
    ...file.sections.map(({ id }) => id),
    ...file.headings.map(({ slug }) => slug),
    ...file.controls.flatMap(({ ids }) => ids.map((id) => id.toLowerCase())),
    ...file.questions.flatMap(({ id, steps }) => [id, ...steps.map((step) => step.id)]),
  ])
}

type AnchorsOf = (file: Facts) => ReadonlySet<string>

interface Broken {
  readonly id: 'file' | 'anchor' | 'page'
  readonly data: Readonly<Record<string, string>>
}
