import { defineRule } from '../define-rule.ts'
import type { Facts } from '../model/facts.ts'
import { stringsOf, textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'control-implemented',
  scope: 'workspace',
  severity: 'error',
  summary: {
    en: 'Require every control of the catalogue to have text in an approved document, or an exception.',
    'zh-CN': '要求控制目录中的每个控制点都在某份已批准文件里写明，或者有例外。',
  },
  why: {
    en: 'The catalogue is what the organisation says it does; a control without text is said and done nowhere.',
    'zh-CN': '控制目录是公司自称在做的事；没有内容的控制点，哪里都没有写，也就没有人做。',
  },
  messages: {
    missing: {
      en: 'Missing text for control `{id}` ({title}), expected a `<Control>` block in an approved document, or an exception',
      'zh-CN': '缺少控制点 `{id}`（{title}）的内容，应在某份已批准文件里有 `<Control>` 段落，或者有例外',
    },
  },
  good: [
    {
      'catalog/BT.yaml': 'controls:\n  - id: BT-02\n  - id: BT-03\n',
      'registers/exceptions.yaml':
        "exceptions:\n  - { control: BT-03, document: a, expires: '2027-01-15' }\n",
      'internal/a.mdx':
        '---\nstatus: approved\nprofiles: [sale]\n---\n\n<Control id="BT-02">\n\n告知客户。\n\n</Control>\n',
    },
    { 'catalog/BT.yaml': 'controls:\n  - id: BT-02\n', 'internal/a.mdx': '---\nstatus: approved\n---\n' },
  ],
  bad: [
    {
      files: {
        'catalog/BT.yaml':
          'controls:\n  - id: BT-02\n  - id: BT-03\n    title: { zh-CN: 承接义务, en: Taking over duties }\n  - id: BT-04\n    title: { zh-CN: 用途变更, en: Change of use }\n',
        'internal/a.mdx':
          '---\nstatus: approved\nprofiles: [sale]\n---\n\n<Control id="BT-02">\n\n告知客户。\n\n</Control>\n\n<Control id="BT-03" in="b" />\n',
        'internal/b.mdx':
          '---\nstatus: draft\n---\n\n<Control id="BT-03 BT-04">\n\n写入协议。\n\n</Control>\n',
      },
      finds: [
        'catalog/BT.yaml:3:5: Missing text for control `BT-03` (Taking over duties), expected a `<Control>` block in an approved document, or an exception',
        'catalog/BT.yaml:5:5: Missing text for control `BT-04` (Change of use), expected a `<Control>` block in an approved document, or an exception',
      ],
    },
  ],
  check({ controls, documents, exceptions, today }, report) {
    const carriers = [...documents.values()].filter(mayCarry)
    // Where nothing answers to a profile yet, a catalogue is a plan; what could not be read may hold the text.
    if (!carriers.some(({ data }) => stringsOf(data['profiles']).length > 0)) return
    if ([...documents.values()].some(({ readable }) => !readable)) return
    const met = new Set([
      ...exceptions.filter(({ expires }) => expires >= today).map(({ control }) => control),
      ...carriers.flatMap((document) =>
        document.controls
          .filter(({ delegate, length }) => delegate === undefined && length > 0)
          .flatMap(({ ids }) => ids),
      ),
    ])
    for (const { id, title, spot } of controls.values()) {
      if (!met.has(id)) report('missing', { id, title }, spot)
    }
  },
})

function mayCarry({ kind, data }: Facts): boolean {
  return (kind === 'document' || kind === 'form') && textOf(data['status']) === 'approved'
}
