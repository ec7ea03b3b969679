import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Question } from '../../linter/index.ts'
import type { ShownCourse } from '../../site/training/model.ts'
import { launchBrowser } from '../portal/browser.ts'
import { answerFor, courseAddress, courseUnderTest, questionsOf } from './course.ts'
import type { Aim } from './course.ts'
import { answerByKeyboard, goOnByKeyboard } from './keyboard.ts'
import { complaintsOf, phone, violations } from './phone.ts'

const portal = inject('portal')
const course = courseUnderTest()
const questions = questionsOf(course)
const kinds = ['single', 'multiple', 'true-false', 'ordering', 'matching', 'fill-in', 'scenario'] as const
/** One question of each kind; where it can be partly right, one that can. */
const samples = kinds.map((kind) => {
  const own = [...questions.values()].filter((question) => question.kind === kind)
  return [kind, own.find((one) => answerFor(one, 'partly') !== undefined) ?? (own[0] as Question)] as const
})

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** A lesson whose practice is just the wanted question; its words and its seals are those of the build. */
async function practiceOf(question: Question): Promise<Page> {
  const page = await (await phone(browser)).newPage()
  await page.route('**/course.json', async (route) => {
    const shown = (await (await route.fetch()).json()) as ShownCourse
    const lessons = shown.lessons.map((lesson, at) => ({
      ...lesson,
      practice: at === 0 ? [question.id] : [],
    }))
    await route.fulfill({ json: { ...shown, lessons } })
  })
  await page.goto(`${portal}${courseAddress}${course.lessons[0]?.id}/`)
  await page.locator(`[data-question="${question.id}"]`).waitFor()
  return page
}

describe.each(samples)('a question of the kind %s', (_kind, question) => {
  it.each(['right', 'partly', 'wrong'] as const)('is answered %s by keyboard alone', async (aim: Aim) => {
    const answer = answerFor(question, aim)
    // A single choice is right or wrong and nothing between.
    if (answer === undefined) {
      expect(['single', 'true-false', 'fill-in']).toContain(question.kind)
      return
    }
    const page = await practiceOf(question)
    const complaints = complaintsOf(page)
    await answerByKeyboard(page, question, answer)
    const outcome = page.locator('.feedback .outcome')
    await outcome.waitFor()
    expect(await outcome.getAttribute('class')).toContain(aim)
    expect(await page.evaluate(() => document.activeElement?.classList.contains('outcome'))).toBe(true)
    expect(await page.locator('.feedback .sources a').count()).toBeGreaterThan(0)
    expect(await page.locator('.save-line').textContent()).toContain('已保存')
    // Only what was not right may be tried again.
    expect(await page.getByRole('button', { name: '再试一次' }).count()).toBe(aim === 'right' ? 0 : 1)
    await goOnByKeyboard(page)
    await page.getByRole('heading', { name: '这一课学完了' }).waitFor()
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('has no violation before and after it is answered', async () => {
    const page = await practiceOf(question)
    expect(await violations(page)).toEqual([])
    await answerByKeyboard(page, question, answerFor(question, 'wrong') ?? '')
    await page.locator('.feedback .outcome').waitFor()
    expect(await violations(page)).toEqual([])
    await page.context().close()
  })

  it('says what is missing, moves the focus there and keeps nothing, when nothing was answered', async () => {
    const page = await practiceOf(question)
    // An order is always one, so there is nothing to leave out.
    if (question.kind !== 'ordering') {
      await page.locator('button[type=submit]').click()
      const error = page.locator('.answer-error')
      expect(await error.textContent()).not.toBe('')
      expect(await error.evaluate((node) => node === document.activeElement)).toBe(true)
      expect(await page.locator('.feedback').count()).toBe(0)
    }
    expect(await page.locator('.question-form input:checked').count()).toBe(0)
    await page.context().close()
  })
})

it('shows every kind of question in this course', () => {
  expect(samples.map(([, question]) => question?.kind)).toEqual([...kinds])
})

it('marks the words of a course that is in another language than the page', async () => {
  const page = await (await phone(browser)).newPage()
  await page.goto(`${portal}/en${courseAddress}${course.lessons[0]?.id}/`)
  await page.locator('.question-form').waitFor()
  const texts = page.locator('.question-form .asked, .question-form .choice > span')
  for (const text of await texts.all()) expect(await text.getAttribute('lang')).toBe('zh-CN')
  expect(await page.getByRole('button', { name: 'Answer' }).count()).toBe(1)
  await page.locator('.choice').first().click()
  await page.getByRole('button', { name: 'Answer' }).click()
  await page.locator('.feedback .outcome').waitFor()
  expect(await page.locator('.feedback .said').first().getAttribute('lang')).toBe('zh-CN')
  expect(await violations(page)).toEqual([])
  await page.context().close()
})

it('opens a lesson at its top: nobody has asked for a question yet', async () => {
  const page = await (await phone(browser)).newPage()
  await page.goto(`${portal}${courseAddress}${course.lessons[1]?.id}/`)
  await page.locator('.question-form').waitFor()
  expect(await page.evaluate(() => scrollY)).toBe(0)
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
  await page.context().close()
})
