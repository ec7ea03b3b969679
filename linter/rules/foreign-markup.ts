import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'foreign-markup',
  scope: 'workspace',
  severity: 'warning',
  summary: {
    en: 'Require plain Markdown files to hold nothing that a document could not hold: HTML, foreign pictures, unsafe addresses.',
    'zh-CN': '要求普通 Markdown 文件不含文档里不能有的内容：HTML、外部图片、不安全的网址。',
  },
  why: {
    en: 'A plain Markdown file becomes no page, so its HTML harms nobody; but nothing that stands in it is checked, and as a document it would be refused.',
    'zh-CN':
      '普通 Markdown 文件不会成为页面，其中的 HTML 不会造成危害；但写在里面的内容不受检查，改成文档时会被拒绝。',
  },
  messages: {
    unshown: {
      en: 'Unexpected {names} in {count} of the plain Markdown files, expected Markdown alone because what stands in HTML is not checked, and a document with it is refused',
      'zh-CN':
        '意外的 {names}（共 {count} 个普通 Markdown 文件），应只有 Markdown：写在 HTML 里的内容不受检查，这样的文档会被拒绝',
    },
  },
  // One finding for all of them, as each is as harmless as the others; one more file is no other finding.
  identity: { unshown: [] },
  good: [{ 'pages/a.md': '# One\n\nText, `<b>code</b>` and ![a picture](./a.svg).\n<!-- A note -->\n' }],
  bad: [
    {
      files: {
        'pages/a.md': '# One\n\nLine<br>line\n',
        'pages/b.md':
          '[![Build](https://ci.example/badge.svg)](https://ci.example/)\n\n<details>More</details>\n',
      },
      finds: [
        'pages/a.md:3:5: Unexpected `<br>`, `<details>`, `![Build](https://ci.example/badge.svg)` in 2 of the plain Markdown files, expected Markdown alone because what stands in HTML is not checked, and a document with it is refused',
      ],
    },
  ],
  check({ facts }, report) {
    const found = facts.flatMap(({ path, unshown }) => (unshown ? [{ path, ...unshown }] : []))
    const [first] = found
    if (!first) return
    const names = [...new Set(found.flatMap((one) => one.names))].sort(byKind)
    const more = names.length > mostNames ? ` (+${names.length - mostNames})` : ''
    const listed = names
      .slice(0, mostNames)
      .map((name) => `\`${name}\``)
      .join(', ')
    report('unshown', { names: listed + more, count: found.length }, first)
  },
})

/** Tags before what is told by its text. */
function byKind(left: string, right: string): number {
  const rank = (name: string): string => `${name.startsWith('<') ? 0 : 1}${name}`
  return rank(left) < rank(right) ? -1 : 1
}

const mostNames = 5
