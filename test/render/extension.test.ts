import { h } from 'hastscript'
import { describe, expect, it } from 'vitest'
import { openWorkspace } from '../../linter/index.ts'
import { renderDocument, renderPlainText } from '../../site/render/index.ts'
import type { ComponentRenderer } from '../../site/render/index.ts'
import { exampleDay, writeWorkspace } from '../examples.ts'

const stamp: ComponentRenderer = {
  name: 'Stamp',
  inline: true,
  html: (props) => h('span', { className: ['stamp'] }, props['kind'] ?? ''),
  text: (props) => props['kind'] ?? '',
}
const schema = {
  ...{ title: 'Stamp', description: 'A stamp.', 'x-description-zh': '印章。' },
  ...{ 'x-content': 'none' as const, 'x-inline': true },
  properties: { kind: { type: 'string' as const, description: 'Kind.', 'x-description-zh': '种类。' } },
}
const none = (): undefined => undefined
const addresses = { document: none, control: none, article: none, parameter: none, term: none, site: none }

describe('a component of an extension', () => {
  const open = () => {
    const root = writeWorkspace({ 'internal/a.mdx': '已付 <Stamp kind="paid" />。\n' })
    const opened = openWorkspace(root, { today: exampleDay, extensions: { components: [schema] } })
    return { document: opened.document('internal/a.mdx'), workspace: opened.workspace }
  }

  it('is shown by the renderer that comes with it', () => {
    const { document, workspace } = open()
    const context = { workspace, language: 'zh-CN' as const, addresses, components: [stamp] }
    expect(renderDocument(document, context).html).toContain('已付 <span class="stamp">paid</span>。')
    expect(renderPlainText(document, context).map(({ text }) => text)).toEqual(['已付 paid。'])
  })

  it('is refused where its renderer is missing, never shown as it was written', () => {
    const { document, workspace } = open()
    expect(() => renderDocument(document, { workspace, language: 'zh-CN', addresses })).toThrow(
      'component Stamp',
    )
  })
})
