import { defineRule, masked, narrowed } from '../define-rule.ts'

export default defineRule({
  id: 'no-id-number',
  scope: 'document',
  severity: 'error',
  confidential: true,
  summary: {
    en: 'Disallow numbers that are valid resident identity numbers of China, anywhere in a file.',
    'zh-CN': '禁止在文件任何位置出现有效的居民身份证号码。',
  },
  why: {
    en: 'A policy is copied, searched and sent to many; the number in its example belongs to somebody.',
    'zh-CN': '制度会被转发、检索、群发，举例用的号码背后是一个真人。',
  },
  messages: {
    number: {
      en: 'Unexpected resident identity number `{number}`, expected a description, or a number with its middle left out',
      'zh-CN': '意外的居民身份证号码 `{number}`，应改为文字描述，或者隐去中间各位',
    },
  },
  good: [
    {
      'internal/a.mdx':
        '---\ntitle: 1101**********0017\n---\n\n示例 110101199013010012（没有这一天）、110101199001010010（校验位不对）、订单 220260102199001010010。\n',
    },
  ],
  bad: [
    {
      files: {
        'internal/a.mdx':
          '---\nsummary: 张三 11010119900101004X\n---\n\n号码 `110101 19900101 0031`、１１０１０１１９９００１０１００５８。\n',
        'registers/notes.yaml': '# 110101199001010074\nname: 李四\n',
      },
      finds: [
        'internal/a.mdx:2:13: Unexpected resident identity number `110*************4X`, expected a description, or a number with its middle left out',
        'internal/a.mdx:5:5: Unexpected resident identity number `110*************31`, expected a description, or a number with its middle left out',
        'internal/a.mdx:5:27: Unexpected resident identity number `110*************58`, expected a description, or a number with its middle left out',
        'registers/notes.yaml:1:3: Unexpected resident identity number `110*************74`, expected a description, or a number with its middle left out',
      ],
    },
  ],
  check({ text }, report) {
    for (const match of narrowed(text).matchAll(candidate)) {
      const number = match[0].replace(/[\s-]/g, '').toUpperCase()
      if (!isIdNumber(number)) continue
      report('number', { number: masked(number) }, [match.index, match.index + match[0].length])
    }
  },
})

// Region, day of birth, order, check digit; often written in these three groups.
const candidate = /(?<![\w-])[1-9]\d{5}[ -]?(?:18|19|20)\d{6}[ -]?\d{3}[\dXx](?![\w-])/g

function isIdNumber(number: string): boolean {
  return provinces.has(number.slice(0, 2)) && isDay(number.slice(6, 14)) && checkDigit(number) === number[17]
}

function isDay(digits: string): boolean {
  const day = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

/** The check digit of GB 11643: powers of two modulo 11. */
function checkDigit(number: string): string | undefined {
  let sum = 0
  for (let at = 0; at < 17; at++) sum += Number(number[at]) * (2 ** (17 - at) % 11)
  return '10X98765432'[sum % 11]
}

const provinces = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83 91'.split(
    ' ',
  ),
)
