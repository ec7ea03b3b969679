import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, it } from 'vitest'
import { changeRules } from '../../linter/diff.ts'
import { openWorkspace, rules, stringsOf, textOf } from '../../linter/index.ts'
import type { Facts } from '../../linter/index.ts'
import { launchBrowser } from './browser.ts'
import { portalDay } from './build-once.ts'

const portal = inject('portal')
const { workspace } = openWorkspace('policies', { today: portalDay })
const documents = [...workspace.documents.values()].filter(
  ({ kind }) => kind === 'document' || kind === 'form',
)

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())
beforeEach(async () => {
  page = await browser.newPage()
})
afterEach(() => page.close())

it('lists every document and form', async () => {
  await page.goto(`${portal}/documents/`)
  expect(await shown()).toEqual(idsOf(documents))
})

it.each(['type', 'family', 'role'] as const)(
  'narrows by %s, writes it into the address and reads it there',
  async (name) => {
    await page.goto(`${portal}/documents/`)
    const select = page.locator(`select[name=${name}]`)
    const value = (await select.locator('option').nth(1).getAttribute('value')) ?? ''
    let loads = 0
    page.on('load', () => loads++)
    await select.selectOption(value)
    const expected = idsOf(documents.filter((facts) => valuesOf(facts)[name].includes(value)))
    await expect.poll(shown).toEqual(expected)
    expect(page.url()).toBe(`${portal}/documents/?${name}=${value}`)
    expect(loads).toBe(0)
    await page.reload()
    expect(await shown()).toEqual(expected)
    expect(await page.locator('.filters output').textContent()).toBe(String(expected.length))
    await page.locator('.filters button[type=reset]').click()
    await page.waitForURL(`${portal}/documents/`)
    expect(await shown()).toEqual(idsOf(documents))
  },
)

it('takes several facets together, ignores what it does not know, and says when nothing fits', async () => {
  const [type = '', role = ''] = pairWithoutDocument()
  await page.goto(`${portal}/documents/?type=${type}&role=${role}&family=no-such-family`)
  expect(await shown()).toEqual([])
  expect(await page.locator('[data-facet-none]').isVisible()).toBe(true)
  expect(await page.locator('select[name=family]').inputValue()).toBe('')
})

it('narrows the rules by what they see, and hides the table that is left empty', async () => {
  await page.goto(`${portal}/rules/?scope=change`)
  const shownRules = page.locator('[data-facet-item]:visible')
  await expect.poll(() => shownRules.count()).toBe(changeRules.length)
  expect(await page.locator('main table:visible').count()).toBe(1)
  await page.locator('select[name=scope]').selectOption('document')
  await expect.poll(() => shownRules.count()).toBe(rules.filter(({ scope }) => scope === 'document').length)
  expect(await page.locator('#changes').isVisible()).toBe(false)
})

it('shows the whole list and no filter without a script', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const plain = await context.newPage()
  await plain.goto(`${portal}/documents/?type=policy`)
  expect(await plain.locator('[data-facet-item]:visible').count()).toBe(documents.length)
  expect(await plain.locator('.filters').isVisible()).toBe(false)
  await context.close()
})

async function shown(): Promise<string[]> {
  const hrefs = await page
    .locator('[data-facet-item]:visible > a.title')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  return hrefs.map((href) => href.split('/').at(-2) ?? '').sort()
}

function idsOf(list: readonly Facts[]): string[] {
  return list.map(({ nameId }) => nameId).sort()
}

function valuesOf(facts: Facts): Record<'type' | 'family' | 'role', readonly string[]> {
  const families = facts.controls.flatMap(({ ids }) =>
    ids.map((id) => workspace.controls.get(id)?.family ?? ''),
  )
  return { type: [textOf(facts.data['type'])], family: families, role: stringsOf(facts.data['audience']) }
}

/** A type and a role that exist, but on no document together. */
function pairWithoutDocument(): readonly string[] {
  const types = [...new Set(documents.map((facts) => valuesOf(facts).type[0] ?? ''))]
  const roles = [...new Set(documents.flatMap((facts) => valuesOf(facts).role))]
  for (const type of types) {
    for (const role of roles) {
      const together = documents.some(
        (facts) => valuesOf(facts).type[0] === type && valuesOf(facts).role.includes(role),
      )
      if (!together) return [type, role]
    }
  }
  throw new Error('Every role reads every type of document, expected a pair that does not occur')
}
