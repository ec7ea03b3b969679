import { defineRule, isUnread } from '../define-rule.ts'
import type { Facts } from '../model/facts.ts'
import type { Workspace } from '../model/workspace.ts'
import { stringsOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'notice-contents',
  scope: 'workspace',
  severity: 'error',
  summary: {
    en: 'Require a notice to say everything that its checklists ask for, in a marked place of every language.',
    'zh-CN': '要求告知在每种语言的标记处写明其清单要求的全部事项。',
  },
  why: {
    en: 'The law lists what people must be told. Whoever shortens a notice takes out a duty without noticing, and a heading alone tells nobody anything.',
    'zh-CN': '法律列明了必须告诉个人的事项。删短告知，就可能不知不觉删掉一项义务；只有标题，等于什么也没说。',
  },
  messages: {
    missing: {
      en: 'Missing item `{id}` of `{checklist}`, expected `<Disclosure items="{id}">` around the text that says: {what}',
      'zh-CN':
        '缺少 `{id}`（清单 `{checklist}`），应以 `<Disclosure items="{id}">` 标出写明该事项的文字：{what}',
    },
    empty: {
      en: 'Missing text for `{id}` in its `<Disclosure>`, expected more than a heading: {what}',
      'zh-CN': '缺少 `{id}` 的 `<Disclosure>` 中的正文，应不止有标题：{what}',
    },
    incomplete: {
      en: 'Missing `{missing}` in the `<Disclosure>` of `{id}`, expected the name or contact as the registers have it',
      'zh-CN': '缺少 `{missing}`（`{id}` 的 `<Disclosure>` 中），应照登记册写出名称或联系方式',
    },
    unexpected: {
      en: 'Unexpected mark of `{id}`, expected none because `{checklist}` does not ask for it here: `{reason}`',
      'zh-CN': '意外的标记 `{id}`，应删去，因为清单 `{checklist}` 在此不要求该事项：`{reason}`',
    },
    unknown: {
      en: 'Unknown item `{id}`, expected one of the checklists that the notice names: {checklists}',
      'zh-CN': '未知的事项 `{id}`，应为告知所列清单中的一项：{checklists}',
    },
    fact: {
      en: 'Missing fact `{fact}`, on which item `{id}` of `{checklist}` hangs, expected it in the registers or under `transfer`',
      'zh-CN': '缺少事实 `{fact}`（清单 `{checklist}` 的 `{id}` 取决于它），应写入登记册或 `transfer`',
    },
  },
  good: [
    {
      'checklists/notice.yaml':
        'items:\n  - { id: CN-01, shows: [handler-name, handler-contact] }\n  - { id: CN-03 }\n  - { id: CN-06 }\n  - { id: CN-11, when: { activities.minors: true } }\n',
      'registers/parties.yaml':
        'parties:\n  - { id: shops, kind: group-company, name: { zh-CN: 星桥便利店有限公司, en: Starbridge Stores Ltd }, contact: { email: ask@shops.example } }\n',
      'registers/processing.yaml':
        'activities:\n  - { id: orders, handlers: [shops], minors: false }\n  - { id: lessons, handlers: [school], minors: true }\n',
      'registers/parameters.yaml': 'values:\n  mailbox: { value: ask@shops.example }\n',
      'public/a.mdx':
        '---\nchecklists: [notice]\n---\n\n<Disclosure items="CN-01 CN-03">\n\n星桥便利店有限公司，写信到 <Param id="mailbox" />。存三年。\n\n</Disclosure>\n\n<Disclosure items="CN-06">\n\n<ProcessingList ids="orders" columns="data" />\n\n</Disclosure>\n',
    },
  ],
  bad: [
    {
      files: {
        'checklists/notice.yaml':
          'items:\n  - { id: CN-01, shows: [handler-name, handler-contact] }\n  - { id: CN-03, what: { zh-CN: 存多久, en: How long it is kept } }\n  - { id: CN-04, what: { zh-CN: 怎样投诉, en: How to complain } }\n  - { id: CN-11, when: { activities.minors: true } }\n  - { id: CN-13, when: { organisation.people: { at-least: 1000000 } } }\n',
        'registers/parties.yaml':
          'parties:\n  - { id: shops, kind: group-company, name: { zh-CN: 星桥便利店有限公司, en: Starbridge Stores Ltd }, contact: { email: ask@shops.example } }\n',
        'registers/processing.yaml': 'activities:\n  - { id: orders, handlers: [shops], minors: false }\n',
        'public/a.mdx':
          '---\nversion: \'1.0\'\nchecklists: [notice]\n---\n\n<Disclosure items="CN-01">\n\n由星桥便利店有限公司负责。\n\n</Disclosure>\n\n<Disclosure items="CN-03">\n\n## 存多久\n\n</Disclosure>\n\n<Disclosure items="CN-11 CN-20">\n\n不收孩子的信息。\n\n</Disclosure>\n',
        'public/a.en.mdx':
          '---\nid: a\ntranslation-of-version: \'1.0\'\n---\n\n<Disclosure items="CN-01">\n\nThe shops: ask@shops.example.\n\n</Disclosure>\n\n<Disclosure items="CN-03 CN-04">\n\nThree years. Write to us.\n\n</Disclosure>\n',
      },
      finds: [
        'public/a.en.mdx:6:1: Missing `Starbridge Stores Ltd` in the `<Disclosure>` of `CN-01`, expected the name or contact as the registers have it',
        'public/a.mdx:3:14: Missing fact `organisation.people`, on which item `CN-13` of `notice` hangs, expected it in the registers or under `transfer`',
        'public/a.mdx:3:14: Missing item `CN-04` of `notice`, expected `<Disclosure items="CN-04">` around the text that says: How to complain',
        'public/a.mdx:6:1: Missing `ask@shops.example` in the `<Disclosure>` of `CN-01`, expected the name or contact as the registers have it',
        'public/a.mdx:12:1: Missing text for `CN-03` in its `<Disclosure>`, expected more than a heading: How long it is kept',
        'public/a.mdx:18:1: Unexpected mark of `CN-11`, expected none because `notice` does not ask for it here: `activities.minors = false`',
        'public/a.mdx:18:1: Unknown item `CN-20`, expected one of the checklists that the notice names: notice',
      ],
    },
  ],
  check(workspace, report) {
    // What an unreadable register holds may decide about any item.
    if (isUnread(workspace, 'checklists/') || isUnread(workspace, 'registers/')) return
    for (const file of workspace.facts) {
      const named = checklistsOf(file, workspace)
      if (named === undefined) continue
      for (const { item, checklist, state, reason, spot } of workspace.items(file)) {
        const data = { id: item.id, checklist, what: item.what }
        if (state === 'unexpected') report('unexpected', { id: item.id, checklist, reason }, spot)
        // The facts of a translation are those of its source.
        if (state === 'fact-missing' && file.kind === 'document')
          report('fact', { fact: reason, id: item.id, checklist }, spot)
        if (item.severity === 'warning') continue
        if (state === 'missing' || state === 'empty') report(state, data, spot)
        if (state === 'incomplete') report('incomplete', { missing: reason, id: item.id }, spot)
      }
      reportUnknown(file, named, workspace, (id, span) => {
        report('unknown', { id, checklists: named.join(', ') }, { path: file.path, span })
      })
    }
  },
})

/** The checklists of a notice; of a translation those of its source. Nothing for what cannot be judged. */
function checklistsOf(file: Facts, { documents }: Workspace): readonly string[] | undefined {
  if (!file.readable || (file.kind !== 'document' && file.kind !== 'translation')) return undefined
  const source = file.kind === 'document' ? file : documents.get(file.nameId)
  if (!source?.readable) return undefined
  const isOlder = file !== source && source.data['version'] !== file.data['translation-of-version']
  return isOlder ? undefined : stringsOf(source.data['checklists'])
}

function reportUnknown(
  { marked }: Facts,
  named: readonly string[],
  { checklists }: Workspace,
  report: (id: string, span: Facts['marked'][number]['span']) => void,
): void {
  // A checklist that does not exist has its own finding.
  if (named.some((id) => !checklists.has(id))) return
  const known = named.flatMap((id) => (checklists.get(id)?.items ?? []).map((item) => item.id))
  for (const { name, ids, span } of marked) {
    if (name !== 'Disclosure') continue
    for (const id of ids) if (!known.includes(id)) report(id, span)
  }
}
