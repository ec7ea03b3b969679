import { describe, expect, it } from 'vitest'
import { compareTexts } from '../../linter/diff.ts'
import type { Change } from '../../linter/index.ts'
import { exampleDay } from '../examples.ts'

describe('an edit that changes no meaning for certain', () => {
  it.each([
    ['客护可以来店登记。', '客户可以来店登记。'],
    ['其它店员用帐号登陆。', '其他店员用账号登录。'],
    ['号码在门殿墙上找。', '号码在门店墙上找。'],
    ['店员登记了信息。', '店员登记信息。'],
    ['您可以在柜台看，不用登陆。', '您可\n以在柜台看；不用登\n录。'],
    ['店长保管名单。店员不得带走。', '店长保管名单；店员不得带走。'],
    ['先登记。再核对；然后封存。', '先登记；再核对。然后封存。'],
    ['Staff recieve persnal infomation.', 'Staff receive personal information.'],
    ['Staff keep the record.', 'Staff keep a record.'],
  ])('%s', (before, after) => {
    expect(classesOf(before, after)).not.toContain('material')
    expect(classesOf(after, before)).not.toContain('material')
  })
})

describe('an edit of one character or letter that makes another word', () => {
  it.each([
    ['买方保管名单。', '卖方保管名单。'],
    ['由甲方付款。', '由乙方付款。'],
    ['店员合法使用信息。', '店员违法使用信息。'],
    ['用电话通知客户。', '用电邮通知客户。'],
    ['消费者投诉。', '消费投诉。'],
    ['境内保存。', '境外保存。'],
    ['客户同意后发送。', '客户不同意后发送。'],
    ['保存三年。', '保存五年。'],
    ['不超过 3.5 天。', '不超过 35 天。'],
    ['保存 ≤ 30 天。', '保存 ≥ 30 天。'],
    ['The employer keeps it.', 'The employee keeps it.'],
    ['Show the contact of the seller.', 'Show the contract of the seller.'],
    ['Staff adopt the list.', 'Staff adapt the list.'],
    ['Staff may lawfully keep it.', 'Staff may unlawfully keep it.'],
    ['Keep it for 3 days.', 'Keep it for 30 days.'],
    ['Keep it before the transfer.', 'Keep it after the transfer.'],
  ])('%s → %s', (before, after) => {
    expect(classesOf(before, after)).toContain('material')
    expect(classesOf(after, before)).toContain('material')
  })
})

function classesOf(before: string, after: string): Change['class'][] {
  const language = /\p{Script=Han}/u.test(before) ? 'zh-CN' : 'en'
  const config = `name: { en: Example }\nsource-language: ${language}\nlanguages: [${language}]\n`
  const side = (text: string): Record<string, string> => ({
    ...{ 'policypress.config.yaml': config, 'internal/a.mdx': `${text}\n` },
  })
  const options = { base: 'base', head: 'head', today: exampleDay, locale: 'en' } as const
  return compareTexts(side(before), side(after), options).changes.map((change) => change.class)
}
