import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import jsQR from 'jsqr'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, inject, it } from 'vitest'
import { validate } from '../../schema/index.ts'
import type { ReceiptOutput } from '../../schema/index.ts'
import type { ShownCourse } from '../../site/training/model.ts'
import { writtenOnSheets } from '../notices/paper-sheets.ts'
import { launchBrowser } from '../portal/browser.ts'
import { passedCourse } from './passed-course.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const portal = inject('portal')
const courseId = 'customer-information-basics'
const receiptPage = `${portal}/training/${courseId}/receipt/`
const folder = mkdtempSync(join(tmpdir(), 'policypress-learner-'))
const course = (await (await fetch(`${portal}/training/${courseId}/course.json`)).json()) as ShownCourse
const asked = course.documents.filter(({ required, audience }) => required && audience.includes('all-staff'))

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launchBrowser()
})
beforeEach(async () => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 3,
    timezoneId: 'Asia/Shanghai',
  })
  page = await context.newPage()
  await page.clock.setFixedTime('2026-11-25T03:00:00Z')
  return () => context.close()
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true })
})

it('leads from the passed test to a receipt, a certificate on one sheet and a check by its code', async () => {
  expect(asked.length).toBeGreaterThan(1)
  await pass('2026-11-25T02:00:00.000Z')
  await page.goto(receiptPage)
  expect(await page.getByText('完成前面的步骤').count()).toBe(1)
  expect(await violations(page)).toEqual([])

  await page.getByLabel('工号', { exact: true }).fill('陈一')
  await page.getByRole('button', { name: '保存' }).click()
  expect(await page.locator('#staff-error').innerText()).toContain('工号只能用')
  expect(await focused()).toBe('staff')
  await page.getByLabel('工号', { exact: true }).fill('E1024')
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByText('已保存在这个浏览器').waitFor()
  expect(await focused()).toBe('step-3')

  const undecided = page.locator('[data-undecided="true"]')
  expect(await undecided.count()).toBe(asked.length)
  // A refusal needs a reason.
  await undecided.first().getByRole('button', { name: '不能确认', exact: true }).click()
  await undecided.first().getByRole('button', { name: '记下：不能确认' }).click()
  expect(await undecided.first().locator('.error').innerText()).toBe('请写下理由。')
  expect(await violations(page)).toEqual([])
  await undecided.first().getByLabel('为什么不能确认').fill('我店没有这台设备。')
  await undecided.first().getByRole('button', { name: '记下：不能确认' }).click()
  for (let left = asked.length - 1; left > 0; left--) {
    expect(await undecided.count()).toBe(left)
    await undecided.first().getByRole('button', { name: '确认', exact: true }).click()
  }
  expect(await focused()).toBe('step-4')

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '生成回执' }).click(),
  ])
  expect(file.suggestedFilename()).toBe(`receipt-${courseId}-2026-11-25.json`)
  const path = join(folder, 'receipt.json')
  await file.saveAs(path)
  const receipt = JSON.parse(readFileSync(path, 'utf8')) as ReceiptOutput
  expect(validate('output/receipt', receipt)).toEqual([])
  expect(receipt.course).toMatchObject({ score: 1, passed: true, hash: course.hash })
  expect(receipt.acknowledgements.map(({ decision }) => decision).sort()).toEqual([
    ...asked.slice(1).map(() => 'accepted'),
    'declined',
  ])
  await page.getByText('回执已生成并下载').waitFor()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await violations(page), colorScheme).toEqual([])
  }
  expect(await page.locator('.certificate').innerText()).toContain(receipt.id)

  const address = await readCode(page)
  expect(address).toBe(`${receiptPage}#sha256=${receipt.id}`)
  await page.emulateMedia({ media: 'print' })
  expect(await writtenOnSheets(page)).toHaveLength(1)
  expect(
    await page.locator('.header, .receipt-step > h2, .learner-form').filter({ visible: true }).count(),
  ).toBe(0)
  await page.emulateMedia({ media: 'screen' })

  await check(address, readFileSync(path, 'utf8'), '编号一致')
  await check(address, JSON.stringify({ ...receipt, issued: '2026-11-25T03:00:01.000Z' }), '编号和内容对不上')
  await check(address, '{"format":1}', '这不是一份回执文件')
  await check(address, '['.repeat(200_000), '这不是一份回执文件')

  const verified = verify(path)
  if (receipt.source.revision !== '' && !receipt.source.modified)
    expect(verified.status, verified.output).toBe(0)
  else expect(verified.status, verified.output).toBe(2)
})

it('says so where the test has not been passed, or storage is denied', async () => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('no', 'SecurityError')
    }
  })
  await page.goto(receiptPage)
  await page.getByText('还没有通过测验').waitFor()
  const undecided = page.locator('[data-undecided="true"]')
  const before = await undecided.count()
  await undecided.first().getByRole('button', { name: '确认', exact: true }).click()
  await page.getByText('没能保存：浏览器不让保存').waitFor()
  // While the page is open the decision counts all the same.
  expect(await undecided.count()).toBe(before - 1)
})

async function pass(at: string): Promise<void> {
  await page.goto(`${portal}/404.html`)
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
    `policypress:course:${courseId}`,
    passedCourse(course, at),
  ] as const)
}

function focused(): Promise<string> {
  return page.evaluate(() => document.activeElement?.id ?? '')
}

async function check(address: string, text: string, answer: string): Promise<void> {
  const chosen = join(folder, 'chosen.json')
  writeFileSync(chosen, text)
  await page.goto('about:blank')
  await page.goto(address)
  await page.getByLabel('选择文件').setInputFiles(chosen)
  await page.locator('.check-answer', { hasText: answer }).waitFor()
}

async function readCode(from: Page): Promise<string> {
  const picture = await from.locator('.certificate-code svg').screenshot()
  const [width, height, pixels] = await from.evaluate(async (source) => {
    const bytes = Uint8Array.from(atob(source), (letter) => letter.charCodeAt(0))
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const canvas = new OffscreenCanvas(image.width, image.height)
    const drawing = canvas.getContext('2d')
    drawing?.drawImage(image, 0, 0)
    const { data } = drawing?.getImageData(0, 0, image.width, image.height) ?? { data: [] }
    return [image.width, image.height, [...data]] as const
  }, picture.toString('base64'))
  const read = jsQR as unknown as typeof jsQR.default
  return read(Uint8ClampedArray.from(pixels), width, height)?.data ?? ''
}

function verify(path: string): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['cli/policypress.mjs', 'verify', path, '--today', '2026-11-25'],
    { encoding: 'utf8' },
  )
  return { status, output: stdout + stderr }
}

async function violations(of: Page): Promise<string[]> {
  await of.evaluate(axe)
  const results = await of.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  )
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
