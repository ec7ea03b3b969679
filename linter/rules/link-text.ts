import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'link-text',
  scope: 'document',
  severity: 'warning',
  summary: {
    en: 'Require the text of a link to say where it leads.',
    'zh-CN': '要求链接文字说明通往哪里。',
  },
  why: {
    en: 'Screen readers list links without their sentence, and a printed “here” leads nowhere.',
    'zh-CN': '读屏软件单独列出链接，不带前后文；打印出来的“点击这里”哪儿也去不了。',
  },
  messages: {
    missing: {
      en: 'Missing text of the link to `{url}`, expected words that say where it leads',
      'zh-CN': '缺少链接 `{url}` 的文字，应写明通往哪里',
    },
    vague: {
      en: 'Unexpected link text `{text}`, expected words that say where it leads',
      'zh-CN': '意外的链接文字 `{text}`，应写明通往哪里',
    },
    address: {
      en: 'Unexpected bare address `{text}`, expected a link with words that say where it leads',
      'zh-CN': '意外的裸网址 `{text}`，应写成链接，用文字说明通往哪里',
    },
  },
  good: [
    {
      'internal/a.mdx':
        '见[这里的擦除步骤](./b.mdx)、[<Record id="wipe-log" />](./b.mdx)、[![电源键](./key.png)](./b.mdx)，写信到 privacy@group.example，地址 `https://group.example`。\n',
      'internal/b.mdx': '文字。\n',
    },
    { 'pages/readme.md': 'See [here](./b.md) and https://group.example/privacy.\n' },
  ],
  bad: [
    {
      files: {
        'internal/a.mdx':
          '请[点击这里](./b.mdx)，或看[ 这里。](./b.mdx)、[](./b.mdx)。\n\n公告在 https://group.example/news 上。\n',
        'internal/a.en.mdx': 'Click [Here](./b.mdx), or [read more…](./b.mdx).\n',
        'internal/b.mdx': '文字。\n',
      },
      finds: [
        'internal/a.en.mdx:1:7: Unexpected link text `Here`, expected words that say where it leads',
        'internal/a.en.mdx:1:27: Unexpected link text `read more…`, expected words that say where it leads',
        'internal/a.mdx:1:2: Unexpected link text `点击这里`, expected words that say where it leads',
        'internal/a.mdx:1:20: Unexpected link text `这里。`, expected words that say where it leads',
        'internal/a.mdx:1:36: Missing text of the link to `./b.mdx`, expected words that say where it leads',
        'internal/a.mdx:3:5: Unexpected bare address `https://group.example/news`, expected a link with words that say where it leads',
      ],
    },
  ],
  check({ facts, text }, report) {
    if (facts.kind === 'page') return
    for (const { kind, url, text: shown, span } of facts.links) {
      // Who writes an e-mail address wants it to be read.
      if (kind !== 'link' || /^mailto:|^tel:/i.test(url)) continue
      const words = shown.trim()
      if (words === '' && !holdsComponent(text.slice(...span))) report('missing', { url }, span)
      else if (vague.test(words)) report('vague', { text: words }, span)
      else if (/^(?:https?:\/\/|www\.)\S+$/i.test(words)) report('address', { text: words }, span)
    }
  },
})

/** What a component shows is known to the renderer only. */
function holdsComponent(source: string): boolean {
  return /^\[[^\]]*<[A-Z]/.test(source)
}

const vague =
  /^(?:请?点击?(?:一?下|此处?|这里|这儿|查看|链接|进入)?|(?:此|这)(?:里|处|儿|个)?|链接|网址|这个链接|更多|详情|查看(?:详情|更多|全文)?|(?:了解|阅读)?(?:更多|全文|详情)|(?:click )?(?:here|this|link|this link|this page)|(?:read|learn|see|find out) more|more(?: info(?:rmation)?)?|details)[\s.。…!！>»→]*$/i
