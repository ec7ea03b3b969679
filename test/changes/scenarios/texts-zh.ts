import { publicZh } from './public-zh.ts'
import type { Library } from './scenario.ts'

/** The documents of the shop: a policy in two languages, another one, a draft, and what others read. */
export const textsZh: Library = {
  'internal/rules.mdx': `---
id: rules
type: standard
title: 门店守则
summary: 门店怎样对待客户信息。
version: '1.0'
status: approved
classification: internal
jurisdictions: [CN]
profiles: [store]
owner: dpo
audience: [store]
acknowledgement: { required: true, due: P14D }
review: { cycle: P1Y, last: '2026-01-05' }
revisions:
  - version: '1.0'
    date: '2026-01-05'
    effective: '2026-02-01'
    summary: 首次发布。
    approvals:
      - { role: legal, date: '2026-01-06' }
---

<Section id="tell">

## 告知

<Control id="BT-02">

门店应当逐人告知。告知用短信发送（<Law ref="PIPL:22" />）。

</Control>

<Control id="BT-03">

接收方应当继续履行义务。

</Control>

</Section>

<Section id="daily">

## 每天

门店经理每天核对一次名单。<Term id="customer-information">客户信息</Term>放在带锁的柜子里。

收到请求，<Param id="response-days" />内答复。

</Section>
`,
  'internal/rules.en.mdx': `---
id: rules
title: Store rules
summary: How stores treat customer information.
translation-of-version: '1.0'
---

<Section id="tell">

## Notice

<Control id="BT-02">

Stores must tell every customer. Notice is given by text message (<Law ref="PIPL:22" />).

</Control>

<Control id="BT-03">

The recipient must continue to meet the duties.

</Control>

</Section>

<Section id="daily">

## Daily

The manager checks the list once a day. <Term id="customer-information">Customer information</Term> is kept in a locked cabinet.

A request is answered within <Param id="response-days" />.

</Section>
`,
  'internal/guide.mdx': `---
id: guide
type: standard
title: 总部守则
summary: 总部怎样对待客户信息。
version: '1.0'
status: approved
classification: internal
jurisdictions: [CN]
transfer: { kind: outlet, legal-route: art23, recipient-overseas: false, purpose-changed: false }
owner: dpo
audience: [office]
review: { cycle: P1Y, last: '2026-01-05' }
revisions:
  - version: '1.0'
    date: '2026-01-05'
    effective: '2026-02-01'
    summary: 首次发布。
    approvals:
      - { role: legal, date: '2026-01-06' }
---

<Section id="office">

## 总部

总部员工离开座位应当锁屏。

</Section>
`,
  'internal/plan.mdx': `---
id: plan
type: standard
title: 计划
summary: 还在写。
version: '0.1'
status: draft
classification: internal
jurisdictions: [CN]
owner: dpo
audience: [office]
review: { cycle: P1Y, last: '2026-01-05' }
revisions:
  - version: '0.1'
    date: '2026-01-05'
    effective: '2026-12-01'
    summary: 草稿。
---

<Section id="start">

## 开始

先想清楚。

</Section>
`,
  ...publicZh,
}
