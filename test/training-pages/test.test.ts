import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchBrowser } from '../portal/browser.ts'
import { courseAddress, courseUnderTest, questionsOf, storageKey } from './course.ts'
import { complaintsOf, phone, violations } from './phone.ts'
import { answerAndGoOn, askedQuestion, beginTest, takeTest } from './taking.ts'

const portal = inject('portal')
const course = courseUnderTest()
const questions = questionsOf(course)
const drawn = course.pools.reduce((sum, { draw }) => sum + draw, 0)

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const stored = (page: Page): Promise<string | null> =>
  page.evaluate((key) => localStorage.getItem(key), storageKey)
const shownOrder = (page: Page): Promise<string[]> =>
  page
    .locator('.question-form')
    .last()
    .evaluate((form) =>
      [...form.querySelectorAll<HTMLInputElement>('input, li[data-letter]')].map(
        (node) => node.value || (node.dataset['letter'] ?? ''),
      ),
    )

describe('the test of a course', () => {
  it('is passed with every answer right, and leads to the receipt', { timeout: 90_000 }, async () => {
    const page = await (await phone(browser)).newPage()
    const complaints = complaintsOf(page)
    await beginTest(page, portal)
    const asked = await takeTest(page, questions, 'right')
    expect(new Set(asked).size).toBe(drawn)
    const heading = page.locator('h2.outcome')
    expect(await heading.textContent()).toContain('通过了')
    expect(await heading.evaluate((node) => node === document.activeElement)).toBe(true)
    await page.getByText('得分 100%').waitFor()
    await page.getByText('每一题都答对了').waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByRole('link', { name: '去确认文本、领回执' }).click()
    await page.waitForURL('**/receipt/')
    await page.goto(portal + courseAddress)
    await page.getByText(/已于 .* 通过，得分 100%/).waitFor()
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it(
    'shows every mistake again with why and where it stands, and counts the attempt',
    { timeout: 90_000 },
    async () => {
      const page = await (await phone(browser)).newPage()
      await beginTest(page, portal)
      const asked = await takeTest(page, questions, 'wrong')
      expect(await page.locator('h2.outcome').textContent()).toContain('还没有通过')
      const review = page.locator('.review > li')
      expect(await review.count()).toBe(asked.length)
      for (const item of await review.all()) {
        const link = item.locator('.sources a').first()
        const address = (await link.getAttribute('href')) ?? ''
        expect(address).toMatch(/^\/documents\/[a-z-]+\/#[a-z]{2}-\d\d$/)
        const html = await (await fetch(portal + address.split('#')[0])).text()
        expect(html).toContain(`id="${address.split('#')[1]}"`)
      }
      await page.getByText(`还有 ${course.attempts - 1} 次机会`).waitFor()
      expect(await violations(page)).toEqual([])
      await page.context().close()
    },
  )

  it(
    'wants the lessons again after so many failures, and lets nobody test out of them',
    { timeout: 180_000 },
    async () => {
      const page = await (await phone(browser)).newPage()
      for (let left = course.attempts; left > 0; left--) {
        await beginTest(page, portal)
        await takeTest(page, questions, 'wrong')
      }
      await page.getByRole('heading', { name: '请先把各课再学一遍' }).waitFor()
      expect(await page.getByRole('button', { name: /测验|再考/ }).count()).toBe(0)
      await page.reload()
      await page.getByRole('heading', { name: '请先把各课再学一遍' }).waitFor()
      await page.context().close()
    },
  )
})

describe('closed in the midst of the test', () => {
  it(
    'goes on at the same question with the same order, also in a scenario',
    { timeout: 120_000 },
    async () => {
      const context = await phone(browser)
      let page = await context.newPage()
      await beginTest(page, portal)
      for (let answered = 0; answered < drawn; answered++) {
        const question = await askedQuestion(page, questions)
        const [order, text] = [await shownOrder(page), await stored(page)]
        await page.close()
        page = await context.newPage()
        await page.goto(`${portal}${courseAddress}test/`)
        expect((await askedQuestion(page, questions)).id).toBe(question.id)
        expect(await shownOrder(page)).toEqual(order)
        expect(await stored(page)).toBe(text)
        if (question.kind === 'scenario') await decideAndComeBack(page, question.id)
        else await answerAndGoOn(page, question, 'right')
        if (question.kind === 'scenario') {
          page = await reopened(page)
          continue
        }
      }
      await context.close()
    },
  )

  /** One decision, then the page is loaded anew: the scenario goes on behind that decision. */
  async function decideAndComeBack(page: Page, id: string): Promise<void> {
    const question = questions.get(id)
    const [first] = question?.steps ?? []
    const onward = first?.choices.find(({ leadsTo }) => leadsTo !== '')
    await page.locator(`input[value="${onward?.id}"]`).check()
    await page.locator('button[type=submit]').click()
    await page.locator('.verdicts').waitFor()
    await page.reload()
    const step = question?.steps.find(({ id: name }) => name === onward?.leadsTo)
    await page.locator(`input[name="answer-${id}-${step?.id}"]`).first().waitFor()
    expect(await page.locator('.question-form').count()).toBe(1)
    const end = step?.choices.find(({ leadsTo }) => leadsTo === '')
    if (!end) return
    await page.locator(`input[value="${end.id}"]`).check()
    await page.locator('button[type=submit]').click()
    await page.locator('.feedback .outcome').waitFor()
  }

  async function reopened(page: Page): Promise<Page> {
    await page.reload()
    await page.waitForTimeout(200)
    return page
  }
})
