import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { measureCoverage, openWorkspace } from '../../linter/index.ts'
import type { Paragraph } from '../../linter/index.ts'
import { portalAddresses } from '../../site/portal/addresses.ts'
import { renderDocument } from '../../site/render/index.ts'

const root = fileURLToPath(new URL('../../policies', import.meta.url))
const opened = openWorkspace(root, { today: '2026-11-24', cache: false })
const { workspace } = opened
const { requirements } = measureCoverage(workspace)

describe('every requirement row', () => {
  it('is followed', () => {
    expect(requirements).toHaveLength(293)
    expect(requirements.map(({ id }) => id)).toEqual([...workspace.requirements.keys()])
  })

  it('leads for each of its controls to a paragraph that stands on a page', () => {
    const lost = requirements.flatMap(({ id, controls, paragraphs }) => [
      ...controls
        .filter((control) => !paragraphs.some((paragraph) => paragraph.control === control))
        .map((control) => `${id} ${control}`),
      ...paragraphs
        .filter((paragraph) => textAt(paragraph).length < 20)
        .map(({ anchor }) => `${id} #${anchor}`),
    ])
    expect(lost).toEqual([])
  })

  it('leads into the document that answers its source, or where that delegates', () => {
    const astray = requirements.filter(({ document, paragraphs }) =>
      paragraphs.some((paragraph) => paragraph.document !== document && !delegates(document, paragraph)),
    )
    expect(astray.map(({ id }) => id)).toEqual([])
  })

  it('is told from a row whose paragraph is gone', () => {
    expect(textAt({ control: 'BT-02', document: 'business-transfer', anchor: 'bt-99' })).toBe('')
  })
})

const pages = new Map<string, string>()

/** The text of the block with this anchor on the page of its document, without its marks. */
function textAt({ document, anchor }: Paragraph): string {
  const page = pages.get(document) ?? render(document)
  pages.set(document, page)
  const at = page.indexOf(` id="${anchor}"`)
  if (at < 0) return ''
  const body = page.indexOf('class="control-text"', at)
  return page
    .slice(page.indexOf('>', body) + 1, page.indexOf('class="control"', body))
    .replace(/<[^>]+>/g, '')
    .trim()
}

function render(id: string): string {
  const addresses = portalAddresses(workspace, 'zh-CN')
  const path = workspace.documents.get(id)?.path ?? ''
  return renderDocument(opened.document(path), { workspace, language: 'zh-CN', addresses }).html
}

function delegates(document: string, { control, document: to }: Paragraph): boolean {
  const blocks = workspace.documents.get(document)?.controls ?? []
  return blocks.some(({ ids, delegate }) => delegate === to && ids.includes(control))
}
