import type { Locale } from '../../../linter/index.ts'

/** What authors try and the check refuses, each as one body; the guide shows what the check really answers. */
export const mistakes: readonly string[] = [
  'import Table from "./table.js"',
  '<b>必须</b>登记。',
  '金额为 {amount} 元。',
  '数量 <5 的不用登记。',
  '<Controll id="BT-02">\n\n告知客户。\n\n</Controll>',
  '<Param name="response-days" />内答复。',
  '[点这里](javascript:alert)',
  '![二维码](https://image.example/code.png)',
  '见 [转让标准](./no-such-file.mdx)。',
]

/** A document in which an author made the mistakes that everybody makes once. */
export function mistakenDocument(locale: Locale): string {
  const { title, summary, heading, sentence } = locale === 'en' ? english : chinese
  return `---
id: example
type: procedure
title: ${title}
summary: ${summary}
version: '0.1'
status: draft
classification: internal
owner: data-protection-oficer
---

## ${heading}

<Control id="RT-99">

${sentence}

</Control>
`
}

const chinese = {
  title: '客户来电处理程序',
  summary: '客户来电要查、要改、要删自己的资料，怎样办。',
  heading: '登记来电',
  sentence: '客服应当在 <Param id="respond-days" />内答复（<Law ref="PIPL:999" />），并登记。',
}

const english = {
  title: 'Calls from customers',
  summary: 'What to do when a customer calls to see, correct or delete information.',
  heading: 'Register the call',
  sentence:
    'Customer service shall answer within <Param id="respond-days" /> (<Law ref="PIPL:999" />) and register the call.',
}
