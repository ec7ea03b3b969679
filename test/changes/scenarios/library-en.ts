import type { Library } from './scenario.ts'

const revisions = `revisions:
  - version: '1.0'
    date: '2026-01-05'
    effective: '2026-02-01'
    summary: First.
    approvals:
      - { role: legal, date: '2026-01-06' }
`

/** A robot maker: one policy, one notice for people in the European Union too, registers. English is the source. */
export const libraryEn: Library = {
  'policypress.config.yaml': 'name: { en: Robots }\nsource-language: en\nlanguages: [en]\n',
  'catalog/SH.yaml': `family: { id: SH, title: { zh-CN: 共享, en: Sharing } }
controls:
  - id: SH-01
    title: { zh-CN: 协议, en: Agreement }
    statement: { zh-CN: 共享前应当签订协议。, en: An agreement shall be signed before sharing. }
    laws: ['PIPL:21']
  - id: SH-02
    title: { zh-CN: 检查, en: Check }
    statement: { zh-CN: 每年检查一次。, en: Partners shall be checked once a year. }
    laws: ['PIPL:21']
    parameters:
      - { id: check-months, title: { zh-CN: 检查周期, en: Check cycle }, type: integer, unit: month, stricter: lower, bound: { max: 24 }, basis: law, law: 'PIPL:21', condition: { zh-CN: 总是, en: Always } }
      - { id: help-address, title: { zh-CN: 联系邮箱, en: Help address }, type: string, basis: company }
`,
  'registers/parameters.yaml': `values:
  check-months: { value: 12, reason: { zh-CN: 够用。, en: Enough. } }
  help-address: { value: help@robots.example, reason: { zh-CN: 有人看。, en: Read daily. } }
`,
  'registers/organisation.yaml': `name: { zh-CN: 机器人公司, en: Robots Ltd }
contact: { email: privacy@robots.example }
domains: [robots.example]
facts: { people: 12000000, sensitive: true, minors: false, export: true, automated-decisions: false, important-data: false, critical-infrastructure: false }
`,
  'registers/parties.yaml': `parties:
  - { id: robots, name: { zh-CN: 机器人公司, en: Robots Ltd }, kind: group-company, about: { zh-CN: 造机器人, en: Makes robots }, contact: { email: privacy@robots.example } }
  - { id: host, name: { zh-CN: 主机公司, en: Host Ltd }, kind: processor, about: { zh-CN: 托管, en: Hosts }, contact: { email: dpo@host.example } }
  - { id: lab, name: { zh-CN: 实验室, en: Lab Ltd }, kind: independent-handler, about: { zh-CN: 研究, en: Research }, contact: { email: dpo@lab.example } }
`,
  'registers/processing.yaml': `activities:
  - id: maps
    handlers: [robots]
    name: { zh-CN: 地图, en: Maps }
    purposes: { zh-CN: 导航, en: Navigate }
    data: [{ zh-CN: 户型图, en: Floor plan }]
    subjects: { zh-CN: 用户, en: Users }
    means: { zh-CN: 机器人自行测绘, en: Measured by the robot }
    legal-basis: consent
    gdpr-basis: { zh-CN: 同意, en: your consent }
    consequence: { zh-CN: 不给就不能导航, en: No navigation without it }
    sensitive: true
    minors: false
    automated-decisions: false
    retention: check-months
    retention-from: { zh-CN: 从解绑起算, en: From unbinding }
    systems: [{ zh-CN: 云, en: Cloud }]
    recipients: [host]
    cross-border: none
    impact-assessment: { id: PIA-1, date: '2026-01-05' }
    controls: [SH-01]
`,
  'registers/cookies.yaml': `cookies:
  - id: session
    name: robot_session
    setter: robots
    sites: [robot-site]
    purpose: { zh-CN: 保持登录, en: Keeps you signed in }
    category: necessary
    expiry: { zh-CN: 退出时删除, en: Gone when you sign out }
`,
  'registers/roles.yaml': `roles:
  - { id: all-staff, title: { zh-CN: 全体员工, en: All staff }, description: { zh-CN: 所有人。, en: Everybody. } }
  - { id: dpo, title: { zh-CN: 数据保护负责人, en: Data protection officer }, description: { zh-CN: 监督。, en: Supervises. } }
  - { id: legal, title: { zh-CN: 法务, en: Counsel }, description: { zh-CN: 法律。, en: Law. } }
`,
  'internal/sharing.mdx': `---
id: sharing
type: policy
title: Sharing policy
summary: With whom we share and how.
version: '1.0'
status: approved
classification: internal
jurisdictions: [CN, EU]
transfer: { kind: company, legal-route: art22, recipient-overseas: false, purpose-changed: false }
owner: dpo
audience: [all-staff]
acknowledgement: { required: true, due: P14D }
review: { cycle: P1Y, last: '2026-01-05' }
${revisions}---

<Section id="agree">

## Agreements

<Control id="SH-01">

Staff must sign an agreement before sharing. The agreement names the purpose.

</Control>

<Control id="SH-02">

Partners must be checked every <Param id="check-months" />.

</Control>

</Section>

<Section id="ask">

## Questions

Ask at <Param id="help-address" />. Answers come from the privacy team.

</Section>
`,
  'public/robot-notice.mdx': `---
id: robot-notice
type: notice
title: Robot notice
summary: How your robot handles information.
version: '1.0'
status: approved
classification: public
jurisdictions: [CN, EU]
owner: dpo
review: { cycle: P1Y, last: '2026-01-05' }
${revisions}---

<Section id="what">

## What is handled

<ProcessingList columns="purposes data gdpr-basis recipients" />

<CookieList />

</Section>

<Section id="promise">

## What we promise

<Commitment id="home-maps">

Maps of your home never leave the robot without your consent.

</Commitment>

You can switch the camera off at any time.

</Section>
`,
}
