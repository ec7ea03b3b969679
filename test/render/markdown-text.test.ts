import { describe, expect, it } from 'vitest'
import { markdownText } from '../../site/render/index.ts'
import { openExample } from '../examples.ts'

const none = (): undefined => undefined
const addresses = {
  ...{ control: none, article: none, parameter: none, term: none },
  document: (id: string) => `/documents/${id}/`,
  site: (path: string) => path,
}

describe('a text as Markdown', () => {
  it('says in words what components show, and sets ids of controls in bold', () => {
    expect(shown('<Control id="BT-02">\n\n告知<Role id="x" />。\n\n</Control>')).toBe(
      '**BT-02**\n\n告知\\[x\\]。\n',
    )
  })

  it('keeps tables, nested lists and tasks apart', () => {
    const source = '| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n\n1. 一\n   - 二\n2. 三\n\n- [ ] 四\n- [x] 五'
    expect(shown(source)).toBe(
      '| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n\n1. 一\n    - 二\n2. 三\n- [ ] 四\n- [x] 五\n',
    )
  })

  it('escapes what would read as markup', () => {
    expect(shown('一\\*二\\*，`三_四`')).toBe('一\\*二\\*，三\\_四\n')
    expect(shown('2020\\. 年')).toBe('2020\\. 年\n')
  })

  it('fences code by more marks than stand in it', () => {
    expect(shown('````\n```\na < b\n```\n````')).toBe('````\n```\na < b\n```\n````\n')
  })
})

function shown(body: string): string {
  const open = openExample({ 'internal/a.mdx': `---\nid: a\ntitle: 甲\n---\n\n${body}\n` })
  const document = open.document('internal/a.mdx')
  return markdownText(document, { workspace: open.workspace, language: 'zh-CN', addresses })
}
