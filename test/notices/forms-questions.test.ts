import { expect, it } from 'vitest'
import { keptOf, nothingKept, useBrowser } from './forms-site.ts'

const open = useBrowser()

it('checks a self-test, explains, and counts', async () => {
  const { page, requests } = await open('/customer-education/')
  requests.length = 0
  const questions = page.locator('.question')
  const count = await questions.count()
  expect(count).toBe(8)
  const first = questions.first()
  await first.getByRole('button').click()
  expect(await first.textContent()).toContain('请先选一个答案。')
  await first.getByRole('radio').first().check()
  await first.getByRole('button').click()
  expect(await first.locator('.judged').textContent()).toBe('不对。')
  expect(await first.locator('details').getAttribute('open')).not.toBeNull()
  for (const question of await questions.all()) {
    await question.locator('[data-right] input').check()
    await question.getByRole('button').click()
    expect(await question.locator('.judged').textContent()).toBe('对了。')
  }
  expect(await page.textContent('#self-test-score')).toBe('8 题里对了 8 题。')
  await page.getByRole('button', { name: '重新做' }).click()
  expect(await page.locator('.question input:checked').count()).toBe(0)
  expect(requests).toEqual([])
  expect(await keptOf(page)).toEqual(nothingKept)
  await page.close()
})

it('shows a self-test without scripts, with the answers folded away', async () => {
  const { page } = await open('/customer-education/', { javaScriptEnabled: false })
  expect(await page.locator('.question input, .question button').count()).toBe(0)
  const answer = page.locator('.question details.answer').first()
  expect(await answer.locator('p').isVisible()).toBe(false)
  await answer.locator('summary').click()
  expect(await answer.innerText()).toContain('我们的人不问验证码')
  await page.close()
})

it('turns a survey into a letter that names nobody', async () => {
  const { page, requests } = await open('/feedback/')
  requests.length = 0
  const compose = page.getByRole('button', { name: '写成一封信' })
  await compose.click()
  expect(await page.textContent('.composer .error')).toBe('还没有填。至少答一题。')
  await page.locator('#trust').getByLabel('4', { exact: true }).check()
  await page.locator('#customer-of').getByLabel('门店会员').check()
  await page.locator('#worry textarea').fill('字太小。')
  await compose.click()
  const letter = (await page.textContent('.letter-paper')) ?? ''
  expect(letter).toMatch(/^致：星桥集团\n事由：意见：/)
  expect(letter).toContain('您用过我们的什么？\n门店会员')
  expect(letter).toContain('您信不信得过我们保管您的信息？\n4 / 5')
  expect(letter).toContain('字太小。')
  expect(letter).toContain('（没有回答）')
  expect(await page.getAttribute('.actions a.button', 'href')).toMatch(/^mailto:privacy@group\.example\?/)
  expect(requests).toEqual([])
  expect(await keptOf(page)).toEqual(nothingKept)
  await page.close()
})

it('reads a survey without scripts as a list of questions', async () => {
  const { page } = await open('/feedback/', { javaScriptEnabled: false })
  expect(await page.locator('.question').allInnerTexts()).toHaveLength(5)
  expect(await page.locator('.question details').count()).toBe(0)
  await page.close()
})

it('adds nothing to a notice without questions', async () => {
  const { page } = await open('/privacy-notice/')
  expect(await page.locator('[data-questions], [data-added]').count()).toBe(0)
  await page.close()
})
