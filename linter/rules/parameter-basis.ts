import { defineRule, isUnread } from '../define-rule.ts'
import type { LawRef, LocalText } from '../model/catalog.ts'
import type { Workspace } from '../model/workspace.ts'

export default defineRule({
  id: 'parameter-basis',
  scope: 'workspace',
  severity: 'error',
  summary: {
    en: 'Require a parameter that rests on law to name an article whose words were seen, and a number of the company to claim none.',
    'zh-CN': '要求以法律为依据的参数指明见过原文的条文，公司自定的参数不援引法律。',
  },
  why: {
    en: 'Staff tell customers “the law says so”; they must be able to say which article, and it must be true.',
    'zh-CN': '员工会对客户说“法律规定的”；说得出是哪一条，而且确有其事，才不算骗人。',
  },
  messages: {
    unregistered: {
      en: 'Unknown article `{ref}` behind `{id}`, expected one that is registered in `laws/`',
      'zh-CN': '未知的条文 `{ref}`（参数 `{id}` 的依据），应为 `laws/` 中登记的条文',
    },
    unseen: {
      en: 'Unexpected article `{ref}` behind `{id}` whose level is `{level}`, expected one verified as `full-text` or `quoted`, or the basis `company`',
      'zh-CN':
        '意外的条文 `{ref}`（参数 `{id}` 的依据），其核对程度为 `{level}`，应为 `full-text` 或 `quoted`，否则 basis 应改为 `company`',
    },
    claimed: {
      en: 'Unexpected citation `{text}` for `{id}`, expected a reason of the company’s own because its basis is `company`',
      'zh-CN': '意外的引用 `{text}`（参数 `{id}`），其 basis 为 `company`，应只写公司自己的理由',
    },
  },
  good: [
    {
      'laws/PIPL.yaml': "code: PIPL\narticles:\n  - { article: '56', verified: full-text }\n",
      'catalog/RA.yaml':
        'controls:\n  - id: RA-03\n    parameters:\n      - { id: record-years, basis: law, law: PIPL:56, condition: { zh-CN: 做过评估的, en: Where assessed } }\n      - { id: answer-days, basis: company }\n',
      'registers/parameters.yaml':
        'values:\n  record-years: { value: 3, reason: { zh-CN: 见《个人信息保护法》第56条。, en: PIPL Article 56. } }\n  answer-days: { value: 15, reason: { zh-CN: 公司自定：法律只要求及时。, en: Our own number; the law says promptly. } }\n',
    },
  ],
  bad: [
    {
      files: {
        'laws/GBT.yaml': "code: GBT\narticles:\n  - { article: '8.7', verified: not-verified }\n",
        'laws/PIPL.yaml': "code: PIPL\narticles:\n  - { article: '56', verified: full-text }\n",
        'catalog/RA.yaml':
          'controls:\n  - id: RA-03\n    parameters:\n      - { id: b, basis: law, law: PIPL:99, condition: { en: Always } }\n      - { id: c, basis: law, law: GBT:8.7, condition: { en: Always } }\n      - { id: e, basis: company }\n',
        'registers/parameters.yaml':
          'values:\n  e: { value: 15, reason: { zh-CN: 按《个人信息保护法》第50条办。, en: Article 50 says so. } }\n',
      },
      finds: [
        'catalog/RA.yaml:4:9: Unknown article `PIPL:99` behind `b`, expected one that is registered in `laws/`',
        'catalog/RA.yaml:5:9: Unexpected article `GBT:8.7` behind `c` whose level is `not-verified`, expected one verified as `full-text` or `quoted`, or the basis `company`',
        'registers/parameters.yaml:2:3: Unexpected citation `《个人信息保护法》` for `e`, expected a reason of the company’s own because its basis is `company`',
      ],
    },
  ],
  // That `law` and `condition` stand there with `law`, and not with `company`, is asked by the schema.
  check({ facts, parameters, values, laws }, report) {
    for (const { id, basis, law: ref, spot } of parameters.values()) {
      const value = values.get(id)
      const claim = basis === 'company' ? claimIn(value?.reason) : undefined
      if (value && claim !== undefined) report('claimed', { id, text: claim }, value.spot)
      if (basis === 'company' || ref === undefined) continue
      const level = levelOf(ref, laws)
      const isKnown = level !== undefined || isUnread({ facts }, 'laws/')
      if (!isKnown) report('unregistered', { id, ref }, spot)
      else if (level !== undefined && level !== 'full-text' && level !== 'quoted')
        report('unseen', { id, ref, level }, spot)
    }
  },
})

function levelOf(ref: LawRef, laws: Workspace['laws']): string | undefined {
  const at = ref.indexOf(':')
  return laws.get(ref.slice(0, at))?.articles.get(ref.slice(at + 1))?.verified
}

/** What a reason says of an article or an act by its title; that the law is silent may well be said. */
function claimIn(reason: LocalText | undefined): string | undefined {
  return reason && (cited.exec(reason['zh-CN'])?.[0] ?? cited.exec(reason.en)?.[0])
}

const cited =
  /《[^》]{2,40}(?:法|条例|规定|办法|公告)》|第[\d一二三四五六七八九十百]+条|\bArt(?:icle|\.)? ?\d+/
