import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchBrowser } from '../portal/browser.ts'
import { courseAddress, courseUnderTest, questionsOf, storageKey } from './course.ts'
import { phone, violations } from './phone.ts'
import { answerAndGoOn, askedQuestion, beginTest } from './taking.ts'

const portal = inject('portal')
const course = courseUnderTest()
const questions = questionsOf(course)

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

describe('two tabs', () => {
  it(
    'go on together: neither asks again what the other has answered, and nothing is lost',
    { timeout: 60_000 },
    async () => {
      const context = await phone(browser)
      const [one, other] = [await context.newPage(), await context.newPage()]
      await beginTest(one, portal)
      const first = await askedQuestion(one, questions)
      await other.goto(`${portal}${courseAddress}test/`)
      expect((await askedQuestion(other, questions)).id).toBe(first.id)
      await answerAndGoOn(other, first, 'right')
      const second = await askedQuestion(other, questions)
      await one.bringToFront()
      await one.locator(`[data-question="${second.id}"]`).waitFor()
      await one.getByText('您在另一个标签页里也在学').waitFor()
      await answerAndGoOn(one, second, 'right')
      const third = await askedQuestion(one, questions)
      await other.bringToFront()
      await other.locator(`[data-question="${third.id}"]`).waitFor()
      await context.close()
    },
  )
})

describe.each([
  ['full', 'QuotaExceededError'],
  ['denied', 'SecurityError'],
])('storage that is %s', (_name, error) => {
  it('is said plainly, lets the learner go on, and offers progress as a file', async () => {
    const context = await phone(browser, { acceptDownloads: true })
    await refuse(context, error)
    const page = await context.newPage()
    await beginTest(page, portal)
    await page.getByText('进度没能保存').waitFor()
    const question = await askedQuestion(page, questions)
    await answerAndGoOn(page, question, 'right')
    const next = await askedQuestion(page, questions)
    expect(next.id).not.toBe(question.id)
    expect(await violations(page)).toEqual([])
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: '把进度存成文件' }).click()
    const file = await downloading
    expect(file.suggestedFilename()).toMatch(/^policypress-.*\.json$/)
    // Leaving asks first, and only now.
    const asked = page.waitForEvent('dialog')
    const leaving = page.close({ runBeforeUnload: true })
    const dialog = await asked
    expect(dialog.type()).toBe('beforeunload')
    await dialog.accept()
    await leaving
    // In a browser that keeps things the file goes on where this one had to stop.
    const other = await (await phone(browser)).newPage()
    await other.goto(`${portal}/training/`)
    await other.getByLabel('导入记录').setInputFiles(await file.path())
    await other.getByText('已导入并合并').waitFor()
    await other.goto(`${portal}${courseAddress}test/`)
    expect((await askedQuestion(other, questions)).id).toBe(next.id)
    await other.context().close()
    await context.close()
  })
})

describe('what was stored before', () => {
  it.each([
    ['of other questions', '1|ffffffff|1|0|0|0|0|00|||', '这门课的题目改过了'],
    ['that nobody can read', '{"old":"format"}', '旧进度读不出来'],
  ])('%s is said to be so, and the course starts anew', async (_name, text, words) => {
    const context = await phone(browser)
    await context.addInitScript(
      ([key, value]) => {
        if (sessionStorage.getItem('seeded')) return
        sessionStorage.setItem('seeded', '1')
        localStorage.setItem(key ?? '', value ?? '')
      },
      [storageKey, text],
    )
    const page = await context.newPage()
    await page.goto(portal + courseAddress)
    await page.getByText(words).waitFor()
    await page.getByText(`已学 0 课，共 ${course.lessons.length} 课`).waitFor()
    await context.close()
  })
})

describe('a page that came over no encrypted connection', () => {
  it('says what to do and leaves the lesson to be read', async () => {
    const address = new URL(portal)
    const plain = await launchBrowser([`--host-resolver-rules=MAP portal.example ${address.hostname}`])
    const page = await plain.newPage()
    await page.goto(`http://portal.example:${address.port}${courseAddress}${course.lessons[0]?.id}/`)
    await page.getByText('没有经过加密连接打开').waitFor()
    expect(await page.locator('article.prose p').count()).toBeGreaterThan(3)
    expect(await page.locator('.paper-question').count()).toBeGreaterThan(0)
    await plain.close()
  })
})

describe('a course that cannot be fetched', () => {
  it('says so and is there after another try', async () => {
    const page = await (await phone(browser)).newPage()
    let offline = true
    await page.route('**/course.json', (route) => (offline ? route.abort() : route.continue()))
    await page.goto(`${portal}${courseAddress}${course.lessons[0]?.id}/`)
    await page.getByText('题目没能取来').waitFor()
    offline = false
    await page.getByRole('button', { name: '重试' }).click()
    await page.locator('.question-form').waitFor()
    await page.context().close()
  })
})

/** Storage that throws at every write, as browsers do it. */
async function refuse(context: BrowserContext, name: string): Promise<void> {
  await context.addInitScript((error) => {
    Storage.prototype.setItem = () => {
      throw new DOMException('no', error)
    }
  }, name)
}
