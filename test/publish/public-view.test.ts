import { describe, expect, it } from 'vitest'
import { openTexts, openWorkspace } from '../../linter/index.ts'
import type { OpenWorkspace } from '../../linter/index.ts'
import { publicWorkspace } from '../../linter/workspace/public-view-open.ts'
import { publicView } from '../../linter/workspace/public-view.ts'
import { canonicalText } from '../../site/render/index.ts'
import { exampleDay } from '../examples.ts'
import { canaries } from './canaries.ts'
import { notice, noticeFiles } from './notice.ts'

const path = 'public/privacy.mdx'
const open = (files: Readonly<Record<string, string>>): OpenWorkspace =>
  openTexts({ ...noticeFiles, ...files }, { today: exampleDay })

/** As a view of what is refused would have it: without its refusals, so that the copy itself is on trial. */
function viewText(opened: OpenWorkspace): string {
  const document = (at: string): ReturnType<OpenWorkspace['document']> => ({
    ...opened.document(at),
    refused: [],
  })
  return JSON.stringify(publicView({ workspace: opened.workspace, document }))
}

describe('the public view', () => {
  it.each(Object.entries(canaries))('holds nothing of %s', (_, plant) => {
    const word = 'canary-7c1'
    expect(JSON.stringify(plant(word))).toContain(word)
    const planted = open(plant(word))
    const text = viewText(planted)
    expect(text).not.toContain(word)
    expect(text).not.toContain('7c1')
    // What is public is still there, or nothing was tried.
    expect(text).toContain('您的权利')
  })

  it('shows the same words, values and targets as the whole workspace', () => {
    const body =
      '\n见[英文](./privacy.en.mdx#rights)、[网站](https://group.example "题")与<Term id="consent" />[^1]。\n\n| 甲 | 乙 |\n| - | - |\n| 丙 | 丁 | 戊 |\n\n1. ![图](./a.png)\n\n[^1]: 注。\n'
    const opened = open({ [path]: notice({ body }) })
    for (const at of [path, 'public/privacy.en.mdx'])
      expect(shown(opened, at).view).toBe(shown(opened, at).whole)
  })

  it('shows every public document of the library whole', () => {
    const opened = openWorkspace('policies', { today: '2026-11-25', cache: false })
    const paths = Object.keys(publicView(opened).trees)
    for (const at of paths) expect(shown(opened, at).view).toBe(shown(opened, at).whole)
    const known = opened.facts.filter(
      ({ data }) => data['classification'] === 'public' && data['status'] === 'approved',
    )
    expect(paths.length).toBeGreaterThanOrEqual(known.length)
  })

  it('keeps anchors, public props and controls for the page', () => {
    const facts = publicView(open({})).facts.find((file) => file.path === path)
    expect(facts?.sections.map(({ id }) => id)).toEqual(['rights'])
    expect(facts?.headings.map(({ text }) => text)).toEqual(['您的权利'])
    expect(facts?.controls.map(({ ids }) => ids)).toEqual([['NT-01']])
    expect(facts?.components.map(({ props }) => props)).toContainEqual({ ref: 'PIPL:17' })
    expect(facts?.hash).toBe('')
  })

  it('survives being stored', () => {
    const view = publicView(open({}))
    const stored = JSON.parse(JSON.stringify(view)) as typeof view
    expect(stored).toEqual(view)
    expect(publicWorkspace(stored, exampleDay).documents.get('privacy')?.data['title']).toBe('隐私告知')
    expect(publicWorkspace(stored, exampleDay).translations.get('privacy')?.has('en')).toBe(true)
  })

  it('is refused for a public document that the lint refuses', () => {
    const opened = open({ [path]: notice({ body: '\n{process.exit()}\n' }) })
    expect(() => publicView(opened)).toThrow('is refused')
  })

  it('keeps the component of an extension only where its schema is known', () => {
    const schema = {
      ...{
        title: 'Stamp',
        description: 'A stamp.',
        'x-description-zh': '印章。',
        'x-content': 'none' as const,
      },
      'x-inline': true,
      properties: {
        kind: {
          type: 'string' as const,
          description: 'Kind.',
          'x-description-zh': '种类。',
          'x-public': true,
        },
        by: { type: 'string' as const, description: 'Who.', 'x-description-zh': '谁。' },
      },
    }
    const files = { ...noticeFiles, [path]: notice({ body: '\n盖<Stamp kind="paid" by="inside" />章\n' }) }
    const opened = openTexts(files, { today: exampleDay, extensions: { components: [schema] } })
    const text = JSON.stringify(publicView(opened, [schema]))
    expect(text).toContain('paid')
    expect(text).not.toContain('inside')
    expect(JSON.stringify(publicView(opened))).not.toContain('paid')
  })
})

/** The canonical text of a file made from the whole workspace, and from the public view of it alone. */
function shown(opened: OpenWorkspace, at: string): { whole: string; view: string } {
  const view = publicView(opened)
  const facts = view.facts.find((file) => file.path === at)
  const tree = view.trees[at]
  if (!facts || !tree) throw new Error(`${at} is not public`)
  const language = facts.language === 'en' ? 'en' : 'zh-CN'
  const nothing = { text: '', runs: [], sentences: [], refused: [], violations: [] }
  const workspace = publicWorkspace(view, exampleDay)
  return {
    whole: canonicalText(opened.document(at), { workspace: opened.workspace, language }),
    view: canonicalText({ ...nothing, facts }, { workspace, language }, tree),
  }
}
