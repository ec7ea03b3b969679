/** Small registers of two companies, with one row or a few for each list of a notice. */
export const registerFiles: Readonly<Record<string, string>> = {
  'policypress.config.yaml':
    'name: { zh-CN: 例, en: Example }\nsource-language: zh-CN\nlanguages: [zh-CN, en]\n',
  'catalog/RD.yaml': `family: { id: RD, title: { zh-CN: 保存, en: Retention } }
controls:
  - id: RD-01
    title: { zh-CN: 期限, en: Periods }
    statement: { zh-CN: 定期限。, en: Set periods. }
    parameters:
      - { id: keep-days, title: { zh-CN: 保存天数, en: Days }, type: integer, unit: day, basis: company }
      - { id: keep-months, title: { zh-CN: 保存月数, en: Months }, type: integer, unit: month, basis: company }
    evidence: [{ id: log, title: { zh-CN: 记录, en: Log } }]
    laws: [PIPL:17]
    applies-to: [privacy-notice]
`,
  'laws/PIPL.yaml': `code: PIPL
title: { zh-CN: 中华人民共和国个人信息保护法, en: Personal Information Protection Law }
short: { zh-CN: 个人信息保护法, en: PIPL }
verified: full-text
in-force: { from: '2021-11-01' }
articles:
  - { article: '17', paraphrase: { zh-CN: 处理前告知。, en: Tell before. }, verified: full-text }
`,
  'registers/organisation.yaml': `name: { zh-CN: 例集团, en: Example Group }
contact: { email: all@group.example, address: { zh-CN: 示例路, en: Example Road } }
facts: {}
`,
  'registers/parameters.yaml':
    'values:\n  keep-days: { value: 30, reason: { zh-CN: 自定。, en: Own. } }\n  keep-months: { value: 36, reason: { zh-CN: 自定。, en: Own. } }\n',
  'registers/roles.yaml':
    'roles:\n  - { id: officer, title: { zh-CN: 负责人, en: Officer } }\n  - { id: counsel, title: { zh-CN: 法务, en: Counsel } }\n',
  'registers/parties.yaml': `parties:
  - { id: shops, name: { zh-CN: 便利店, en: Shops }, kind: group-company, about: { zh-CN: 店, en: Shops }, contact: { email: shops@group.example } }
  - { id: homes, name: { zh-CN: 家政, en: Homes }, kind: group-company, about: { zh-CN: 家, en: Homes }, contact: { email: homes@group.example } }
  - { id: cloud, name: { zh-CN: 云公司, en: Cloud }, kind: processor, about: { zh-CN: 云, en: Cloud }, contact: { email: dpo@cloud.example, phone: 400-000-0009 } }
  - { id: parcels, name: { zh-CN: 派送公司, en: Parcels }, kind: independent-handler, about: { zh-CN: 送, en: Fetch }, contact: { phone: 400-000-0008 } }
  - { id: authority, name: { zh-CN: 机关, en: Authority }, kind: authority, about: { zh-CN: 管, en: Rules }, contact: { website: https://authority.example/a } }
`,
  'registers/processing.yaml': `activities:
  - id: members
    handlers: [shops]
    name: { zh-CN: 会员, en: Members }
    purposes: { zh-CN: 积分, en: Points }
    data: [{ zh-CN: 手机号, en: Number }, { zh-CN: 积分, en: Points }]
    legal-basis: contract
    ${rest('[cloud, parcels]', '会员库', 'false')}
  - id: cameras
    handlers: [shops]
    name: { zh-CN: 监控, en: Cameras }
    purposes: { zh-CN: 安全, en: Safety }
    data: [{ zh-CN: 影像, en: Images }]
    legal-basis: other-law
    laws: [PIPL:17]
    consequence: { zh-CN: 不能单独关掉, en: Cannot be switched off }
    ${rest('[]', '录像机', 'false')}
  - id: hotline
    handlers: [shops, homes]
    name: { zh-CN: 热线, en: Hotline }
    purposes: { zh-CN: 答复, en: Answer }
    data: [{ zh-CN: 录音, en: Recording }]
    legal-basis: consent
    necessity: { zh-CN: 要听, en: To listen }
    ${rest('[cloud, authority]', '录音库', 'true').replace('keep-days', 'keep-months')}
`,
  'registers/recipients.yaml': `recipients:
  - { id: hosting, party: cloud, relation: entrusted, purpose: { zh-CN: 托管, en: Host }, data: [{ zh-CN: 副本, en: Copies }], means: { zh-CN: 加密, en: Encrypted }, contact: { email: dpo@cloud.example, phone: 400-000-0009 } }
  - { id: delivery, party: parcels, relation: provision, purpose: { zh-CN: 送货, en: Deliver }, data: [{ zh-CN: 地址, en: Address }], means: { zh-CN: 面单, en: Label }, contact: { phone: 400-000-0008 } }
  - { id: reports, party: authority, relation: legal-duty, purpose: { zh-CN: 报告, en: Report }, data: [{ zh-CN: 案情, en: Case }], means: { zh-CN: 官网, en: Site }, contact: { website: https://authority.example/a } }
`,
  'registers/sdks.yaml': `sdks:
  - { id: push, name: 'Push', provider: cloud, apps: [shop-app, housekeeping-app], purpose: { zh-CN: 推送, en: Push }, data: [{ zh-CN: 标识, en: Token }], means: { zh-CN: 启动时, en: At start }, privacy-policy: https://cloud.example/privacy }
`,
  'registers/cookies.yaml': `cookies:
  - { id: session, name: shop_session, setter: shops, sites: [shop-site], purpose: { zh-CN: 保持登录, en: Stay in }, category: necessary, expiry: { zh-CN: 关闭时删除, en: At the end } }
`,
  'registers/rights.yaml': `rights:
  - { id: access, name: { zh-CN: 查阅, en: See }, how: { zh-CN: 列出, en: List } }
  - { id: copy, name: { zh-CN: 要副本, en: Copy }, how: { zh-CN: 给, en: Give }, time: keep-days, laws: [PIPL:17] }
`,
}

/** A public notice around a body. */
export function withBody(body: string): string {
  return `---
id: list
type: notice
title: 清单
summary: 清单。
version: '1.0'
status: approved
classification: public
jurisdictions: [CN]
owner: officer
review: { cycle: P1Y, last: '2026-01-05' }
revisions:
  - version: '1.0'
    date: '2026-01-05'
    effective: '2026-01-10'
    summary: 首次发布。
    approvals: [{ role: counsel, date: '2026-01-05' }]
---

${body}
`
}

/** Where a site would keep what lists link to. */
export const addresses = {
  document: (): undefined => undefined,
  control: (): undefined => undefined,
  article: (law: string, article: string): string => `/l/${law}/${article}`,
  parameter: (id: string): string => `/p/${id}`,
  term: (): undefined => undefined,
  site: (): undefined => undefined,
}

/** What all activities of the example have alike. */
function rest(recipients: string, system: string, sensitive: string): string {
  return `subjects: { zh-CN: 客户, en: Customers }
    means: { zh-CN: 填写, en: Entered }
    sensitive: ${sensitive}
    minors: false
    automated-decisions: false
    retention: keep-days
    retention-from: { zh-CN: 从办结起算, en: From the end }
    systems: [{ zh-CN: ${system}, en: Store }]
    recipients: ${recipients}
    cross-border: none
    impact-assessment: { id: PIA-2026-01, date: '2026-01-02' }
    controls: [RD-01]`
}
