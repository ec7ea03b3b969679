import { defineRule } from '../define-rule.ts'
import type { LocalText } from '../model/catalog.ts'
import { localTextOf, stringsOf, textOf } from '../workspace/shape.ts'
import type { Fields } from '../workspace/shape.ts'

export default defineRule({
  id: 'activity-added',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'activity-removed',
  summary: { en: 'Tell each processing activity that began.', 'zh-CN': '指出新增的每项处理活动。' },
  why: {
    en: 'People are told before their information is handled, and some activities ask for consent or an assessment first.',
    'zh-CN': '处理之前须先告知个人；有的活动还须先取得同意或者先做评估。',
  },
  messages: {
    added: {
      en: 'Added activity `{activity}` ({name}) on the ground `{basis}`{marks}',
      'zh-CN': '新增了处理活动 `{activity}`（{name}），依据 `{basis}`{marks}',
    },
  },
  good: [
    {
      // Another name for the same activity begins nothing.
      base: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, sensitive: true, name: { en: Maps of the home } }\n',
      },
      head: {
        'registers/processing.yaml':
          'activities:\n  - { id: home-maps, legal-basis: consent, sensitive: true, name: { en: Maps of the home } }\n',
      },
    },
  ],
  bad: [
    {
      base: { 'registers/processing.yaml': 'activities: []\n' },
      head: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, sensitive: true, name: { en: Maps of the home } }\n',
      },
      finds: [
        'registers/processing.yaml:2:7: material: Added activity `maps` (Maps of the home) on the ground `consent`, sensitive',
      ],
    },
    {
      base: { 'registers/processing.yaml': 'activities: []\n' },
      head: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: contract, name: { en: Delivery }, cross-border: standard-contract, recipients: [parcels] }\n',
      },
      finds: [
        'registers/processing.yaml:2:7: material: Added activity `maps` (Delivery) on the ground `contract`, abroad (standard-contract), to parcels',
      ],
    },
  ],
  check(comparison, report) {
    for (const { id, fields, about } of comparison.came('processing')) {
      const duties = comparison.dutiesOf(fields, 'begun')
      const basis = textOf(fields['legal-basis'])
      report(
        'added',
        { activity: id, name: localTextOf(fields['name']), basis, marks: marksOf(fields) },
        { ...about, duties },
      )
    }
  },
})

/** What makes an activity weigh more, and who receives from it. */
function marksOf(fields: Fields): LocalText {
  const abroad = textOf(fields['cross-border'])
  const recipients = stringsOf(fields['recipients'])
  const marks: readonly (readonly [holds: boolean, en: string, zh: string])[] = [
    [fields['sensitive'] === true, 'sensitive', '敏感'],
    [fields['minors'] === true, 'about children under fourteen', '涉及不满十四周岁未成年人'],
    [fields['automated-decisions'] === true, 'with automated decisions', '自动化决策'],
    [abroad !== '' && abroad !== 'none', `abroad (${abroad})`, `出境（${abroad}）`],
    [recipients.length > 0, `to ${recipients.join(', ')}`, `提供给 ${recipients.join('、')}`],
  ]
  const held = marks.filter(([holds]) => holds)
  return {
    en: held.map(([, en]) => `, ${en}`).join(''),
    'zh-CN': held.map(([, , zh]) => `，${zh}`).join(''),
  }
}
