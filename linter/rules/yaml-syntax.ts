import { defineRule, reportRefusals } from '../define-rule.ts'
import type { YamlCode } from '../model/refusal-codes.ts'
import type { Message } from '../model/rule.ts'

export default defineRule({
  id: 'yaml-syntax',
  scope: 'document',
  severity: 'error',
  gate: true,
  summary: {
    en: 'Require frontmatter and YAML that every program reads alike: one mapping, no aliases, tags or duplicate keys.',
    'zh-CN': '要求文件头和 YAML 在各种程序里读出来一样：一组键值，没有别名、标签和重复的键。',
  },
  why: {
    en: 'If the check reads one owner and the site another, both are right and the policy is wrong.',
    'zh-CN': '检查读到一个负责人，网站读到另一个，两边都没错，错的是制度。',
  },
  messages: {
    'space-before-frontmatter': {
      en: 'Unexpected space or blank line before the frontmatter, expected `---` as the very first line',
      'zh-CN': '意外的空格或空行（在文件头之前），应以 `---` 作为第一行',
    },
    'bad-fence': {
      en: 'Unexpected fence `{text}`, expected exactly `---`',
      'zh-CN': '意外的分隔行 `{text}`，应恰好是 `---`',
    },
    'frontmatter-language': {
      en: 'Unexpected {language} frontmatter, expected YAML between two lines of exactly `---`',
      'zh-CN': '意外的 {language} 文件头，应为两行 `---` 之间的 YAML',
    },
    'unclosed-frontmatter': {
      en: 'Missing end of the frontmatter, expected a line of exactly `---` behind the last key',
      'zh-CN': '缺少文件头的结尾，应在最后一个键之后另起一行写 `---`',
    },
    'second-frontmatter': {
      en: 'Unexpected second frontmatter, expected one block at the top',
      'zh-CN': '意外的第二个文件头，应只在开头有一个',
    },
    alias: {
      en: 'Unexpected alias `*{name}`, expected the value itself',
      'zh-CN': '意外的别名 `*{name}`，应直接写出值',
    },
    anchor: {
      en: 'Unexpected anchor `&{name}`, expected the value alone',
      'zh-CN': '意外的锚点 `&{name}`，应只写值',
    },
    tag: {
      en: 'Unexpected tag `{tag}`, expected a plain value',
      'zh-CN': '意外的标签 `{tag}`，应为普通的值',
    },
    'merge-key': {
      en: 'Unexpected merge key `<<`, expected the keys themselves',
      'zh-CN': '意外的合并键 `<<`，应把各键写出来',
    },
    directive: {
      en: 'Unexpected directive `{text}`, expected keys and values only',
      'zh-CN': '意外的指令 `{text}`，应只有键和值',
    },
    'several-documents': {
      en: 'Unexpected second document, expected one in each file',
      'zh-CN': '意外的第二个文档，应为每个文件一个',
    },
    'complex-key': {
      en: 'Unexpected list or mapping as a key, expected a word',
      'zh-CN': '意外的键：列表或键值组，应为一个词',
    },
    'key-not-text': {
      en: 'Unexpected key `{key}`, expected a word because YAML reads this as a number, true, false or nothing',
      'zh-CN': '意外的键 `{key}`，应为一个词，因为 YAML 会把它读成数字、真假或空值',
    },
    'forbidden-key': {
      en: 'Unexpected key `{key}`, expected another name because programs give this one a meaning of their own',
      'zh-CN': '意外的键 `{key}`，应换一个名字，因为它对程序有特殊含义',
    },
    'duplicate-key': {
      en: 'Unexpected second key `{key}` (`{other}` stands above), expected each key once',
      'zh-CN': '意外的重复键 `{key}`（上面已有 `{other}`），应为每个键只写一次',
    },
    'empty-key': {
      en: 'Missing name of the key, expected a word before the colon',
      'zh-CN': '缺少键名，应在冒号前写一个词',
    },
    tab: { en: 'Unexpected tab, expected spaces', 'zh-CN': '意外的制表符，应为空格' },
    'unsafe-escape': {
      en: 'Unexpected escape for {character}, expected visible text',
      'zh-CN': '意外的转义字符 {character}，应为看得见的文字',
    },
    'number-out-of-range': {
      en: 'Unexpected number of {digits} digits, expected 15 at most or quotation marks around it',
      'zh-CN': '意外的数字（{digits} 位），应不超过 15 位，或加引号',
    },
    'not-a-mapping': {
      en: 'Unexpected {found} at the top, expected keys and values: `key: value`',
      'zh-CN': '意外的 {found}（在最外层），应为键和值：`key: value`',
    },
    empty: { en: 'Missing content, expected keys and values', 'zh-CN': '缺少内容，应有键和值' },
    'too-large': {
      en: 'Unexpected size of the YAML ({bytes} bytes), expected {limit} at most',
      'zh-CN': '意外的 YAML 大小（{bytes} 字节），应不超过 {limit}',
    },
    'too-many-items': {
      en: 'Unexpected number of items in lists ({count}), expected {limit} at most',
      'zh-CN': '意外的列表项数（{count}），应不超过 {limit}',
    },
    'too-many-keys': {
      en: 'Unexpected number of keys ({count}), expected {limit} at most',
      'zh-CN': '意外的键数（{count}），应不超过 {limit}',
    },
    'too-deep': {
      en: 'Unexpected nesting, expected {limit} levels at most',
      'zh-CN': '意外的嵌套，应不超过 {limit} 层',
    },
    'full-width-colon': {
      en: 'Unexpected full-width colon behind `{key}`, expected `{key}: ` with a colon and a space',
      'zh-CN': '意外的全角冒号（`{key}` 之后），应写 `{key}: `，即半角冒号加空格',
    },
    'bad-indent': {
      en: 'Unexpected indent, expected keys of one level exactly below each other',
      'zh-CN': '意外的缩进，应让同一层的键上下对齐',
    },
    'unclosed-quote': {
      en: 'Missing closing `{quote}`, expected it at the end of the value',
      'zh-CN': '缺少结尾的 `{quote}`，应写在值的末尾',
    },
    'unclosed-bracket': {
      en: 'Missing partner of `{bracket}`, expected the closing bracket at the end of the list',
      'zh-CN': '缺少与 `{bracket}` 配对的括号，应写在列表末尾',
    },
    'missing-comma': {
      en: 'Missing comma, expected one between two items of the list',
      'zh-CN': '缺少逗号，应写在列表的两项之间',
    },
    'missing-colon': {
      en: 'Missing colon in `{text}`, expected `key: value`',
      'zh-CN': '缺少冒号（`{text}`），应写 `key: value`',
    },
    'missing-space': {
      en: 'Missing space behind `{key}:`, expected `{key}: value`',
      'zh-CN': '缺少空格（`{key}:` 之后），应写 `{key}: value`',
    },
    'colon-in-value': {
      en: 'Unexpected colon inside a value, expected quotation marks around the whole value',
      'zh-CN': '意外的冒号（在值里面），应给整个值加引号',
    },
    'bad-escape': {
      en: 'Unknown escape `{text}`, expected single quotation marks where a backslash is meant as it stands',
      'zh-CN': '未知的转义 `{text}`，应改用单引号，反斜杠就照原样读',
    },
    'unexpected-character': {
      en: 'Unexpected `{character}`, expected quotation marks around a value that begins with it',
      'zh-CN': '意外的 `{character}`，应给以它开头的值加引号',
    },
    unreadable: {
      en: 'Unexpected syntax ({reason}), expected YAML of the form `key: value`',
      'zh-CN': '意外的语法（{reason}），应为 `key: value` 形式的 YAML',
    },
  } satisfies Record<YamlCode, Message>,
  good: [
    {
      'profiles/sale.yaml': '# 说明\nid: sale\ntitle: { zh-CN: 出售, en: Sale }\ncontrols:\n  - id: BT-02\n',
    },
    { 'internal/a.mdx': '---\ntitle: "一：二"\nsummary: |\n  两行\n  文字\n---\n\n正文\n\n---\n\n下一节\n' },
  ],
  bad: [
    {
      files: {
        'internal/a.mdx':
          "---\nid: a\ntitle：客户信息\ntype: policy\nsummary: 总则\nversion: '1.0'\nstatus: draft\nclassification: internal\nowner: counsel\n---\n",
        'registers/roles.yaml': 'roles:\n  - id: counsel\n',
      },
      finds: [
        'internal/a.mdx:3:1: Unexpected full-width colon behind `title`, expected `title: ` with a colon and a space',
      ],
    },
    {
      files: { 'internal/a.mdx': '---\nid: a\ntitle: 客户\n\n正文\n' },
      finds: [
        'internal/a.mdx:1:1: Missing end of the frontmatter, expected a line of exactly `---` behind the last key',
      ],
    },
    {
      files: { 'profiles/b.yaml': 'id: &x b\ntitle: *x\nid: c\n' },
      finds: [
        'profiles/b.yaml:1:5: Unexpected anchor `&x`, expected the value alone',
        'profiles/b.yaml:2:8: Unexpected alias `*x`, expected the value itself',
        'profiles/b.yaml:3:1: Unexpected second key `id` (`id` stands above), expected each key once',
      ],
    },
    {
      files: { 'profiles/c.yaml': 'id: c\ntitle: 一: 二\n', 'profiles/d.yaml': 'id: d\ntitle: "未完\n' },
      finds: [
        'profiles/c.yaml:2:9: Unexpected colon inside a value, expected quotation marks around the whole value',
        'profiles/d.yaml:2:8: Missing closing `"`, expected it at the end of the value',
      ],
    },
  ],
  check: reportRefusals('yaml', {
    'full-width-colon': ([start, end], { text }) => {
      const [, gap = '', value = ''] = /^([ \u3000]*)([^\n]*)/.exec(text.slice(end)) ?? []
      // Where the value would not be read as the plain words that it is, only its author can tell what it should be.
      const isPlain = !/^[\p{P}\p{S}]|:(?:\s|$)|\s#/u.test(value)
      const isKey = /^[a-z][a-z-]*：$/.test(text.slice(start, end))
      if (!isKey || !isPlain) return undefined
      return { start: end - 1, end: end + gap.length, text: value === '' ? ':' : ': ' }
    },
  }),
})
