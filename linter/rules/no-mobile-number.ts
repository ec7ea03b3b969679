import { defineRule, masked, narrowed } from '../define-rule.ts'

export default defineRule({
  id: 'no-mobile-number',
  scope: 'document',
  severity: 'error',
  confidential: true,
  options: {
    allow: {
      default: [],
      description: {
        en: 'Numbers that may stand in texts, such as the duty telephone of a role.',
        'zh-CN': '允许出现的号码，例如某个岗位的值班手机。',
      },
    },
  },
  summary: {
    en: 'Disallow mobile telephone numbers of China, anywhere in a file.',
    'zh-CN': '禁止在文件任何位置出现手机号码。',
  },
  why: {
    en: 'A mobile number leads to one person, who is called long after having left the post, or was only an example.',
    'zh-CN': '手机号直通一个人：他早已离岗，或者只是被拿来举例，电话却一直打来。',
  },
  messages: {
    number: {
      en: 'Unexpected mobile number `{number}`, expected a role, a service line, or an entry in the option `allow`',
      'zh-CN': '意外的手机号码 `{number}`，应写角色或服务热线，或者列入选项 `allow`',
    },
  },
  good: [
    {
      'policypress.config.yaml':
        'name: { zh-CN: 甲, en: A }\nsource-language: zh-CN\nlanguages: [zh-CN]\noptions: { no-mobile-number: { allow: ["138 0000 0000"] } }\n',
      'internal/a.mdx':
        '热线 400-000-0000、95588、010-12345678、138****0000，值班 13800000000。预算 13900000000 元，编号 2026-13900000001，时间戳 1767225600000。\n',
    },
  ],
  bad: [
    {
      files: {
        'internal/a.mdx':
          '---\nsummary: 找小王 13900000001\n---\n\n拨 +86 139-0000-0002、(+86)13900000003、8613900000004 或 １３９ ００００ ０００５。\n\n```\nphone=13900000006\n```\n',
        'registers/parties.yaml': 'parties:\n  - contact: { phone: 139 000 00007 }\n',
      },
      finds: [
        'internal/a.mdx:2:14: Unexpected mobile number `139******01`, expected a role, a service line, or an entry in the option `allow`',
        'internal/a.mdx:5:3: Unexpected mobile number `139******02`, expected a role, a service line, or an entry in the option `allow`',
        'internal/a.mdx:5:21: Unexpected mobile number `139******03`, expected a role, a service line, or an entry in the option `allow`',
        'internal/a.mdx:5:38: Unexpected mobile number `139******04`, expected a role, a service line, or an entry in the option `allow`',
        'internal/a.mdx:5:54: Unexpected mobile number `139******05`, expected a role, a service line, or an entry in the option `allow`',
        'internal/a.mdx:8:7: Unexpected mobile number `139******06`, expected a role, a service line, or an entry in the option `allow`',
        'registers/parties.yaml:2:23: Unexpected mobile number `139******07`, expected a role, a service line, or an entry in the option `allow`',
      ],
    },
  ],
  check({ text }, report, { options }) {
    const allowed = new Set((options['allow'] as readonly string[]).map(digitsOf))
    const plain = narrowed(text)
    for (const { 0: written, index } of plain.matchAll(candidate)) {
      const number = digitsOf(written)
      if (allowed.has(number) || continued.test(plain.slice(Math.max(0, index - 2), index))) continue
      report('number', { number: masked(number) }, [index, index + written.length])
    }
  },
})

/** The eleven digits, without the country and what stands between them. */
function digitsOf(written: string): string {
  return narrowed(written).replace(/\D/g, '').slice(-11)
}

// Three, four and four digits, as on visiting cards, or three, three and five. A unit behind them makes an amount.
const candidate =
  /(?:[(（]?(?:\+|00)?86[)）]?[ -]?)?1[3-9]\d(?:[ .·-]?\d{4}[ .·-]?\d{4}|[ -]\d{3}[ -]?\d{5})(?![\w%-]|\.\d| ?(?:[元人条次个名户笔万亿份件]|bytes?\b|yuan\b))/g

// What goes on to the left is a longer number, an address or a file name.
const continued = /[\w/.#%-]$|\d $/
