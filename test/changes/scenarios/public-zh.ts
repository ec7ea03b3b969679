import type { Library } from './scenario.ts'

/** The notice of the shop with its frozen version, and the course that teaches the policy. */
export const publicZh: Library = {
  'public/notice.mdx': `---
id: notice
type: notice
title: 隐私告知
summary: 告诉客户我们怎样对待他们的信息。
version: '1.0'
status: approved
classification: public
jurisdictions: [CN]
checklists: [privacy]
owner: dpo
review: { cycle: P1Y, last: '2026-01-05' }
revisions:
  - version: '1.0'
    date: '2026-01-05'
    effective: '2026-02-01'
    summary: 首次发布。
    approvals:
      - { role: legal, date: '2026-01-06' }
---

<Section id="what">

## 我们收什么

<Disclosure items="CN-01">

<ProcessingList columns="purposes data retention recipients" />

</Disclosure>

<RecipientList />

<SdkList />

</Section>

<Section id="promise">

## 我们的承诺

<Commitment id="never-sold">

我们从不出售您的信息。

</Commitment>

</Section>

<Section id="rights">

## 您的权利

<RightsList columns="how time" />

</Section>
`,
  'public/archive/notice/1.0/zh-CN.txt': '隐私告知\n',
  'training/basics/index.mdx': `---
id: basics
type: course
title: 基本功
summary: 人人要会。
version: '1.0'
status: approved
classification: internal
owner: dpo
audience: [store]
documents:
  - { id: rules, major: 1 }
lessons: [why]
pools:
  - { id: one, draw: 1, questions: [pick] }
pass-mark: 80
attempts: 3
test-out: false
minutes: 5
review: { cycle: P1Y, last: '2026-01-05' }
revisions:
  - version: '1.0'
    date: '2026-01-05'
    effective: '2026-02-01'
    summary: 首次发布。
    approvals:
      - { role: legal, date: '2026-01-06' }
---

先学这个。
`,
  'training/basics/01-why.mdx': `---
id: why
type: lesson
title: 为什么
minutes: 5
---

因为是别人的信息。

<Question id="pick" kind="single" controls="BT-02">

先做什么？

- [x] 报告

  > 对。

- [ ] 等等看

  > 不对。

先报告。

</Question>
`,
}
