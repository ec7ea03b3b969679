import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openTexts, treeOf } from '../../linter/index.ts'
import { canonicalHash, canonicalText } from '../../site/render/index.ts'
import { exampleDay } from '../examples.ts'
import { documentBody } from '../linter/generated-documents.ts'
import { notice, noticeFiles, textOfFile } from './notice.ts'

const path = 'public/privacy.mdx'
const textOf = (body: string, others: Readonly<Record<string, string>> = {}): string =>
  textOfFile(openTexts({ ...noticeFiles, ...others, [path]: notice({ body }) }, { today: exampleDay }), path)
/** The lines that a body adds to the notice. */
const linesOf = (body: string): string[] => textOf(body).split('\n').slice(9, -1)

describe('the canonical text', () => {
  it('is a header and one line a block, with values, terms, labels and link targets as shown', () => {
    const body = `
见[权利](#rights)、[英文](./privacy.en.mdx#rights)和[网站](https://group.example/a_(b) "标题")，<Term id="consent" />与<Term id="consent">您的同意</Term>。

- 一
  1. 甲
  2. 乙

     丙
- [x] 二

> 引文[^n]

| 项 | 值 |
| --- | --- |
| A\\|B | **强** ~~删~~ | 看不见 |

<Note kind="warning" title="小心">

![流程图](./flow.png)

</Note>

\`\`\`text
a  b
c
\`\`\`

[旧址][r]

[r]: ./privacy.mdx
[^n]: 脚注。
`
    expect(textOf(body)).toBe(`policypress-text/1
id: privacy
language: zh-CN
version: 1.0
title: 隐私告知

## 您的权利
§ NT-01
我们在 15 天 内答复（《个人信息保护法》第17条）。
见[权利](#rights)、[英文](privacy#rights)和[网站](https://group.example/a_\\(b\\))，同意与您的同意。
- 一
  1. 甲
  2. 乙
    丙
- ☑ 二
> 引文<note 1>
| 项 | 值 |
| A\\|B | 强 ~~删~~ |
> 注意：小心
> <image 流程图>
\`\`\` a  b\\nc
[旧址](privacy)
<note 1> 脚注。
`)
    expect(canonicalHash(textOf(body))).toMatch(/^[0-9a-f]{64}$/)
  })

  it.each([
    ['a link and its letters', '[甲](#rights)', '\\[甲\\](#rights)'],
    ['a footnote and its letters', '甲[^1]\n\n[^1]: 乙', '甲\\<note 1\\>\n\n\\<note 1\\> 乙'],
    ['a heading and its letters', '## 甲', '\\## 甲'],
    ['an item and its letters', '- 甲', '\\- 甲'],
    ['two cells and their letters', '| 甲 | 乙 |\n| - | - |', '\\| 甲 | 乙 |'],
    ['struck and plain words', '~~甲~~', '\\~~甲\\~~'],
    ['a picture and its letters', '![甲](./a.png)', '\\<image 甲\\>'],
    ['a control and its letters', '甲', '§ NT-01\n\n甲'],
    ['two link targets', '[甲](#a)', '[甲](#b)'],
    ['two documents of one name', '[甲](./privacy.mdx)', '[甲](https://group.example/privacy)'],
    ['a line of code and two', '```text\n甲\n乙\n```', '```text\n甲\\n乙\n```'],
    ['a wide blank and none', '甲　乙', '甲乙'],
  ])('tells %s apart', (_, left, right) => {
    expect(textOf(`\n${left}\n`)).not.toBe(textOf(`\n${right}\n`))
  })

  it('knows documents by their id, not by their address', () => {
    const shown = ['[甲](./privacy.en.mdx#rights)', '[甲](/documents/privacy/#rights)']
    expect(new Set(shown.map((link) => linesOf(`\n${link}\n`)[0]))).toEqual(new Set(['[甲](privacy#rights)']))
  })

  it('composes characters and shows nothing that only the source has', () => {
    const composed = textOf('\ncaf\u00e9\n')
    expect(textOfRefused('\ncafe\u0301\n')).toBe(composed)
    expect(textOfRefused('\n&lt;\u0338\n')).toBe(textOf('\n\u226e\n'))
    expect(linesOf('\n甲\u00a0 乙\n')).toEqual(['甲 乙'])
  })

  it('is the same for both parsers, over 1,000 generated documents', () => {
    const bodies = fc.sample(documentBody, { numRuns: 1000, seed: 20_261_201 })
    const files = Object.fromEntries(bodies.map((body, index) => [`pages/p${index}.mdx`, body]))
    const opened = openTexts({ ...noticeFiles, ...files }, { today: exampleDay })
    const context = { workspace: opened.workspace, language: 'zh-CN' as const }
    const shown = opened.facts
      .filter(({ path: at, components }) => at.startsWith('pages/') && !components.some(isUnknown))
      .map((facts) => opened.document(facts.path))
      .filter(({ refused }) => refused.every(({ stage }) => stage === 'component'))
      .map((document) => ({ ...document, refused: [] }))
    const differing = shown.filter((document) => {
      const text = canonicalText(document, context)
      const other = canonicalText(document, context, treeOf(document, 'remark'))
      expect(unbroken(other)).toBe(unbroken(text))
      expect(text).toBe(text.normalize('NFC'))
      expect(text).toMatch(/^policypress-text\/1\n(?:[a-z]+: .*\n){4}\n(?:[^\n]+\n)*$/)
      return other !== text
    })
    expect(shown.length).toBeGreaterThan(300)
    // A line of nothing but components, one of them with words inside, is one paragraph for satteri and several blocks
    // for remark; if one of them moves, this says so. Nothing is published where they disagree.
    expect(differing.length).toBeGreaterThan(0)
    expect(differing.length / shown.length).toBeLessThan(0.02)
  })
})

const isUnknown = ({ name }: { readonly name: string }): boolean => name === 'Unknown'
const unbroken = (text: string): string => text.replace(/[\s>]/g, '')

/** The lint refuses what is not composed; the text is composed all the same. */
function textOfRefused(body: string): string {
  const opened = openTexts({ ...noticeFiles, [path]: notice({ body }) }, { today: exampleDay })
  const document = { ...opened.document(path), refused: [] }
  return canonicalText(document, { workspace: opened.workspace, language: 'zh-CN' })
}
