import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'image-alt',
  scope: 'document',
  severity: 'error',
  summary: {
    en: 'Require every image to say in words what it shows.',
    'zh-CN': '要求每张图片都用文字说明画面内容。',
  },
  why: {
    en: 'Who cannot see the image, or prints without it, still has to do what it shows.',
    'zh-CN': '看不见图片的人、没打印出图片的人，也要照着图上的内容去做。',
  },
  messages: {
    missing: {
      en: 'Missing alternative text of the image `{url}`, expected words that say what it shows',
      'zh-CN': '缺少图片 `{url}` 的替代文字，应写明画面内容',
    },
    name: {
      en: 'Unexpected alternative text `{text}`, expected words that say what the image shows',
      'zh-CN': '意外的替代文字 `{text}`，应写明画面内容',
    },
  },
  good: [
    { 'internal/a.mdx': '![收银机背面的擦除按钮](./till.png)\n\n[![机器人电源键](./key.png)](./b.png)\n' },
    // A badge on a page of foreign Markdown may well be decoration.
    { 'pages/readme.md': '![](./badge.svg)\n' },
  ],
  bad: [
    {
      files: {
        'internal/a.mdx':
          '![](./till.png)\n\n- ![IMG_2031.JPG](./b.png)\n- ![till](./images/till.png)\n- ![示意图](./c.png)\n',
      },
      finds: [
        'internal/a.mdx:1:1: Missing alternative text of the image `./till.png`, expected words that say what it shows',
        'internal/a.mdx:3:3: Unexpected alternative text `IMG_2031.JPG`, expected words that say what the image shows',
        'internal/a.mdx:4:3: Unexpected alternative text `till`, expected words that say what the image shows',
        'internal/a.mdx:5:3: Unexpected alternative text `示意图`, expected words that say what the image shows',
      ],
    },
  ],
  check({ facts }, report) {
    if (facts.kind === 'page') return
    for (const { kind, url, text, span } of facts.links) {
      if (kind !== 'image') continue
      const alt = text.trim()
      if (alt === '') report('missing', { url }, span)
      else if (saysNothing(alt, url)) report('name', { text: alt }, span)
    }
  },
})

function saysNothing(alt: string, url: string): boolean {
  const name = (url.split('/').at(-1) ?? '').replace(/\.\w+$/, '')
  // A file may be named after what it shows; then the words are the same and still words.
  const isName = alt === name && /^[\w-]+$/.test(alt) && !alt.includes(' ')
  return isName || fileName.test(alt) || empty.test(alt)
}

const fileName = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp|heic)$|^(?:IMG|DSC|Screenshot|微信图片|截图)[_\s-]?\d/i
const empty =
  /^(?:图片?|照片|截图|示意图|图标|image|picture|photo|screenshot|icon|figure|untitled)[\s\d一二三四五]*$/i
