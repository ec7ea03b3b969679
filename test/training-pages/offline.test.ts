import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { launchBrowser } from '../portal/browser.ts'
import { courseAddress, courseUnderTest, questionsOf } from './course.ts'
import { phone } from './phone.ts'
import { askedQuestion, takeTest } from './taking.ts'

const portal = inject('portal')
const course = courseUnderTest()

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

it('a course works without a network after it was opened once', { timeout: 90_000 }, async () => {
  const context = await phone(browser)
  const page = await context.newPage()
  await page.goto(portal + courseAddress)
  await page.getByText('断网也能学').waitFor()
  await context.setOffline(true)
  // Pages that were never opened, their scripts and their data: all of it comes from what was kept.
  for (const { id } of course.lessons) {
    const response = await page.goto(`${portal}${courseAddress}${id}/`)
    expect(response?.fromServiceWorker()).toBe(true)
    expect(await page.locator('article.prose p').count()).toBeGreaterThan(1)
    await page.locator('.question-form, .outcome').first().waitFor()
  }
  await page.goto(`${portal}${courseAddress}test/`)
  await page.getByRole('button', { name: '开始测验' }).click()
  await askedQuestion(page, questionsOf(course))
  await takeTest(page, questionsOf(course), 'right')
  expect(await page.locator('h2.outcome').textContent()).toContain('通过了')
  await context.close()
})

it('a new build is never hidden by an old copy', async () => {
  const context = await phone(browser)
  const page = await context.newPage()
  await page.goto(portal + courseAddress)
  await page.getByText('断网也能学').waitFor()
  const response = await page.goto(`${portal}${courseAddress}course.json`)
  // The worker asks the network first; what it hands on is what the server has.
  expect(await response?.json()).toEqual(await (await fetch(`${portal}${courseAddress}course.json`)).json())
  await context.close()
})
