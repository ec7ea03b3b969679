import { expect } from 'vitest'
import type { OpenWorkspace } from '../../linter/index.ts'
import { canonicalText } from '../../site/render/index.ts'

/** Version 1.0 as it stands in the frontmatter. */
export const firstRevision = `  - version: '1.0'
    date: '2026-01-05'
    effective: '2026-01-10'
    summary: 首次发布。
    approvals: [{ role: counsel, date: '2026-01-05' }]
`

/** A small workspace with one public notice in two languages and all that the notice shows of registers. */
export const noticeFiles: Readonly<Record<string, string>> = {
  'policypress.config.yaml':
    'name: { zh-CN: 例, en: Example }\nsource-language: zh-CN\nlanguages: [zh-CN, en]\n',
  'catalog/NT.yaml': `family: { id: NT, title: { zh-CN: 告知, en: Notice } }
controls:
  - id: NT-01
    title: { zh-CN: 隐私告知, en: Privacy notice }
    statement: { zh-CN: 告知个人。, en: Tell people. }
    parameters:
      - { id: answer-days, title: { zh-CN: 答复天数, en: Days }, type: integer, unit: day, basis: company }
    evidence: [{ id: notice-log, title: { zh-CN: 告知记录, en: Log } }]
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
  'registers/parameters.yaml':
    'values:\n  answer-days: { value: 15, reason: { zh-CN: 公司自定。, en: Own choice. } }\n',
  'registers/roles.yaml':
    'roles:\n  - { id: officer, title: { zh-CN: 负责人, en: Officer } }\n  - { id: counsel, title: { zh-CN: 法务, en: Counsel } }\n',
  'glossary.yaml':
    'terms:\n  - { id: consent, term: { zh-CN: 同意, en: consent }, definition: { zh-CN: 自愿作出。, en: Given freely. }, laws: [] }\n',
  'public/privacy.mdx': notice(),
  'public/privacy.en.mdx': `---
id: privacy
title: Privacy notice
summary: What we collect.
translation-of-version: '1.0'
---

<Section id="rights">

## Your rights

<Control id="NT-01">

We answer within <Param id="answer-days" /> (<Law ref="PIPL:17" />).

</Control>

</Section>
`,
}

/** The notice in Chinese; `head` goes into its frontmatter, `body` behind its only section's text. */
export function notice({ version = '1.0', revisions = firstRevision, body = '' } = {}): string {
  return `---
id: privacy
type: notice
title: 隐私告知
summary: 我们收集什么。
version: '${version}'
status: approved
classification: public
jurisdictions: [CN]
owner: officer
review: { cycle: P1Y, last: '2026-01-05' }
revisions:
${revisions}---

<Section id="rights">

## 您的权利

<Control id="NT-01">

我们在 <Param id="answer-days" /> 内答复（<Law ref="PIPL:17" />）。
${body}
</Control>

</Section>
`
}

/** The canonical text of one file, in the language of the file. */
export function textOfFile(opened: OpenWorkspace, path: string): string {
  const document = opened.document(path)
  const language = document.facts.language === 'en' ? 'en' : 'zh-CN'
  return canonicalText(document, { workspace: opened.workspace, language })
}

/** Stands for any text with these words in it, where a test compares. */
export function containing(words: string): string {
  return expect.stringContaining(words) as string
}
