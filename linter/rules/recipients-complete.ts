import { defineRule } from '../define-rule.ts'
import type { Facts } from '../model/facts.ts'
import type { Spot } from '../model/place.ts'
import { fieldsOf, listOf, stringsOf, textOf } from '../workspace/shape.ts'
import type { Fields } from '../workspace/shape.ts'

export default defineRule({
  id: 'recipients-complete',
  scope: 'workspace',
  severity: 'error',
  summary: {
    en: 'Require every party that receives information to stand in the list of recipients, on the footing that it has.',
    'zh-CN': '要求每个接收信息的相关方都列入对外提供清单，身份与登记相符。',
  },
  why: {
    en: 'The list is what customers are shown; a party that is not on it receives their data behind their back.',
    'zh-CN': '顾客看到的就是这份清单；没列进去的，就是背着顾客拿走数据。',
  },
  messages: {
    missing: {
      en: 'Missing `{party}` in `registers/recipients.yaml`, expected an entry because `{id}` sends information there',
      'zh-CN': '缺少 `{party}`（`registers/recipients.yaml` 中），应予列入，因为 `{id}` 向其提供信息',
    },
    footing: {
      en: 'Unexpected relation `{relation}` of `{party}`, which is registered as `{kind}`, expected `{expected}`',
      'zh-CN': '意外的关系 `{relation}`：`{party}` 登记为 `{kind}`，应为 `{expected}`',
    },
  },
  good: [
    {
      'registers/parties.yaml':
        'parties:\n  - { id: our-shops, kind: group-company }\n  - { id: cloud-host, kind: processor }\n  - { id: bank, kind: independent-handler }\n',
      'registers/processing.yaml':
        'activities:\n  - { id: orders, recipients: [cloud-host, bank, our-shops] }\n',
      'registers/recipients.yaml':
        'recipients:\n  - { party: cloud-host, relation: entrusted }\n  - { party: bank, relation: provision }\n',
    },
  ],
  bad: [
    {
      files: {
        'registers/parties.yaml':
          'parties:\n  - { id: cloud-host, kind: processor }\n  - { id: bank, kind: independent-handler }\n',
        'registers/processing.yaml':
          'activities:\n  - { id: orders, recipients: [cloud-host, carrier] }\n  - { id: returns, recipients: [carrier] }\n',
        'registers/recipients.yaml':
          'recipients:\n  - { party: cloud-host, relation: entrusted }\n  - { party: bank, relation: entrusted }\n',
      },
      finds: [
        'registers/processing.yaml:2:44: Missing `carrier` in `registers/recipients.yaml`, expected an entry because `orders` sends information there',
        'registers/recipients.yaml:3:20: Unexpected relation `entrusted` of `bank`, which is registered as `independent-handler`, expected `provision`',
      ],
    },
  ],
  check(workspace, report) {
    const activities = workspace.register('processing')
    const recipients = workspace.register('recipients')
    const parties = workspace.register('parties')
    if (recipients?.readable === false) return
    const kinds = new Map(itemsOf(parties, 'parties').map(({ id, kind }) => [textOf(id), textOf(kind)]))
    const described = new Set<string>()
    itemsOf(recipients, 'recipients').forEach((entry, index) => {
      const [party, relation] = [textOf(entry['party']), textOf(entry['relation'])]
      described.add(party)
      const kind = kinds.get(party) ?? ''
      const fitting = footings[kind] ?? [relation]
      const data = { party, relation, kind, expected: fitting.join(', ') }
      if (relation !== '' && !fitting.includes(relation))
        report('footing', data, spotOf(recipients, `/recipients/${index}/relation`))
    })
    itemsOf(activities, 'activities').forEach((activity, index) => {
      const id = textOf(activity['id'])
      stringsOf(activity['recipients']).forEach((party, at) => {
        // Companies of the group are handlers themselves and named as such.
        if (described.has(party) || kinds.get(party) === 'group-company') return
        described.add(party)
        report('missing', { party, id }, spotOf(activities, `/activities/${index}/recipients/${at}`))
      })
    })
  },
})

/** On what footing a party of each kind may receive; the sale of a shop can be either of two. */
const footings: Readonly<Record<string, readonly string[]>> = {
  processor: ['entrusted'],
  'independent-handler': ['provision'],
  buyer: ['transfer', 'provision'],
  authority: ['legal-duty'],
}

function itemsOf(file: Facts | undefined, key: string): readonly Fields[] {
  return listOf(file?.data[key]).map(fieldsOf)
}

function spotOf(file: Facts | undefined, pointer: string): Spot {
  return { path: file?.path ?? '', span: file?.places[pointer] ?? [0, 0] }
}
