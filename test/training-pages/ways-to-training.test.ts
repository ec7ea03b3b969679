import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openWorkspace } from '../../linter/index.ts'
import type { ShownCourse, ShownDocument } from '../../site/training/model.ts'
import { launchBrowser } from '../portal/browser.ts'
import { portalDay } from '../portal/build-once.ts'
import { openPage, searchFor } from '../search/portal-page.ts'
import { courseAddress, courseUnderTest } from './course.ts'

const portal = inject('portal')
const { workspace } = openWorkspace('policies', { today: portalDay })
const course = courseUnderTest()

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launchBrowser()
  page = await browser.newPage()
})
afterAll(() => browser.close())

describe('the data for scripts', () => {
  it.each(['', '/en'])('names every course and every role, without questions (%s)', async (prefix) => {
    const data = (await (await fetch(`${portal}${prefix}/training/training.json`)).json()) as {
      courses: ShownCourse[]
      roles: { id: string; title: string }[]
      today: string
    }
    expect(data.today).toBe(portalDay)
    expect(data.courses.map(({ id, questions }) => [id, questions.length])).toEqual([[course.id, 0]])
    expect(data.roles.map(({ id }) => id)).toEqual([...workspace.roles.keys()])
    expect(data.roles.every(({ title }) => title !== '')).toBe(true)
  })

  it('gives a course all its questions, and the links of the language that it is read in', async () => {
    const data = (await (await fetch(`${portal}/en${courseAddress}course.json`)).json()) as ShownCourse
    expect(data.questions).toHaveLength(course.lessons.flatMap(({ questions }) => questions).length)
    expect(data.href).toBe(`/en${courseAddress}`)
    expect(data.lessons.every(({ href }) => href.startsWith(`/en${courseAddress}`))).toBe(true)
    expect(data.hash).toMatch(/^[0-9a-f]{64}$/)
  })
})

describe('the page of a document', () => {
  const taught = course.documents.map(({ id }) => id)

  it('names its course, and asks to acknowledge where the document demands it', async () => {
    await page.goto(`${portal}/documents/business-transfer/`)
    expect(taught).toContain('business-transfer')
    expect(await page.locator(`.head .facts a[href="${courseAddress}"]`).count()).toBe(1)
    const shown = JSON.parse((await page.locator('[data-document]').textContent()) ?? '') as ShownDocument
    expect(shown).toMatchObject({ id: 'business-transfer', required: true, language: 'zh-CN' })
    expect(shown.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(await page.locator('#acknowledge dl').textContent()).toContain(shown.hash.slice(0, 16))
  })

  it('asks nothing of readers of a text that demands nothing', async () => {
    const free = [...workspace.documents.values()].find(
      ({ kind, data }) => kind === 'document' && data['acknowledgement'] === undefined,
    )
    await page.goto(`${portal}/documents/${free?.nameId}/`)
    expect(await page.locator('main h1').count()).toBe(1)
    expect(await page.locator('#acknowledge, [data-document]').count()).toBe(0)
  })
})

it('a control leads to the lessons that teach it, and a requirement to the same', async () => {
  for (const lesson of course.lessons) {
    const [control = ''] = lesson.controls
    await page.goto(`${portal}/controls/${control}/`)
    expect(
      await page.locator(`section:has(#lessons) a[href="${courseAddress}${lesson.id}/"]`).count(),
      control,
    ).toBe(1)
  }
  const row = [...workspace.requirements.values()].find(({ control }) =>
    course.lessons[0]?.controls.includes(control),
  )
  await page.goto(`${portal}/en/requirements/${row?.source}/`)
  const link = page.locator(`a[href="/en${courseAddress}${course.lessons[0]?.id}/"]`).first()
  expect(await link.getAttribute('lang')).toBe('zh-CN')
})

it('the front page leads to the course, and each role to the training of its own', async () => {
  await page.goto(`${portal}/`)
  expect(await page.locator(`section:has(#training) a[href="${courseAddress}"]`).count()).toBe(1)
  await page.locator('section:has(#training) summary').click()
  const roles = await page
    .locator('section:has(#training) .tiles a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(roles).toContain('/training/?role=dispatcher')
  expect(roles.every((href) => workspace.roles.has(href?.split('=')[1] ?? ''))).toBe(true)
})

it('search finds a lesson by what it teaches', async () => {
  const lesson = course.lessons.at(-1)
  const { page: searching, errors } = await openPage(browser, `${portal}/`)
  await searchFor(searching, lesson?.facts.headings[0]?.text ?? '')
  const found = searching.locator(`.search-hit a[href^="${courseAddress}${lesson?.id}/"]`).first()
  await found.waitFor()
  expect(errors).toEqual([])
})
