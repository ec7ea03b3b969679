import { defineRule, reportRefusals } from '../define-rule.ts'
import type { Document } from '../model/document.ts'
import type { ConstructCode } from '../model/guard-codes.ts'
import type { DocumentReport, Message } from '../model/rule.ts'
import type { TreeCode } from '../model/tree-codes.ts'

export default defineRule({
  id: 'safe-mdx',
  scope: 'document',
  severity: 'error',
  gate: true,
  summary: {
    en: 'Disallow everything in a text that could run or become HTML: imports, expressions, tags, scripted addresses.',
    'zh-CN': '禁止正文里一切能执行或变成 HTML 的东西：导入、表达式、标签、脚本网址。',
  },
  why: {
    en: 'Policies are data: whoever proposes an edit must not be able to run code on the machine that checks or reads it.',
    'zh-CN': '制度是数据：提出修改的人，不应当能在检查它、阅读它的机器上运行代码。',
  },
  messages: {
    expression: {
      en: 'Unexpected expression `{text}`, expected text: write `\\{` for a brace, or put it into a code block at the start of a line',
      'zh-CN': '意外的表达式 `{text}`，应为文字：花括号写作 `\\{`，或放进顶格的代码块',
    },
    'closing-brace': {
      en: 'Unexpected `}`, expected text: write `\\}` for a brace',
      'zh-CN': '意外的 `}`，应为文字：花括号写作 `\\}`',
    },
    comment: {
      en: 'Unexpected comment, expected text that readers see: comments belong into the commit message',
      'zh-CN': '意外的注释，应为读者看得到的文字：说明请写在提交信息里',
    },
    esm: {
      en: 'Unexpected module statement `{text}`, expected text: nothing is imported or exported, and prose begins with another word or a capital',
      'zh-CN': '意外的模块语句 `{text}`，应为文字：这里不导入也不导出，段落请用别的词或大写字母开头',
    },
    'html-tag': {
      en: 'Unexpected HTML `<{name}>`, expected Markdown or a component of the registry; write `\\<` for the sign itself',
      'zh-CN': '意外的 HTML `<{name}>`，应为 Markdown 或登记的组件；要写这个符号请用 `\\<`',
    },
    fragment: { en: 'Unexpected `<>`, expected Markdown', 'zh-CN': '意外的 `<>`，应为 Markdown' },
    'component-name': {
      en: 'Unexpected component name `{name}`, expected letters and digits with a capital first',
      'zh-CN': '意外的组件名 `{name}`，应以大写字母开头，只含字母和数字',
    },
    'unclosed-tag': {
      en: 'Missing end of the tag `<{name}`, expected `>` on the same line; write `\\<` for the sign itself',
      'zh-CN': '缺少标签 `<{name}` 的结尾，应在同一行写 `>`；要写这个符号请用 `\\<`',
    },
    'long-tag': {
      en: 'Unexpected length of the tag `<{name}` ({length} characters), expected {limit} at most',
      'zh-CN': '意外的标签长度：`<{name}` 有 {length} 个字符，应不超过 {limit}',
    },
    'markup-in-value': {
      en: 'Unexpected `<`, `>` or brace in a value of `<{name}>`, expected plain text',
      'zh-CN': '意外的尖括号或花括号（在 `<{name}>` 的属性值里），应为普通文字',
    },
    autolink: {
      en: 'Unexpected `{text}`, expected a link with words: `[words](address)`',
      'zh-CN': '意外的 `{text}`，应写成带文字的链接：`[文字](网址)`',
    },
    'less-than': {
      en: 'Unexpected `<`, expected a space behind it, or `\\<`',
      'zh-CN': '意外的 `<`，应在后面加空格，或写作 `\\<`',
    },
    'fence-meta': {
      en: 'Unexpected `{meta}` behind the language of a code block, expected the language alone',
      'zh-CN': '意外的 `{meta}`（在代码块的语言之后），应只写语言',
    },
    'attribute-expression': {
      en: 'Unexpected expression in the prop `{name}`, expected text in quotation marks',
      'zh-CN': '意外的表达式（属性 `{name}`），应为引号里的文字',
    },
    'attribute-spread': {
      en: 'Unexpected spread in `<{name}>`, expected props one by one',
      'zh-CN': '意外的展开语法（`<{name}>`），应逐个写出属性',
    },
    'unsafe-url': {
      en: 'Unexpected address `{url}` ({reason}), expected https, a plain mailto or an address inside the site',
      'zh-CN': '意外的网址 `{url}`（{reason}），应为 https、普通的 mailto 或站内地址',
    },
    'remote-image': {
      en: 'Unexpected remote image `{url}`, expected a file of this workspace because a foreign server would see every reader',
      'zh-CN': '意外的外部图片 `{url}`，应为本工作区内的文件，否则外部服务器能看到每位读者',
    },
    'title-braces': {
      en: 'Unexpected brace or angle bracket in the title `{title}`, expected plain text',
      'zh-CN': '意外的花括号或尖括号（标题 `{title}`），应为普通文字',
    },
    'duplicate-definition': {
      en: 'Unexpected second definition of `{label}`, expected one because parsers disagree which of them counts',
      'zh-CN': '意外的重复定义 `{label}`，应只有一个，因为解析器对取哪个看法不一',
    },
    'unused-footnote': {
      en: 'Unexpected footnote `{label}` that no text refers to, expected a mark `[^{label}]` because no page shows it otherwise',
      'zh-CN': '意外的脚注 `{label}`（正文没有提到它），应写上 `[^{label}]`，否则页面上不会出现',
    },
    'node-type': {
      en: 'Unexpected Markdown of the kind `{type}`, expected headings, paragraphs, lists, quotes, tables, code and links',
      'zh-CN': '意外的 Markdown 种类 `{type}`，应为标题、段落、列表、引用、表格、代码和链接',
    },
  } satisfies Record<ConstructCode | TreeCode, Message>,
  good: [
    {
      'internal/a.mdx':
        '花括号 \\{x\\}，`{代码}`，3 < 5，import and export of data。\n\n```js\nimport x from "y"\n{a}\n```\n\n[正文](https://example.example/) ![图](./a.svg)\n',
    },
    { 'pages/b.md': '普通 Markdown 里 {x} 只是文字。\n' },
  ],
  bad: [
    {
      files: {
        'internal/a.mdx':
          'import x from "y"\n\n客户 {process.env.SECRET}。\n\n<script>alert(1)</script>\n\n<Note kind={x} />\n',
      },
      finds: [
        'internal/a.mdx:1:1: Unexpected module statement `import x from "y"`, expected text: nothing is imported or exported, and prose begins with another word or a capital',
        'internal/a.mdx:3:4: Unexpected expression `{process.env.SECRET}`, expected text: write `\\{` for a brace, or put it into a code block at the start of a line',
        'internal/a.mdx:5:1: Unexpected HTML `<script>`, expected Markdown or a component of the registry; write `\\<` for the sign itself',
        'internal/a.mdx:5:17: Unexpected HTML `<script>`, expected Markdown or a component of the registry; write `\\<` for the sign itself',
        'internal/a.mdx:7:1: Unexpected expression `{x}`, expected text: write `\\{` for a brace, or put it into a code block at the start of a line',
      ],
    },
    {
      files: {
        'internal/a.mdx':
          '[甲](javascript:alert(1)) ![乙](https://tracker.example/p.png)\n\n见 [丙][r]。\n\n[r]: /a/\n[r]: /b/\n',
      },
      finds: [
        'internal/a.mdx:1:1: Unexpected address `javascript:alert(1)` (scheme), expected https, a plain mailto or an address inside the site',
        'internal/a.mdx:1:26: Unexpected remote image `https://tracker.example/p.png`, expected a file of this workspace because a foreign server would see every reader',
        'internal/a.mdx:6:1: Unexpected second definition of `r`, expected one because parsers disagree which of them counts',
      ],
    },
    {
      files: { 'internal/a.mdx': '天数 <5，占比 <3%。\n' },
      finds: [
        'internal/a.mdx:1:4: Unexpected `<`, expected a space behind it, or `\\<`',
        'internal/a.mdx:1:10: Unexpected `<`, expected a space behind it, or `\\<`',
      ],
    },
    {
      files: { 'pages/b.mdx': '文字 <b onclick="x()">加粗</b>\n' },
      finds: [
        'pages/b.mdx:1:4: Unexpected HTML `<b>`, expected Markdown or a component of the registry; write `\\<` for the sign itself',
        'pages/b.mdx:1:23: Unexpected HTML `<b>`, expected Markdown or a component of the registry; write `\\<` for the sign itself',
      ],
    },
  ],
  check: reportRendered,
})

/** No page is made of plain Markdown: what one could not show of it is the warning of `foreign-markup`. */
function reportRendered(document: Document, report: DocumentReport<string>): void {
  if (document.facts.unshown === undefined) reportConstructs(document, report)
}

const reportConstructs = reportRefusals('construct', {
  // Escaped, it is shown as it stands.
  'less-than': ([start], { text }) => (text[start] === '<' ? { start, end: start, text: '\\' } : undefined),
})
