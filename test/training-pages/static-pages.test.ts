import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchBrowser } from '../portal/browser.ts'
import { courseAddress, courseUnderTest } from './course.ts'

const portal = inject('portal')
const course = courseUnderTest()
const tested = new Set(course.pools.flatMap(({ questions }) => questions))

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launchBrowser()
  // What stands in the page itself, before any script.
  page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })
})
afterAll(() => browser.close())

describe.each([
  ['Chinese', ''],
  ['English', '/en'],
])('in %s, without scripts', (_language, prefix) => {
  it('the list leads to every course, and says what needs scripts', async () => {
    await page.goto(`${portal}${prefix}/training/`)
    expect(await links('.course-list a')).toEqual([`${prefix}${courseAddress}`])
    expect(await page.locator('#my-training noscript').textContent()).not.toBe('')
    expect(await page.locator('#my-training').getAttribute('data-training')).toBe(
      `${prefix}/training/training.json`,
    )
  })

  it('a course shows its terms, its lessons in order, its documents, and what is recorded', async () => {
    await page.goto(portal + prefix + courseAddress)
    const facts = (await page.locator('dl.facts').textContent()) ?? ''
    for (const said of [`${course.passMark}%`, String(course.minutes), String(course.attempts)])
      expect(facts).toContain(said)
    expect(await links('.lesson-list a')).toEqual(course.lessons.map(({ id }) => lessonAddress(prefix, id)))
    expect(await page.locator('.taught li').count()).toBe(course.documents.length)
    expect(await page.locator('#records').isVisible()).toBe(true)
    expect(await links('.course-actions a')).toEqual([
      lessonAddress(prefix, course.lessons[0]?.id ?? ''),
      `${prefix}${courseAddress}test/`,
    ])
  })

  it('a lesson shows its text and its practice, never a question of the test', async () => {
    for (const { id, facts, questions } of course.lessons) {
      await page.goto(portal + lessonAddress(prefix, id))
      const practice = questions.filter((question) => !tested.has(question.id))
      expect(await page.locator('.paper-questions > li').count(), id).toBe(practice.length)
      const html = await page.content()
      for (const { text } of questions.filter((question) => tested.has(question.id)))
        expect(html, id).not.toContain(text.slice(0, 12))
      const headings = await page.locator('article h2').allTextContents()
      expect(headings.length, id).toBe(facts.headings.filter(({ depth }) => depth === 2).length)
      expect(await page.locator('.siblings a[aria-current="page"]').getAttribute('href')).toBe(
        lessonAddress(prefix, id),
      )
    }
  })

  it('the test and the receipt have pages of their own, although a lesson could bear their names', async () => {
    for (const part of ['test', 'receipt']) {
      const response = await page.goto(`${portal}${prefix}${courseAddress}${part}/`)
      expect(response?.status()).toBe(200)
      expect(await page.locator(`#${part}`).getAttribute('data-course')).toBe(
        `${prefix}${courseAddress}course.json`,
      )
      expect(await page.locator(`#${part} .notice`).isVisible()).toBe(true)
    }
  })
})

it('marks a Chinese text on an English page as Chinese, and says that it has no translation', async () => {
  await page.goto(`${portal}${lessonAddress('/en', course.lessons[0]?.id ?? '')}`)
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  for (const part of ['h1', 'article', '.paper-question >> nth=0', '.siblings a[aria-current]'])
    expect(await page.locator(part).getAttribute('lang'), part).toBe('zh-CN')
  expect(await page.locator('.head .notice').textContent()).toContain('no English translation')
})

it('a lesson on paper is its text, with title and version on every sheet', async () => {
  await page.goto(portal + lessonAddress('', course.lessons[0]?.id ?? ''))
  await page.emulateMedia({ media: 'print' })
  for (const part of ['.header', '.siblings', '.contents', '#practice', '.pager'])
    expect(await page.locator(part).filter({ visible: true }).count(), part).toBe(0)
  expect(await page.locator('.running-head').textContent()).toMatch(/^.+ · .+ · 版本 \d+\.\d+$/)
  await page.emulateMedia({ media: 'screen' })
})

function links(selector: string): Promise<(string | null)[]> {
  return page.locator(selector).evaluateAll((found) => found.map((link) => link.getAttribute('href')))
}

function lessonAddress(prefix: string, id: string): string {
  return `${prefix}${courseAddress}${id}/`
}
