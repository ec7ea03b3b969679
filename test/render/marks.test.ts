import { describe, expect, it } from 'vitest'
import { openTexts, publicView } from '../../linter/index.ts'
import { renderDocument, renderPlainText } from '../../site/render/index.ts'
import { exampleDay } from '../examples.ts'

const none = (): undefined => undefined
const addresses = { document: none, control: none, article: none, parameter: none, term: none, site: none }
const path = 'public/a.mdx'
const opened = openTexts(
  {
    [path]:
      '---\nid: a\ntype: notice\ntitle: 告知\nstatus: approved\nclassification: public\nchecklists: [secret-list]\nparties: [secret-party]\n---\n\n<Section id="how-long">\n\n## 存多久\n\n<Disclosure items="CN-03 CN-07">\n\n存三年。\n\n### 例外\n\n<Commitment id="no-sale">\n\n我们绝不出售。\n\n</Commitment>\n\n</Disclosure>\n\n</Section>\n',
  },
  { today: exampleDay },
)
const context = { workspace: opened.workspace, language: 'zh-CN' as const, addresses }

describe('a mark', () => {
  it('shows its text and not the item that asked for it; a promise has an address', () => {
    const { html } = renderDocument(opened.document(path), context)
    expect(html).toContain('<p>存三年。</p>')
    expect(html).toMatch(/<div class="commitment" id="commitment-no-sale">\s*<p>我们绝不出售。<\/p>/)
    expect(html).not.toContain('CN-0')
  })

  it('leaves every heading inside it a section of its own', () => {
    const sections = renderPlainText(opened.document(path), context)
    expect(sections.map(({ headings, text }) => [headings, text])).toEqual([
      [['存多久'], '存三年。'],
      [['存多久', '例外'], '我们绝不出售。'],
    ])
  })

  it('tells the public neither its items nor what the frontmatter names for the lint', () => {
    const view = JSON.stringify(publicView(opened))
    expect(view).toContain('存三年。')
    expect(view).toContain('no-sale')
    for (const internal of ['CN-0', 'secret-list', 'secret-party']) expect(view).not.toContain(internal)
  })

  it('is read by both parsers with the same text, headings left out', () => {
    for (const parser of ['satteri', 'remark'] as const) {
      const read = openTexts({ [path]: opened.document(path).text }, { today: exampleDay, parser })
      expect(read.document(path).facts.marked.map(({ name, ids, text }) => [name, ids, text])).toEqual([
        ['Disclosure', ['CN-03', 'CN-07'], '存三年。\n我们绝不出售。'],
        ['Commitment', ['no-sale'], '我们绝不出售。'],
      ])
    }
  })
})
