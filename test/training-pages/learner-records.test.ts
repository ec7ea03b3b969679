import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import type { ShownCourse } from '../../site/training/model.ts'
import { launchBrowser } from '../portal/browser.ts'
import { passedCourse } from './passed-course.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const portal = inject('portal')
const courseId = 'customer-information-basics'
const folder = mkdtempSync(join(tmpdir(), 'policypress-records-'))
const course = (await (await fetch(`${portal}/training/${courseId}/course.json`)).json()) as ShownCourse
const shown = course.documents.find(({ required, audience }) => required && audience.includes('all-staff'))
if (!shown) throw new Error('The course asks all staff to acknowledge nothing')

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launchBrowser()
})
beforeEach(async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true })
  page = await context.newPage()
  await page.clock.setFixedTime('2026-11-25T03:00:00Z')
  return () => context.close()
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true })
})

describe('my training', () => {
  it('takes roles and the day of assignment from a link, and tells what is late by the clock', async () => {
    await page.goto(`${portal}/training/?role=store-staff&assigned=2026-11-20`)
    await page.locator('#my-courses').waitFor()
    await page.getByText('我的岗位（已选 1 个）').click()
    expect(await page.getByLabel('门店店员').isChecked()).toBe(true)
    expect(await page.locator('#my-training li[data-state="overdue"]').count()).toBe(0)
    expect(await page.locator('#my-training li[data-state="due"]').count()).toBeGreaterThan(1)
    // A later choice outlives the link.
    await page.getByLabel('门店店员').uncheck()
    await page.getByRole('button', { name: '保存' }).click()
    await page.getByText('还没有选岗位').waitFor()
    await page.reload()
    await page.getByText('还没有选岗位').waitFor()
    await page.clock.setFixedTime('2027-02-01T03:00:00Z')
    await page.goto(`${portal}/training/`)
    await page.locator('#my-training li[data-state="overdue"]').first().waitFor()
    expect(await page.locator('#my-training').innerText()).toMatch(
      /已过期：应在 2026\s?年\s?12\s?月\s?\d+\s?日\s?前确认/,
    )
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await violations(), colorScheme).toEqual([])
    }
  })

  it('gives everything back from an exported file after all was deleted', async () => {
    await keep(`policypress:course:${courseId}`, passedCourse(course, '2026-11-25T02:00:00.000Z'))
    await keep('policypress:acknowledgements', JSON.stringify([decision('1.0', shown.hash)]))
    await page.goto(`${portal}/training/?role=store-staff`)
    const filled = await overview()
    expect(filled).toContain('通过')
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出我的记录' }).click(),
    ])
    const path = join(folder, 'records.json')
    await file.saveAs(path)
    await page.getByRole('button', { name: '删除这台设备上我的全部记录' }).click()
    await page.getByRole('button', { name: '确定删除' }).click()
    await page.getByText('已全部删除').waitFor()
    await page.goto(`${portal}/training/`)
    expect(await overview()).not.toBe(filled)
    expect(
      await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('policypress:'))),
    ).toEqual([])
    await page.getByLabel('导入记录').setInputFiles(path)
    await page.getByText('已导入并合并').waitFor()
    expect(await overview()).toBe(filled)
    // Twice is once.
    await page.getByLabel('导入记录').setInputFiles(path)
    await page.getByText('已导入并合并').waitFor()
    expect(await overview()).toBe(filled)
  })

  it.each([
    ['not JSON', 'hello', '这不是本门户导出的记录'],
    ['other JSON', '{"format":"other/1","records":{}}', '这不是本门户导出的记录'],
    [
      'a name that is not ours',
      '{"format":"policypress-learner-records/1","records":{"theme":"x"}}',
      '这不是本门户导出的记录',
    ],
    ['deep', '['.repeat(500_000), '这不是本门户导出的记录'],
    ['huge', ' '.repeat(12_000_001), '文件太大'],
  ])('changes nothing for a file that is %s', async (_, text, answer) => {
    await keep('policypress:acknowledgements', JSON.stringify([decision('1.0', shown.hash)]))
    await page.goto(`${portal}/training/`)
    const before = await overview()
    const path = join(folder, 'wrong.json')
    writeFileSync(path, text)
    await page.getByLabel('导入记录').setInputFiles(path)
    await page.getByText(answer).waitFor()
    await page.goto(`${portal}/training/`)
    expect(await overview()).toBe(before)
  })

  it('counts a course by its receipt where progress is gone, and only for the same MAJOR', async () => {
    const receipt = {
      ...{ format: 'policypress-receipt/1', id: 'a'.repeat(64), issued: '2026-11-20T08:00:00Z' },
      learner: { staff: 'E1', roles: ['store-staff'] },
      source: { portal: 'https://policies.group.example', revision: '', modified: false },
      course: {
        ...{
          id: courseId,
          version: course.version,
          language: 'zh-CN',
          hash: 'b'.repeat(64),
          attempt: 1,
          seed: 1,
        },
        ...{ 'tested-out': false, answers: [{ question: 'notebook', answer: 'b' }], score: 1, passed: true },
        completed: '2026-11-20T08:00:00Z',
      },
      ...{ acknowledgements: [], statements: [] },
    }
    const stateOf = (): Promise<string | null> =>
      page.locator('section:has(#my-courses) li[data-state]').first().getAttribute('data-state')
    await keep('policypress:learner', JSON.stringify({ roles: ['store-staff'], chosen: '2026-11-20' }))
    await keep('policypress:receipts', JSON.stringify([receipt]))
    await page.goto(`${portal}/training/`)
    await page.locator('#my-courses').waitFor()
    expect(await stateOf()).toBe('done')
    await keep(
      'policypress:receipts',
      JSON.stringify([{ ...receipt, course: { ...receipt.course, version: '0.9' } }]),
    )
    await page.goto(`${portal}/training/`)
    await page.locator('#my-courses').waitFor()
    expect(await stateOf()).toBe('due')
  })

  it('stands on its feet whatever the storage holds', async () => {
    for (const key of ['learner', 'acknowledgements', 'receipts', `course:${courseId}`]) {
      await keep(`policypress:${key}`, '[{"a":1},null,"<b>",{"document":{}}]')
    }
    await page.goto(`${portal}/training/`)
    expect(await overview()).toContain('这个浏览器里的进度读不出来')
  })
})

describe('a document that is to be acknowledged', () => {
  it('is decided on at its end, and asked again when its MAJOR version is another', async () => {
    await openPanel()
    const panel = page.locator('.acknowledge-panel')
    await panel.getByRole('button', { name: '确认', exact: true }).click()
    expect(await panel.innerText()).toContain(`确认 ${shown.version} 版`)
    expect(await violations()).toEqual([])
    const sizes = await panel
      .getByRole('button')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44)

    await keep('policypress:acknowledgements', JSON.stringify([decision('0.9', 'a'.repeat(64))]))
    await openPanel()
    expect(await panel.innerText()).toContain('新的大版本')
    expect(await panel.getByRole('button', { name: '确认', exact: true }).count()).toBe(1)

    // A smaller change does not ask again.
    await keep('policypress:acknowledgements', JSON.stringify([decision('1.9', 'a'.repeat(64))]))
    await openPanel()
    expect(await panel.innerText()).toContain('不必重新确认')
  })

  it('speaks English on English pages', async () => {
    await openPanel('/en')
    await page.locator('.acknowledge-panel').getByRole('button', { name: 'I confirm' }).click()
    await page.getByText(/You confirmed version 1\.0 on November 25, 2026/).waitFor()
  })
})

/** The panel is fetched when its place comes into view. */
async function openPanel(prefix = ''): Promise<void> {
  await page.goto(portal + prefix + (shown?.href ?? ''))
  await page.locator('#acknowledge').scrollIntoViewIfNeeded()
  await page.locator('.acknowledge-panel').waitFor()
}

function decision(version: string, hash: string): Record<string, string> {
  const text = { document: shown?.id ?? '', language: 'zh-CN', version, hash, statement: '我已阅读。' }
  return { ...text, decision: 'accepted', at: '2026-11-24T02:00:00.000Z' }
}

async function keep(key: string, text: string): Promise<void> {
  if (!page.url().startsWith(portal)) await page.goto(`${portal}/404.html`)
  await page.evaluate(([name, value]) => localStorage.setItem(name, value), [key, text] as const)
}

/** What the page says of courses, documents and receipts. */
async function overview(): Promise<string> {
  await page.locator('#my-data').waitFor()
  const parts = await page.locator('#my-training .part').allInnerTexts()
  return parts.slice(1, 4).join('\n')
}

async function violations(): Promise<string[]> {
  await page.evaluate(axe)
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  )
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
