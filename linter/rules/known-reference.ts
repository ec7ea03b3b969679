import { defineRule, hintFor } from '../define-rule.ts'
import type { LocalText } from '../model/catalog.ts'
import type { Spot } from '../model/place.ts'
import type { Workspace } from '../model/workspace.ts'
import { fieldsOf, listOf, textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'known-reference',
  scope: 'workspace',
  severity: 'error',
  summary: {
    en: 'Require everything that a register, a profile, a checklist, the glossary, a course or the frontmatter of a notice names to exist.',
    'zh-CN': '要求登记册、控制清单、告知清单、术语表、课程和告知的前言提到的对象都存在。',
  },
  why: {
    en: 'A register that points at nothing looks complete until somebody asks who received the data.',
    'zh-CN': '登记册指向不存在的东西，看着齐全，一问数据给了谁就露馅。',
  },
  messages: {
    unknown: {
      en: 'Unknown {kind} `{id}`{hint}, expected one that stands in {where}',
      'zh-CN': '未知的{kind} `{id}`{hint}，应为 {where} 中已有的一个',
    },
  },
  good: [
    {
      'registers/parties.yaml': 'parties:\n  - id: cloud-host\n  - id: our-shops\n',
      'registers/processing.yaml':
        'activities:\n  - { handlers: [our-shops], recipients: [cloud-host], retention: keep-days, controls: [BT-02] }\n',
      'catalog/BT.yaml': 'controls:\n  - id: BT-02\n    parameters: [{ id: keep-days }]\n',
      'laws/PIPL.yaml': "code: PIPL\narticles: [{ article: '4' }]\n",
      'glossary.yaml': "terms:\n  - { id: handler, laws: ['PIPL:4'] }\n",
      'internal/a.mdx': '<Term id="handler" />。\n',
    },
  ],
  bad: [
    {
      files: {
        'registers/parties.yaml': 'parties:\n  - id: cloud-host\n',
        'registers/processing.yaml':
          'activities:\n  - { handlers: [our-shops], recipients: [cloud-hots], retention: keep-days, controls: [BT-02] }\n',
        'registers/recipients.yaml': 'recipients:\n  - party: backup-vault\n',
        'registers/roles.yaml':
          'roles:\n  - { id: counsel, apart-from: [lawyer], holders: [{ companies: [our-shop] }] }\n',
        'registers/open-questions.yaml': "questions:\n  - { laws: ['PIPL:22'] }\n",
        'glossary.yaml': "terms:\n  - { id: handler, laws: ['PIPL:4'] }\n",
        'profiles/sale.yaml': 'id: sale\nimports: [core]\n',
        'checklists/notice.yaml': "items:\n  - { id: CN-01, laws: ['PIPL:7'], control: NT-01 }\n",
        'requirements/000.yaml': 'document: sale-of-shop\n',
        'training/start/index.mdx':
          '---\ndocuments: [{ id: handbook, major: 1 }]\n---\n\n<Term id="handlers" />\n',
        'internal/a.en.mdx': '---\nreviewed-by: translator\n---\n',
        'registers/rights.yaml': "rights:\n  - { id: copy, time: soon-days, laws: ['PIPL:45'] }\n",
        'registers/cookies.yaml': 'cookies:\n  - setter: our-shop\n',
        'public/b.mdx':
          '---\nchecklists: [notices]\nparties: [carrier]\n---\n\n<ProcessingList handlers="our-shops" ids="orders" columns="data" />\n\n<RightsList ids="copy acces" columns="how" />\n',
      },
      finds: [
        'checklists/notice.yaml:2:26: Unknown article `PIPL:7`, expected one that stands in `laws/`',
        'checklists/notice.yaml:2:36: Unknown control `NT-01`, expected one that stands in `catalog/`',
        'glossary.yaml:2:28: Unknown article `PIPL:4`, expected one that stands in `laws/`',
        'internal/a.en.mdx:2:1: Unknown role `translator`, expected one that stands in `registers/roles.yaml`',
        'profiles/sale.yaml:2:11: Unknown profile `core`, expected one that stands in `profiles/`',
        'public/b.mdx:2:14: Unknown checklist `notices` (→ `notice`?), expected one that stands in `checklists/`',
        'public/b.mdx:3:11: Unknown party `carrier`, expected one that stands in `registers/parties.yaml`',
        'public/b.mdx:6:1: Unknown activity `orders`, expected one that stands in `registers/processing.yaml`',
        'public/b.mdx:6:1: Unknown party `our-shops`, expected one that stands in `registers/parties.yaml`',
        'public/b.mdx:8:1: Unknown right `acces`, expected one that stands in `registers/rights.yaml`',
        'registers/cookies.yaml:2:5: Unknown party `our-shop`, expected one that stands in `registers/parties.yaml`',
        'registers/open-questions.yaml:2:15: Unknown article `PIPL:22`, expected one that stands in `laws/`',
        'registers/processing.yaml:2:18: Unknown party `our-shops`, expected one that stands in `registers/parties.yaml`',
        'registers/processing.yaml:2:43: Unknown party `cloud-hots` (→ `cloud-host`?), expected one that stands in `registers/parties.yaml`',
        'registers/processing.yaml:2:56: Unknown parameter `keep-days`, expected one that stands in `catalog/`',
        'registers/processing.yaml:2:89: Unknown control `BT-02`, expected one that stands in `catalog/`',
        'registers/recipients.yaml:2:5: Unknown party `backup-vault`, expected one that stands in `registers/parties.yaml`',
        'registers/rights.yaml:2:17: Unknown parameter `soon-days`, expected one that stands in `catalog/`',
        'registers/rights.yaml:2:42: Unknown article `PIPL:45`, expected one that stands in `laws/`',
        'registers/roles.yaml:2:33: Unknown role `lawyer`, expected one that stands in `registers/roles.yaml`',
        'registers/roles.yaml:2:66: Unknown party `our-shop`, expected one that stands in `registers/parties.yaml`',
        'requirements/000.yaml:1:1: Unknown document `sale-of-shop`, expected one that stands in `internal/`',
        'training/start/index.mdx:2:15: Unknown document `handbook`, expected one that stands in `internal/`',
        'training/start/index.mdx:5:1: Unknown term `handlers` (→ `handler`?), expected one that stands in `glossary.yaml`',
      ],
    },
  ],
  check(workspace, report) {
    const unread = workspace.facts.filter(({ readable }) => !readable).map(({ path }) => path)
    const gathered = new Map<Kind, readonly string[]>()
    const judge = (kind: Kind, id: string, spot: Spot): void => {
      const { words, where, ids } = kinds[kind]
      const known = gathered.get(kind) ?? ids(workspace)
      gathered.set(kind, known)
      // What an unreadable file holds cannot be told.
      if (known.includes(id) || unread.some((path) => path.startsWith(where))) return
      report('unknown', { kind: words, id, hint: hintFor(id, known), where: `\`${where}\`` }, spot)
    }
    for (const file of workspace.facts) {
      const named = references[file.kind === 'register' ? file.nameId : file.kind] ?? {}
      for (const [path, kind] of Object.entries(named)) {
        for (const [id, pointer] of textsAt(file.data, path.split('/'), '')) {
          judge(kind, id, { path: file.path, span: file.places[pointer] ?? [0, 0] })
        }
      }
      for (const { name, props, span } of file.components) {
        for (const [prop, kind] of Object.entries(namedBy[name] ?? {})) {
          const ids = (props[prop] ?? '').split(/\s+/).filter(Boolean)
          for (const id of ids) judge(kind, id, { path: file.path, span })
        }
      }
    }
  },
})

/** Where ids of other things stand, by register or by kind of file; those of other rules are left out. */
const references: Readonly<Record<string, Readonly<Record<string, Kind>>>> = {
  processing: {
    'activities/*/handlers/*': 'party',
    'activities/*/recipients/*': 'party',
    'activities/*/retention': 'parameter',
    'activities/*/laws/*': 'article',
    'activities/*/controls/*': 'control',
  },
  recipients: { 'recipients/*/party': 'party' },
  sdks: { 'sdks/*/provider': 'party' },
  cookies: { 'cookies/*/setter': 'party' },
  rights: { 'rights/*/time': 'parameter', 'rights/*/laws/*': 'article' },
  'open-questions': { 'questions/*/laws/*': 'article' },
  roles: { 'roles/*/apart-from/*': 'role', 'roles/*/holders/*/companies/*': 'party' },
  glossary: { 'terms/*/laws/*': 'article' },
  profile: { 'imports/*': 'profile' },
  checklist: { 'items/*/laws/*': 'article', 'items/*/control': 'control' },
  document: { 'checklists/*': 'checklist', 'parties/*': 'party' },
  requirements: { document: 'document' },
  course: { 'documents/*/id': 'document' },
  lesson: { 'controls/*': 'control' },
  translation: { 'reviewed-by': 'role' },
}

/** Props of components that name one thing or several; those of other rules are left out. */
const namedBy: Readonly<Record<string, Readonly<Record<string, Kind>>>> = {
  Term: { id: 'term' },
  ProcessingList: { handlers: 'party', ids: 'activity', except: 'activity' },
  RecipientList: { handlers: 'party', ids: 'recipient', except: 'recipient' },
  RightsList: { ids: 'right' },
}

/** Words for each kind of thing, where it stands, and the ids that are known. */
const kinds: Readonly<Record<Kind, Known>> = {
  party: entry('party', '相关方', 'registers/parties.yaml', (all) => idsIn(all, 'parties', 'parties')),
  activity: entry('activity', '处理活动', 'registers/processing.yaml', (all) =>
    idsIn(all, 'processing', 'activities'),
  ),
  recipient: entry('recipient', '接收方', 'registers/recipients.yaml', (all) =>
    idsIn(all, 'recipients', 'recipients'),
  ),
  right: entry('right', '权利', 'registers/rights.yaml', (all) => idsIn(all, 'rights', 'rights')),
  role: entry('role', '角色', 'registers/roles.yaml', ({ roles }) => [...roles.keys()]),
  parameter: entry('parameter', '参数', 'catalog/', ({ parameters }) => [...parameters.keys()]),
  control: entry('control', '控制点', 'catalog/', ({ controls }) => [...controls.keys()]),
  profile: entry('profile', '控制清单', 'profiles/', ({ profiles }) => [...profiles.keys()]),
  checklist: entry('checklist', '告知清单', 'checklists/', ({ checklists }) => [...checklists.keys()]),
  article: entry('article', '条文', 'laws/', ({ laws }) =>
    [...laws.values()].flatMap(({ code, articles }) => [...articles.keys()].map((at) => `${code}:${at}`)),
  ),
  term: entry('term', '术语', 'glossary.yaml', (all) => idsIn(all, 'glossary', 'terms')),
  document: entry('document', '文件', 'internal/', ({ documents }) => [...documents.keys()]),
}

function entry(en: string, chinese: string, where: string, ids: Known['ids']): Known {
  return { words: { en, 'zh-CN': chinese }, where, ids }
}

function idsIn(workspace: Workspace, register: string, key: string): string[] {
  return listOf(workspace.register(register)?.data[key]).map((item) => textOf(fieldsOf(item)['id']))
}

/** Every text at a path of keys, `*` for the items of a list, with its JSON pointer. */
function textsAt(value: unknown, [step, ...rest]: readonly string[], pointer: string): [string, string][] {
  if (step === undefined) return typeof value === 'string' ? [[value, pointer]] : []
  if (step !== '*') return textsAt(fieldsOf(value)[step], rest, `${pointer}/${step}`)
  return listOf(value).flatMap((item, index) => textsAt(item, rest, `${pointer}/${index}`))
}

type Kind =
  | ('party' | 'activity' | 'recipient' | 'right')
  | ('role' | 'parameter' | 'control' | 'profile' | 'checklist' | 'article' | 'term' | 'document')

interface Known {
  readonly words: LocalText
  readonly where: string
  readonly ids: (workspace: Workspace) => readonly string[]
}
