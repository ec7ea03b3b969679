import { expect, test } from 'vitest'
import { toSimplified } from '../../site/search/traditional.ts'
import { records } from './corpus.ts'

test.each([
  ['個人資料保護', '个人资料保护'],
  ['轉讓業務時告知接收方聯繫方式', '转让业务时告知接收方联系方式'],
  ['單獨同意與撤回', '单独同意与撤回'],
  ['客戶資訊銷毀證明', '客户资讯销毁证明'],
])('%s', (traditional, simplified) => expect(toSimplified(traditional)).toBe(simplified))

test('simplified texts stay as they are', () => {
  const texts = records.filter(({ lang }) => lang === 'zh-CN').map(({ title, body }) => title + body)
  expect(toSimplified(texts.join('\n'))).toBe(texts.join('\n'))
})
