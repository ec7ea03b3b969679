import { defineRule, masked, narrowed } from '../define-rule.ts'

export default defineRule({
  id: 'no-bank-card',
  scope: 'document',
  severity: 'error',
  confidential: true,
  summary: {
    en: 'Disallow numbers that are valid bank cards, anywhere in a file.',
    'zh-CN': '禁止在文件任何位置出现有效的银行卡号。',
  },
  why: {
    en: 'An account in an example or a refund form is open to everybody who may read the policy.',
    'zh-CN': '示例或退款表里的账户，凡能读到这份制度的人都看得见。',
  },
  messages: {
    number: {
      en: 'Unexpected bank card number `{number}`, expected a description, or the last four digits alone',
      'zh-CN': '意外的银行卡号 `{number}`，应改为文字描述，或者只写末四位',
    },
  },
  good: [
    {
      'internal/a.mdx':
        '尾号 0004；6217 0000 0000 0000 005（校验位不对）；流水 1234567812345670；编号 A6217000000000000004；身份证 622701199001010012。\n',
    },
  ],
  bad: [
    {
      files: {
        'internal/a.mdx':
          '---\nsummary: 退到 6217000000000000004\n---\n\n| 卡号 | 备注 |\n| --- | --- |\n| 4111 1111 1111 1111 | 测试 |\n| 622202-0000000000000 | 旧表 |\n',
        'registers/notes.yaml': 'card: 3782 822463 10005\n',
      },
      finds: [
        'internal/a.mdx:2:13: Unexpected bank card number `621**************04`, expected a description, or the last four digits alone',
        'internal/a.mdx:7:3: Unexpected bank card number `411***********11`, expected a description, or the last four digits alone',
        'internal/a.mdx:8:3: Unexpected bank card number `622**************00`, expected a description, or the last four digits alone',
        'registers/notes.yaml:1:7: Unexpected bank card number `378**********05`, expected a description, or the last four digits alone',
      ],
    },
  ],
  check({ text }, report) {
    for (const match of narrowed(text).matchAll(candidate)) {
      const number = match[0].replace(/[ -]/g, '')
      if (!issuers.test(number) || !addsUp(number) || isIdentity.test(number)) continue
      report('number', { number: masked(number) }, [match.index, match.index + match[0].length])
    }
  },
})

// In one piece, or in the groups that are printed on cards and slips.
const candidate =
  /(?<![\w/.#%-]|\d )(?:\d{15,19}|\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?:\1\d{1,3})?|\d{6}[ -]\d{9,13}|\d{4}[ -]\d{6}[ -]\d{5})(?![\w%-]|\.\d)/g

// UnionPay and the older series of Chinese banks, Visa, Mastercard, JCB and American Express, each with its lengths.
const issuers =
  /^(?:62\d{14,17}|9558\d{15}|60\d{17}|4\d{15}|5[1-5]\d{14}|2[2-7]\d{14}|35[2-8]\d{13}|3[47]\d{13})$/

// A person of a western province, for whom `no-id-number` speaks.
const isIdentity = /^\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{4}$/

/** Luhn: every second digit from the right is doubled, and the sum ends in nought. */
function addsUp(number: string): boolean {
  let sum = 0
  for (let at = 0; at < number.length; at++) {
    const digit = Number(number[number.length - 1 - at])
    const weighed = at % 2 === 1 ? digit * 2 : digit
    sum += weighed > 9 ? weighed - 9 : weighed
  }
  return sum % 10 === 0
}
