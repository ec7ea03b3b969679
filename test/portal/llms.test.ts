import { expect, inject, it } from 'vitest'
import { openTexts, openWorkspace } from '../../linter/index.ts'
import { llmsText } from '../../site/portal/models/llms.ts'
import { viewOf } from '../../site/portal/models/view.ts'
import { portalDay } from './build-once.ts'

const portal = inject('portal')

it.each(['', '/en'])(
  'lists every document once, by its text, and leads nowhere else in vain (%s)',
  async (prefix) => {
    const text = await (await fetch(`${portal}${prefix}/llms.txt`)).text()
    const links = [...text.matchAll(/^- \[.+?\]\(([^)]+)\)/gm)].map(([, href = '']) => href)
    const { workspace } = openWorkspace('policies', { today: portalDay })
    const documents = [...workspace.documents.values()].filter(
      ({ kind }) => kind === 'document' || kind === 'form',
    )
    expect(links.filter((href) => href.endsWith('.md')).toSorted()).toEqual(
      documents.map(({ nameId }) => `${prefix}/documents/${nameId}.md`).toSorted(),
    )
    for (const href of links) expect((await fetch(portal + href)).status, href).toBe(200)
  },
)

it('keeps each document on one line, with its state, whatever its title holds', () => {
  const { workspace } = openTexts(
    {
      'internal/a.mdx':
        '---\nid: a\ntype: policy\ntitle: "甲](x) [乙\\n# 丙"\nsummary: "一\\n二"\nversion: "0.1"\nstatus: draft\n---\n\n文。\n',
    },
    { today: portalDay },
  )
  const text = llmsText(viewOf(workspace, 'en'), 'https://policies.group.example')
  expect(text).toContain(
    '- [甲\\](x) \\[乙 # 丙](https://policies.group.example/en/documents/a.md): 一 二 (Draft, not approved, Version 0.1)\n',
  )
  expect(text.match(/^#+ .*$/gm)).toEqual(
    ['# a', '## Policy', '## Optional'].with(0, expect.any(String) as string),
  )
})
