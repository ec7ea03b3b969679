import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { freshPage } from './fresh-page.ts'

// What a reader sets on the own machine: colours and keys. Motion and zoom are asked in every-kind.test.ts.
const portal = inject('portal')
const fresh = freshPage()

describe('with colours of the reader', () => {
  it('keeps marks, states and busy days apart from the ground', async () => {
    await fresh.page.emulateMedia({ forcedColors: 'active' })
    await fresh.page.goto(`${portal}/reviews/`)
    expect(await apart(fresh.page, '.month a')).toBe(true)
    expect(await apart(fresh.page, '.chip')).toBe(true)
    await fresh.page.goto(`${portal}/registers/processing/`)
    expect(await fresh.page.locator('.drawing-wide text').first().evaluate(isShown)).toBe(true)
    await fresh.page.goto(`${portal}/documents/`)
    expect(await apart(fresh.page, '.filters select')).toBe(true)
  })
})

describe('with the keyboard alone', () => {
  it('narrows the changes and goes on to a document', async () => {
    await fresh.page.goto(`${portal}/changes/`)
    await fresh.page.locator('select[name=weight]').focus()
    await fresh.page.keyboard.press('ArrowDown')
    await fresh.page.waitForURL(/\?weight=/)
    await tabTo(fresh.page, '[data-facet-item] a.title')
    await fresh.page.keyboard.press('Enter')
    await fresh.page.waitForURL(/\/documents\/|\/training\//)
  })

  it('unfolds the rules of the lint report and goes on to one', async () => {
    await fresh.page.goto(`${portal}/report/`)
    await fresh.page.locator('#rules ~ details > summary').focus()
    await fresh.page.keyboard.press('Enter')
    await tabTo(fresh.page, '#rules ~ details tbody a')
    await fresh.page.keyboard.press('Enter')
    await fresh.page.waitForURL(/\/rules\/[a-z-]+\/$/)
  })
})

/** Whether an element has a border or a line that is drawn in another colour than the ground. */
function apart(page: Page, selector: string): Promise<boolean> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { borderTopColor, borderTopWidth, color } = getComputedStyle(element)
      const ground = getComputedStyle(document.documentElement).backgroundColor
      return color !== ground && Number.parseFloat(borderTopWidth) > 0 && borderTopColor !== ground
    })
}

function isShown(element: Element): boolean {
  const { fill } = getComputedStyle(element)
  return fill !== getComputedStyle(document.documentElement).backgroundColor
}

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < 20; stop++) {
    await page.keyboard.press('Tab')
    if (await page.locator(`${selector}:focus`).count()) return
  }
  throw new Error(`Nothing like ${selector} was reached in 20 steps, expected it soon`)
}
