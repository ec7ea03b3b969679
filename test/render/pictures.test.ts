import { describe, expect, it } from 'vitest'
import { openWorkspace } from '../../linter/index.ts'
import type { Locale } from '../../linter/index.ts'
import { processingGroups } from '../../site/portal/models/register-processing.ts'
import { timelineOf } from '../../site/portal/models/timeline.ts'
import type { TimelineModel } from '../../site/portal/models/timeline.ts'
import { viewOf } from '../../site/portal/models/view.ts'
import { dataFlow } from '../../site/render/index.ts'
import { openExample } from '../examples.ts'
import { brokenReferences, outOfFrame, unclosedTags, wordsOf } from './svg.ts'

const { workspace } = openWorkspace('policies', { today: '2026-11-24', cache: false })
const locales: readonly Locale[] = ['zh-CN', 'en']
const playbooks = [...workspace.documents.values()].filter(({ data }) => data['type'] === 'playbook')
const timelines = locales.flatMap((locale) =>
  playbooks.map((facts) => [locale, facts.id, timelineOf(facts, viewOf(workspace, locale))] as const),
)
const flows = locales.flatMap((locale) =>
  (processingGroups(viewOf(workspace, locale)) ?? []).map((group) => [locale, group.id, group] as const),
)
const pictures = [
  ...timelines.map(([locale, id, model]) => [`timeline of ${id}, ${locale}`, model?.pictures] as const),
  ...flows.map(([locale, id, group]) => [`flow of ${id}, ${locale}`, group.pictures] as const),
].flatMap(([name, drawn]) => [
  [`${name}, wide`, drawn?.wide ?? ''] as const,
  [`${name}, narrow`, drawn?.narrow ?? ''] as const,
])

describe('every picture of the library', () => {
  it('is there', () => {
    expect(playbooks).toHaveLength(3)
    expect(flows.length).toBeGreaterThanOrEqual(8)
  })

  it.each(pictures)('%s is well-formed and keeps a strict security policy', (_, svg) => {
    expect(svg).toMatch(/^<svg [^>]*role="img"/)
    expect(unclosedTags(svg)).toEqual([])
    expect(brokenReferences(svg)).toEqual([])
    expect(svg).not.toMatch(/\sstyle=|<style|<script|\son[a-z]+=|javascript:|href=/i)
  })

  it.each(pictures)('%s has a title, a description and nothing outside its frame', (_, svg) => {
    expect(svg).toMatch(/<title id="[^"]+">[^<]+<\/title><desc id="[^"]+">[^<]+<\/desc>/)
    expect(outOfFrame(svg)).toEqual([])
  })
})

describe('a timeline', () => {
  it.each(timelines)('%s %s names every phase and step with who and by when', (_, id, model) => {
    const steps = model?.phases.flatMap((phase) => phase.steps) ?? []
    expect(steps.length).toBe(
      workspace.documents
        .get(id)
        ?.controls.filter(({ delegate, length }) => delegate === undefined && length > 0).length,
    )
    for (const svg of [model?.pictures.wide ?? '', model?.pictures.narrow ?? '']) {
      expect(missing(model, wordsOf(svg))).toEqual([])
      expect(svg.match(/class="drawing-step"/g)).toHaveLength(steps.length)
      expect(svg.match(/class="drawing-phase"/g)).toHaveLength(model?.phases.length ?? 0)
    }
  })

  it('shows no phase without a step, and stands above no other kind of document', () => {
    const text = (type: string): string =>
      `---\ntype: ${type}\n---\n\n<Section id="one">\n\n## 一\n\n空。\n\n</Section>\n\n<Section id="two">\n\n## 二\n\n<Control id="BT-02">\n\n告知。\n\n</Control>\n\n</Section>\n`
    const small = openExample({
      'internal/a.mdx': text('playbook'),
      'internal/b.mdx': text('standard'),
    }).workspace
    const view = viewOf(small, 'zh-CN')
    const model = (id: string): TimelineModel | undefined => {
      const facts = small.documents.get(id)
      return facts && timelineOf(facts, view)
    }
    expect(model('a')?.phases.map(({ id }) => id)).toEqual(['two'])
    expect(model('b')).toBeUndefined()
  })
})

describe('the data flow', () => {
  it('shows every activity of the register once', () => {
    const drawn = flows.filter(([locale]) => locale === 'en').flatMap(([, , { rows }]) => rows)
    const { activities } = workspace.register('processing')?.data as { activities: { id: string }[] }
    expect(drawn.map(({ id }) => id).sort()).toEqual(activities.map(({ id }) => id).sort())
  })

  it.each(flows)('%s %s says what the table says', (_, __, { rows, pictures: drawn }) => {
    for (const svg of [drawn?.wide ?? '', drawn?.narrow ?? '']) {
      const words = wordsOf(svg)
      const absent = rows.flatMap(({ cells: [name = [], , systems = [], recipients = []] }) =>
        [...name.slice(0, 1), ...systems, ...recipients].filter(({ text }) => !words.includes(bare(text))),
      )
      expect(absent).toEqual([])
      expect(svg.match(/drawing-activity/g)).toHaveLength(rows.length)
    }
  })

  it('shows names as text, whatever stands in them', () => {
    const hostile = '<script>alert(1)</script> & "x"'
    const lane = { id: 'a', name: hostile, sensitive: true, minors: false, abroad: false }
    const words = { activity: 'a', systems: 's', recipients: 'r', sensitive: '!', minors: 'm', abroad: 'b' }
    const svg = dataFlow(
      [{ ...lane, systems: [hostile], recipients: [] }],
      { ...words, nobody: 'nobody', comma: ', ' },
      { id: 'x', title: hostile, description: hostile, language: 'en', width: 880 },
    )
    expect(svg).not.toContain('<script')
    expect(unclosedTags(svg)).toEqual([])
  })
})

function missing(model: TimelineModel | undefined, words: string): string[] {
  const names = (model?.phases ?? []).flatMap(({ title, steps }) => [
    title,
    ...steps.flatMap(({ controls, roles, limits }) => [
      ...controls.map((control) => `${control.id} ${control.title}`),
      ...roles,
      ...limits,
    ]),
  ])
  return names.filter((name) => !words.includes(bare(name)))
}

function bare(text: string): string {
  return text.replace(/\s+/g, '')
}
