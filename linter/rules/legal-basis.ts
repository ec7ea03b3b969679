import { defineRule } from '../define-rule.ts'
import { fieldsOf, listOf, textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'legal-basis',
  scope: 'document',
  severity: 'error',
  options: {
    grounds: {
      default: [
        ...['consent', 'contract', 'human-resources', 'legal-duty', 'emergency'],
        ...['public-interest-reporting', 'disclosed-information', 'other-law'],
      ],
      description: {
        en: 'Grounds that the law over the register knows; at first those of Article 13 of the law of China (PIPL).',
        'zh-CN': '登记册所适用的法律承认的合法性基础；默认为《个人信息保护法》第十三条所列各项。',
      },
    },
  },
  summary: {
    en: 'Require every processing activity to stand on a ground that the law over the register knows.',
    'zh-CN': '要求每项处理活动都有登记册所适用的法律承认的合法性基础。',
  },
  why: {
    en: 'A ground of another country’s law permits nothing here, however well it was weighed.',
    'zh-CN': '别国法律里的依据，权衡得再周全，在这里也不能作数。',
  },
  messages: {
    unknown: {
      en: 'Unexpected legal basis `{ground}` of `{id}`, expected one that the law knows: {grounds}',
      'zh-CN': '意外的合法性基础 `{ground}`（`{id}`），应为法律承认的一项：{grounds}',
    },
    missing: {
      en: 'Missing legal basis of `{id}`, expected one that the law knows: {grounds}',
      'zh-CN': '缺少 `{id}` 的合法性基础，应为法律承认的一项：{grounds}',
    },
  },
  good: [
    {
      'registers/processing.yaml':
        'activities:\n  - { id: orders, legal-basis: contract }\n  - { id: complaints, legal-basis: legal-duty }\n',
    },
    {
      'policypress.config.yaml':
        'name: { zh-CN: 甲, en: A }\nsource-language: en\nlanguages: [en]\noptions: { legal-basis: { grounds: [contract, vital-interests] } }\n',
      'registers/processing.yaml': 'activities:\n  - { id: rescue, legal-basis: vital-interests }\n',
    },
  ],
  bad: [
    {
      files: {
        'policypress.config.yaml':
          'name: { zh-CN: 甲, en: A }\nsource-language: zh-CN\nlanguages: [zh-CN]\noptions: { legal-basis: { grounds: [consent, contract] } }\n',
        'registers/processing.yaml':
          'activities:\n  - { id: rescue, legal-basis: vital-interests }\n  - { id: orders, purposes: { zh-CN: 送货 } }\n',
      },
      finds: [
        'registers/processing.yaml:2:19: Unexpected legal basis `vital-interests` of `rescue`, expected one that the law knows: `consent`, `contract`',
        'registers/processing.yaml:3:5: Missing legal basis of `orders`, expected one that the law knows: `consent`, `contract`',
      ],
    },
  ],
  check({ facts }, report, { options }) {
    if (facts.kind !== 'register' || facts.nameId !== 'processing') return
    const known = options['grounds'] as readonly string[]
    const grounds = known.map((ground) => `\`${ground}\``).join(', ')
    listOf(facts.data['activities']).forEach((item, index) => {
      const { id, 'legal-basis': basis } = fieldsOf(item)
      const ground = textOf(basis)
      const pointer = `/activities/${index}`
      const span = facts.places[`${pointer}/legal-basis`] ?? facts.places[pointer] ?? [0, 0]
      const data = { id: textOf(id), ground, grounds }
      if (ground === '') report('missing', data, span)
      // The commonest of the foreign grounds has a rule of its own, `no-legitimate-interest`.
      else if (!known.includes(ground) && ground !== 'legitimate-interests') report('unknown', data, span)
    })
  },
})
