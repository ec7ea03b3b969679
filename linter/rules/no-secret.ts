import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'no-secret',
  scope: 'document',
  severity: 'error',
  confidential: true,
  summary: {
    en: 'Disallow passwords, keys and tokens, anywhere in a file.',
    'zh-CN': '禁止在文件任何位置出现密码、密钥和令牌。',
  },
  why: {
    en: 'Whoever may read the policy may then use the key, and the history of the repository keeps it for ever.',
    'zh-CN': '能读制度的人就能用这把钥匙，而版本库的历史会一直留着它。',
  },
  messages: {
    secret: {
      en: 'Unexpected {kind} `{start}***`, expected none here: withdraw it and keep the new one in a vault',
      'zh-CN': '意外的{kind} `{start}***`，应从此处删去：立即作废，新的放进保管库',
    },
  },
  good: [
    {
      'internal/a.mdx':
        '密码：至少十二位。口令：8 位以上；密钥：AES-256-GCM。\n\nPassword: required. The token: see the vault. `password: <secret>`, `api_key=${API_KEY}`, `password: ******`\n\n校验值 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08，编号 3f9a1c0b-7d2e-4a68-9c1d-0123456789ab，risk-assessment-and-compliance-audit-2026。\n',
      'internal/b.mdx': '```\n-----BEGIN PUBLIC KEY-----\n```\n',
    },
  ],
  bad: [
    {
      files: {
        'internal/a.mdx':
          '---\nsummary: 后台密码：Xq7kz2mP\n---\n\n门禁密码是 258013#，账号 admin / password: hunter2。\n\n```\n-----BEGIN RSA PRIVATE KEY-----\napi_key = "k9f2m4x8q1w7e3r5"\ncurl https://bot:s3cr3tpw@group.example/\n```\n',
        'registers/notes.yaml': 'note: AKIAQWERTYUIOPASDFGH\n# ghp_abcdefghijklmnopqrstuvwxyz0123456789\n',
      },
      finds: [
        'internal/a.mdx:2:15: Unexpected password `X***`, expected none here: withdraw it and keep the new one in a vault',
        'internal/a.mdx:5:7: Unexpected password `2***`, expected none here: withdraw it and keep the new one in a vault',
        'internal/a.mdx:5:36: Unexpected password `h***`, expected none here: withdraw it and keep the new one in a vault',
        'internal/a.mdx:8:1: Unexpected key `-----BEGIN***`, expected none here: withdraw it and keep the new one in a vault',
        'internal/a.mdx:9:12: Unexpected key `k9f2***`, expected none here: withdraw it and keep the new one in a vault',
        'internal/a.mdx:10:18: Unexpected password `s***`, expected none here: withdraw it and keep the new one in a vault',
        'registers/notes.yaml:1:7: Unexpected key `AKIA***`, expected none here: withdraw it and keep the new one in a vault',
        'registers/notes.yaml:2:3: Unexpected token `ghp_***`, expected none here: withdraw it and keep the new one in a vault',
      ],
    },
    {
      files: {
        'internal/a.mdx':
          '令牌发给了 xoxb-0123456789-abcdefghij，另有 Zx81kQpW0vTnB5rYc7LmHs3DfGu9JaEiOo2K4tN6。\n',
      },
      finds: [
        'internal/a.mdx:1:7: Unexpected token `xoxb***`, expected none here: withdraw it and keep the new one in a vault',
        'internal/a.mdx:1:37: Unexpected key `Zx81***`, expected none here: withdraw it and keep the new one in a vault',
      ],
    },
  ],
  check({ text, runs }, report) {
    const seen = new Set<number>()
    const tell = (kind: keyof typeof kinds, value: string, at: number): void => {
      if (seen.has(at)) return
      seen.add(at)
      // Of a word that a person chose even four characters are too many.
      const start = value.startsWith('-----') ? '-----BEGIN' : value.slice(0, kind === 'password' ? 1 : 4)
      report('secret', { kind: kinds[kind], start }, [at, at + value.length])
    }
    for (const { 0: value, index } of text.matchAll(issued)) {
      tell(/^(?:gh|gl|xox|eyJ)/.test(value) ? 'token' : 'key', value, index)
    }
    for (const { 0: whole, groups = {}, index } of text.matchAll(assigned)) {
      const { name = '', written = '' } = groups
      const value = written.replace(/["'`,.;)\]}]+$/, '')
      const isPassword = /pass|pwd|:\/\/|密码|口令/i.test(name)
      if (isPlaceholder.test(value) || !(isPassword ? looksChosen(value) : looksIssued(value))) continue
      tell(isPassword ? 'password' : 'key', value, index + whole.length - written.length)
    }
    for (const run of runs) {
      if (run.text.length < 32) continue
      for (const { 0: value, index } of run.text.matchAll(longWord)) {
        if (isRandom(value)) tell('key', value, run.start + index)
      }
    }
  },
})

const kinds = {
  password: { en: 'password', 'zh-CN': '密码' },
  key: { en: 'key', 'zh-CN': '密钥' },
  token: { en: 'token', 'zh-CN': '令牌' },
}

// Keys and tokens that their issuers mark with a beginning of their own.
const issued =
  /-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY|(?<![A-Za-z0-9])(?:A[KS]IA[0-9A-Z]{16}|AIza[\w-]{35}|LTAI[A-Za-z0-9]{12,24}|AKID[A-Za-z0-9]{13,40}|gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_\w{22,255}|glpat-[\w-]{20,64}|xox[abeprs]-[\w-]{10,255}|sk_live_[A-Za-z0-9]{16,255}|sk-(?=[\w-]{0,60}[A-Z])(?=[\w-]{0,60}\d)[\w-]{20,255}|eyJ[\w-]{10,999}\.eyJ[\w-]{10,999}\.[\w-]{1,999})(?![A-Za-z0-9])/g

// `password: …`, “口令是 …” and `https://user:…@host`; a number with a unit behind it is a rule about passwords.
const assigned =
  /(?<name>pass(?:word|wd|code|phrase)|\bpwd|(?:secret|access|api|auth)[-_ ]?(?:key|token)|\b(?:secret|token)|密码|口令|密钥|令牌|:\/\/[^\s:@/?#]{1,64}(?=:[^\s:@/?#]{3,64}@))["'`]?\s?(?:[:：=]|是|为|\bis\b)\s{0,3}["'`]?(?<written>[!-?A-~]{4,128})(?!\s?[位个天年月日字次种])/gi

const isPlaceholder = /^[<$[{]|\*{3}|x{3}|\.{3}|your|example|change-?me|placeholder/i

/** What people choose mixes letters with digits or signs, or is a code for a door; names of methods and ids do too. */
function looksChosen(value: string): boolean {
  if (
    /^(?:\d+-[a-z]|sha|aes|md5|rsa|sm\d|hmac|argon|bcrypt|scrypt|pbkdf|tls|wpa|[a-z]{2,12}[:-]\d)/i.test(
      value,
    )
  )
    return false
  if (/^\d{4,12}[#*]?$/.test(value)) return true
  return value.length >= 6 && /[a-z]/i.test(value) && (/\d/.test(value) || /[a-z].*[!@#$%^&*]/i.test(value))
}

function looksIssued(value: string): boolean {
  return /^[\w+/=.-]{16,}$/.test(value) && (isRandom(value) || /^(?=.*[a-z])(?=.*\d)[a-z0-9]+$/i.test(value))
}

// In prose nothing that long is a word; hashes are of one case, and paths, ids and names change theirs seldom.
const longWord = /(?<![\w+/.:=@#?&%-])[A-Za-z0-9+/_-]{32,512}={0,2}(?![\w.:@])/g

function isRandom(value: string): boolean {
  // Digests are published on purpose, in this form as well.
  if (/^sha\d{3}-/i.test(value) || /^[\w+/-]{43}=?$/.test(value)) return false
  const changes = value.match(/[a-z](?=[A-Z0-9])|[A-Z](?=[a-z0-9])|\d(?=[A-Za-z])/g)?.length ?? 0
  return /[a-z]/.test(value) && /[A-Z]/.test(value) && /\d/.test(value) && changes > value.length * 0.4
}
