import { textsZh } from './texts-zh.ts'
import type { Library } from './scenario.ts'

const registers: Library = {
  'policypress.config.yaml':
    'name: { zh-CN: 小店, en: Shop }\nsource-language: zh-CN\nlanguages: [zh-CN, en]\n',
  'catalog/BT.yaml': `family: { id: BT, title: { zh-CN: 转让, en: Transfer } }
controls:
  - id: BT-02
    title: { zh-CN: 告知, en: Notice }
    statement: { zh-CN: 转让前应当逐人告知。, en: Everybody shall be told before a transfer. }
    laws: ['PIPL:22']
    evidence: [{ id: notice-record, title: { zh-CN: 告知记录, en: Record } }]
  - id: BT-03
    title: { zh-CN: 接手, en: Continuity }
    statement: { zh-CN: 接收方应当继续履行义务。, en: The recipient shall continue to meet the duties. }
    laws: ['PIPL:22']
`,
  'catalog/RT.yaml': `family: { id: RT, title: { zh-CN: 权利, en: Rights } }
controls:
  - id: RT-04
    title: { zh-CN: 答复, en: Answer }
    statement: { zh-CN: 应当及时答复。, en: Requests shall be answered in time. }
    laws: ['PIPL:50']
    parameters:
      - { id: response-days, title: { zh-CN: 答复期限, en: Response time }, type: integer, unit: day, stricter: lower, bound: { max: 30 }, basis: company }
      - { id: deletion-days, title: { zh-CN: 保存期限, en: Retention }, type: integer, unit: day, stricter: lower, bound: { max: 365 }, basis: company }
      - { id: long-days, title: { zh-CN: 长期保存, en: Long retention }, type: integer, unit: day, stricter: lower, basis: company }
      - { id: drill-months, title: { zh-CN: 演练周期, en: Drill cycle }, type: integer, unit: month, stricter: lower, bound: { max: 12 }, basis: company }
      - { id: change-notice-days, title: { zh-CN: 变更通知, en: Change notice }, type: integer, unit: day, stricter: higher, basis: company }
`,
  'profiles/store.yaml': `id: store
title: { zh-CN: 门店, en: Store }
description: { zh-CN: 门店须落实的控制点。, en: What stores carry out. }
controls:
  - id: BT-02
  - id: BT-03
`,
  'laws/PIPL.yaml': `code: PIPL
title: { zh-CN: 个人信息保护法, en: Personal Information Protection Law }
short: { zh-CN: 个人信息保护法, en: PIPL }
verified: full-text
in-force: { from: '2021-11-01' }
articles:
  - { article: '17', paraphrase: { zh-CN: 处理前须告知。, en: Tell before processing. }, verified: full-text }
  - { article: '22', paraphrase: { zh-CN: 转移须告知接收方。, en: Tell of the recipient. }, verified: full-text }
  - { article: '23', paraphrase: { zh-CN: 提供须单独同意。, en: Separate consent to provision. }, verified: secondary }
`,
  'glossary.yaml': `terms:
  - id: customer-information
    term: { zh-CN: 客户信息, en: customer information }
    definition: { zh-CN: 与客户个人有关的信息。, en: Information about a customer. }
    laws: ['PIPL:17']
`,
  'registers/organisation.yaml': `name: { zh-CN: 小店公司, en: Shop Ltd }
contact: { email: privacy@shop.example, phone: 400-000-0000 }
domains: [shop.example]
facts: { people: 250000, sensitive: true, minors: false, export: false, automated-decisions: false, important-data: false, critical-infrastructure: false }
`,
  'registers/roles.yaml': `roles:
  - { id: store, title: { zh-CN: 门店, en: Store }, description: { zh-CN: 门店员工。, en: Store staff. } }
  - { id: office, title: { zh-CN: 总部, en: Office }, description: { zh-CN: 总部员工。, en: Office staff. } }
  - { id: dpo, title: { zh-CN: 数据保护负责人, en: Data protection officer }, description: { zh-CN: 监督处理活动。, en: Supervises processing. } }
  - { id: legal, title: { zh-CN: 法务, en: Counsel }, description: { zh-CN: 审查法律事项。, en: Looks after the law. } }
`,
  'registers/parties.yaml': `parties:
  - { id: shop, name: { zh-CN: 小店公司, en: Shop Ltd }, kind: group-company, about: { zh-CN: 开店, en: Runs shops }, contact: { email: privacy@shop.example } }
  - { id: cloud, name: { zh-CN: 云公司, en: Cloud Ltd }, kind: processor, about: { zh-CN: 托管系统, en: Hosts systems }, contact: { email: dpo@cloud.example } }
  - { id: partner, name: { zh-CN: 伙伴公司, en: Partner Ltd }, kind: independent-handler, about: { zh-CN: 联名活动, en: Joint offers }, contact: { email: dpo@partner.example } }
`,
  'registers/processing.yaml': `activities:
  - id: membership
    handlers: [shop]
    name: { zh-CN: 会员, en: Membership }
    purposes: { zh-CN: 积分, en: Points }
    data: [{ zh-CN: 手机号、昵称, en: 'Mobile number, nickname' }]
    subjects: { zh-CN: 会员, en: Members }
    means: { zh-CN: 会员自行填写, en: Entered by the member }
    legal-basis: consent
    consequence: { zh-CN: 不给就没有积分, en: No points without it }
    sensitive: false
    minors: false
    automated-decisions: false
    retention: deletion-days
    retention-from: { zh-CN: 从注销起算, en: From closing the account }
    systems: [{ zh-CN: 会员系统, en: Members' system }]
    recipients: [cloud]
    cross-border: none
    impact-assessment: { id: PIA-1, date: '2026-01-05' }
    controls: [RT-04]
  - id: delivery
    handlers: [shop]
    name: { zh-CN: 送货, en: Delivery }
    purposes: { zh-CN: 送货上门, en: Deliver }
    data: [{ zh-CN: 地址, en: Address }]
    subjects: { zh-CN: 下单的人, en: Buyers }
    means: { zh-CN: 下单时填写, en: Entered with the order }
    legal-basis: contract
    consequence: { zh-CN: 不给就送不到, en: No delivery without it }
    sensitive: false
    minors: false
    automated-decisions: false
    retention: deletion-days
    retention-from: { zh-CN: 从送达起算, en: From delivery }
    systems: [{ zh-CN: 订单系统, en: Order system }]
    recipients: []
    cross-border: none
    impact-assessment: { id: PIA-2, date: '2026-01-05' }
    controls: [RT-04]
`,
  'registers/recipients.yaml': `recipients:
  - id: hosting
    party: cloud
    relation: entrusted
    purpose: { zh-CN: 托管会员系统, en: Hosts the members' system }
    data: [{ zh-CN: 手机号、昵称, en: 'Mobile number, nickname' }]
    means: { zh-CN: 加密传输, en: Encrypted }
    contact: { email: dpo@cloud.example }
`,
  'registers/sdks.yaml': `sdks:
  - id: push
    name: Push SDK
    provider: cloud
    apps: [shop-app]
    purpose: { zh-CN: 推送通知, en: Push messages }
    data: [{ zh-CN: 推送标识, en: Push token }]
    means: { zh-CN: 启动时生成, en: Made at the start }
    privacy-policy: https://cloud.example/privacy
`,
  'registers/rights.yaml': `rights:
  - id: access
    name: { zh-CN: 查阅, en: Access }
    how: { zh-CN: 逐项列给您, en: A list }
    time: response-days
    laws: ['PIPL:45']
  - id: erasure
    name: { zh-CN: 删除, en: Erasure }
    how: { zh-CN: 核对后删除, en: Erased }
    time: response-days
    laws: ['PIPL:47']
`,
  'registers/parameters.yaml': `values:
  response-days: { value: 15, reason: { zh-CN: 够用。, en: Enough. } }
  deletion-days: { value: 30, reason: { zh-CN: 够用。, en: Enough. } }
  long-days: { value: 90, reason: { zh-CN: 够用。, en: Enough. } }
  drill-months: { value: 6, reason: { zh-CN: 够用。, en: Enough. } }
  change-notice-days: { value: 30, reason: { zh-CN: 来得及。, en: Enough. } }
`,
  'registers/exceptions.yaml': `exceptions:
  - { control: BT-03, document: plan, justification: { zh-CN: 人手不够, en: Too few people }, owner: store, approver: dpo, expires: '2026-09-30' }
`,
  'checklists/privacy.yaml': `id: privacy
title: { zh-CN: 须写明的事项, en: What a notice says }
description: { zh-CN: 告知须写明的。, en: What a notice says. }
items:
  - id: CN-01
    what: { zh-CN: 目的和种类, en: Purposes and kinds }
    laws: ['PIPL:17']
    control: RT-04
`,
}

/** A shop with a members' register: one policy with a translation and a course, one notice that is frozen, registers. */
export const libraryZh: Library = { ...registers, ...textsZh }
