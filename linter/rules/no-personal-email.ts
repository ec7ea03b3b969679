import { defineRule } from '../define-rule.ts'
import { stringsOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'no-personal-email',
  scope: 'document',
  severity: 'error',
  confidential: true,
  options: {
    allow: {
      default: [],
      description: {
        en: 'Further addresses or domains that may stand in texts, such as that of an authority.',
        'zh-CN': '另外允许出现的邮箱或域名，例如主管部门的邮箱。',
      },
    },
  },
  summary: {
    en: 'Disallow e-mail addresses outside the domains of the organisation and those reserved for examples.',
    'zh-CN': '禁止出现本组织域名和示例专用域名以外的电子邮箱。',
  },
  why: {
    en: 'A private mailbox in a policy is personal information, and an invented one may be real and read by a stranger.',
    'zh-CN': '制度里的私人邮箱就是个人信息；随手编的邮箱可能真有其人，信会寄到陌生人手里。',
  },
  messages: {
    address: {
      en: 'Unexpected e-mail address `{address}`, expected one of the organisation’s `domains` or of a domain for examples',
      'zh-CN': '意外的电子邮箱 `{address}`，应为组织登记的 `domains` 或示例专用域名下的邮箱',
    },
  },
  good: [
    {
      'registers/organisation.yaml': 'domains: [starbridge.cn]\n',
      'internal/a.mdx':
        '写信到 privacy@starbridge.cn、dpo@mail.starbridge.cn、a@group.example 或 b@example.com；图标 `icon@2x.png`，仓库 `git@code.cn:team/a.git`。\n',
      'pages/readme.md': 'Maintainer: someone@mail.cn\n',
    },
  ],
  bad: [
    {
      files: {
        'registers/organisation.yaml': 'domains: [starbridge.cn]\n',
        'internal/a.mdx':
          '---\nsummary: 问 zhangsan@mail.cn\n---\n\n写信到 li.si+work@notstarbridge.cn，或[写信](mailto:wangwu@mail.com.cn)。\n\n```\nto: zhao@mail.cn\n```\n',
        'registers/parties.yaml': 'parties:\n  - contact: { email: qian@mail.cn }\n',
      },
      finds: [
        'internal/a.mdx:2:12: Unexpected e-mail address `z***@mail.cn`, expected one of the organisation’s `domains` or of a domain for examples',
        'internal/a.mdx:5:5: Unexpected e-mail address `l***@notstarbridge.cn`, expected one of the organisation’s `domains` or of a domain for examples',
        'internal/a.mdx:5:46: Unexpected e-mail address `w***@mail.com.cn`, expected one of the organisation’s `domains` or of a domain for examples',
        'internal/a.mdx:8:5: Unexpected e-mail address `z***@mail.cn`, expected one of the organisation’s `domains` or of a domain for examples',
        'registers/parties.yaml:2:23: Unexpected e-mail address `q***@mail.cn`, expected one of the organisation’s `domains` or of a domain for examples',
      ],
    },
  ],
  check({ facts, text }, report, { options, registers }) {
    // The authors of foreign Markdown sign it as they like.
    if (facts.kind === 'page' || !text.includes('@')) return
    const own = stringsOf(registers.register('organisation')?.data['domains'])
    const allowed = [...own, ...(options['allow'] as readonly string[])].map((entry) => entry.toLowerCase())
    for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      const name = /[\w.%+-]{1,64}$/.exec(text.slice(Math.max(0, at - 64), at))?.[0]
      const domain = host.exec(text.slice(at + 1, at + 256))?.[0].toLowerCase()
      if (name === undefined || domain === undefined || reserved.test(domain) || files.test(domain)) continue
      const address = `${name.toLowerCase()}@${domain}`
      if (allowed.some((entry) => entry === address || isWithin(domain, entry))) continue
      const shown = `${name.slice(0, 1)}***@${domain}`
      report('address', { address: shown }, [at - name.length, at + 1 + domain.length])
    }
  },
})

function isWithin(domain: string, entry: string): boolean {
  return domain === entry || domain.endsWith(`.${entry}`)
}

// What goes on behind a colon is the address of a repository: `git@host:team/a.git`.
const host = /^[A-Za-z0-9][A-Za-z0-9.-]{0,200}\.[A-Za-z]{2,24}(?![\w-]|:[\w/])/

// Domains that can never receive mail (RFC 2606).
const reserved = /(?:^|\.)(?:example|test|invalid|localhost|example\.(?:com|net|org))$/
const files = /\.(?:png|jpe?g|gif|svg|webp|avif|pdf|md|mdx|ya?ml|json|js|ts|css)$/
