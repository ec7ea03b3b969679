import { defineRule } from '../define-rule.ts'
import type { Facts } from '../model/facts.ts'

export default defineRule({
  id: 'unique-id',
  scope: 'workspace',
  severity: 'error',
  summary: {
    en: 'Require every document, control, parameter, requirement row, profile, checklist and law to have an id of its own.',
    'zh-CN': '要求每份文件、控制点、参数、要求条目、控制清单、清单和法规的 id 唯一。',
  },
  why: {
    en: 'Of two things with one id a link, a receipt or an exception can mean either, so it means neither.',
    'zh-CN': '两样东西共用一个 id，链接、回执和例外就不知指的是哪一个，等于都没有指到。',
  },
  messages: {
    twice: {
      en: 'Unexpected second `{id}`, expected an id that `{first}` does not use',
      'zh-CN': '意外的重复 id `{id}`，应换用 `{first}` 没有用过的 id',
    },
  },
  good: [{ 'internal/a.mdx': '---\nid: a\n---\n', 'public/b.mdx': '---\nid: b\n---\n' }],
  bad: [
    {
      files: { 'internal/a.mdx': '---\nid: a\n---\n', 'public/a.mdx': '---\nid: a\n---\n' },
      finds: ['public/a.mdx:2:1: Unexpected second `a`, expected an id that `internal/a.mdx` does not use'],
    },
    {
      files: { 'catalog/BT.yaml': 'controls:\n  - id: BT-01\n  - id: BT-01\n' },
      finds: [
        'catalog/BT.yaml:3:5: Unexpected second `BT-01`, expected an id that `catalog/BT.yaml` does not use',
      ],
    },
    {
      files: {
        'policypress.config.yaml':
          'name: { zh-CN: 例, en: Example }\nsource-language: zh-CN\nlanguages: [zh-CN]\nimports: [{ from: ./shared }]\n',
        'laws/PIPL.yaml': 'code: PIPL\n',
        'shared/laws/PIPL.yaml': 'code: PIPL\n',
      },
      finds: [
        'shared/laws/PIPL.yaml:1:1: Unexpected second `PIPL`, expected an id that `laws/PIPL.yaml` does not use',
      ],
    },
  ],
  check({ facts }, report) {
    const seen = new Map<string, string>()
    for (const file of facts) {
      for (const { id, kind, pointer } of idsIn(file)) {
        const first = seen.get(`${kind} ${id}`)
        if (first === undefined) seen.set(`${kind} ${id}`, file.path)
        else report('twice', { id, first }, { path: file.path, span: file.places[pointer] ?? [0, 0] })
      }
    }
  },
})

function idsIn(file: Facts): Named[] {
  if (['document', 'form', 'course'].includes(file.kind))
    return [{ id: file.id, kind: 'document', pointer: '/id' }]
  // Lessons are addressed below their course.
  if (file.kind === 'lesson') return [{ id: `${folderOf(file)}/${file.id}`, kind: 'lesson', pointer: '/id' }]
  if (file.kind === 'catalog') return [...listed(file, 'controls'), ...parametersIn(file)]
  if (file.kind === 'requirements') return listed(file, 'rows')
  if (file.kind === 'glossary') return listed(file, 'terms')
  // One folder cannot hold two files of one name, but another may be imported beside it.
  if (file.kind === 'profile' || file.kind === 'checklist')
    return [{ id: file.id, kind: file.kind, pointer: '/id' }]
  if (file.kind === 'law') return [{ id: codeOf(file), kind: 'law', pointer: '/code' }]
  if (file.kind === 'register' && file.nameId === 'roles') return listed(file, 'roles')
  return []
}

function listed(file: Facts, key: string, below = ''): Named[] {
  const items = file.data[key]
  if (!Array.isArray(items)) return []
  return items.flatMap((item: unknown, index) => {
    const id = idOf(item)
    return id === undefined ? [] : [{ id, kind: key, pointer: `${below}/${key}/${index}/id` }]
  })
}

function parametersIn(file: Facts): Named[] {
  const controls = file.data['controls']
  if (!Array.isArray(controls)) return []
  return controls.flatMap((control: unknown, index) => {
    const inner = { ...file, data: (control ?? {}) as Record<string, unknown> }
    return listed(inner, 'parameters', `/controls/${index}`)
  })
}

function idOf(item: unknown): string | undefined {
  const id = (item as { id?: unknown } | null)?.id
  return typeof id === 'string' ? id : undefined
}

const codeOf = ({ data, nameId }: Facts): string => (typeof data['code'] === 'string' ? data['code'] : nameId)

const folderOf = (file: Facts): string => file.path.slice(0, file.path.lastIndexOf('/'))

interface Named {
  readonly id: string
  readonly kind: string
  readonly pointer: string
}
