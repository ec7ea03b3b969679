import { describe, expect, it } from 'vitest'
import { changeRules } from '../../linter/diff.ts'
import { openTexts } from '../../linter/index.ts'
import { changeRulePages } from '../../site/portal/models/change-rules.ts'
import { rulePages } from '../../site/portal/models/rules.ts'
import { viewOf } from '../../site/portal/models/view.ts'
import { portalDay } from './build-once.ts'

const { workspace } = openTexts({ 'internal/a.mdx': '## One\n' }, { today: portalDay })

describe.each(['zh-CN', 'en'] as const)('pages of rules on changes (%s)', (locale) => {
  const view = viewOf(workspace, locale)
  const pages = changeRulePages(view)

  it('stand where every change that is told says', () => {
    expect(pages.map(({ path }) => path)).toEqual(changeRules.map(({ id }) => `/rules/${id}/`))
    const others = new Set(rulePages(view).map(({ path }) => path))
    expect(pages.filter(({ path }) => others.has(path))).toEqual([])
  })

  it('lead to the page of the rule that tells the change made backwards', () => {
    const hrefs = new Set(pages.map(({ model }) => model.href))
    for (const { model } of pages) if (model.mirror.href) expect(hrefs).toContain(model.mirror.href)
    expect(pages.filter(({ model }) => model.mirror.href).length).toBeGreaterThan(changeRules.length / 3)
  })

  it('show what the comparison really prints, and both sides of what differs', () => {
    for (const { model } of pages) {
      for (const { output, base, head } of model.told) {
        expect(output).toContain(` ${model.id} `)
        expect(base.length + head.length).toBeGreaterThan(0)
      }
    }
  })
})
