import { defineRule, hintOf } from '../define-rule.ts'
import type { Violation } from '../model/document.ts'
import type { MessageData } from '../model/finding.ts'

export default defineRule({
  id: 'frontmatter-schema',
  scope: 'document',
  severity: 'error',
  summary: {
    en: 'Require frontmatter and YAML files to fit the schema of their kind.',
    'zh-CN': '要求文件头和 YAML 文件符合其类型的结构定义。',
  },
  why: {
    en: 'Owners, dates and audiences drive deadlines, pages and training; a misspelt key is a duty that silently does not happen.',
    'zh-CN': '负责人、日期和适用对象决定期限、页面和培训；键名写错，职责就会悄悄落空。',
  },
  messages: {
    'no-frontmatter': {
      en: 'Missing frontmatter, expected `---`, the keys {keys}, and `---` at the top of the file',
      'zh-CN': '缺少文件头，应在文件开头写 `---`、以下各键：{keys}，再写 `---`',
    },
    'unknown-key': {
      en: 'Unknown key `{key}`{hint}, expected one of {allowed}',
      'zh-CN': '未知的键 `{key}`{hint}，应为以下之一：{allowed}',
    },
    'missing-key': {
      en: 'Missing key `{key}`{because}, expected it in the mapping that starts here',
      'zh-CN': '缺少键 `{key}`{because}，应写在此处开始的部分',
    },
    'needless-key': {
      en: 'Unexpected key `{key}`, expected it only together with {needs}',
      'zh-CN': '意外的键 `{key}`，应仅与 {needs} 一起使用',
    },
    'wrong-key': {
      en: 'Unexpected form of the key `{key}`, expected one like `{example}`',
      'zh-CN': '意外的键名形式 `{key}`，应为类似 `{example}` 的写法',
    },
    'one-of-keys': {
      en: 'Unexpected choice of keys ({found}), expected exactly one of {keys}',
      'zh-CN': '意外的键组合（{found}），应恰有以下之一：{keys}',
    },
    'too-many-keys': {
      en: 'Unexpected number of keys ({count}), expected {limit} at most: {allowed}',
      'zh-CN': '意外的键数（{count}），应不超过 {limit} 个：{allowed}',
    },
    'empty-value': {
      en: 'Missing value of `{key}`, expected text behind the colon',
      'zh-CN': '缺少 `{key}` 的值，应在冒号后填写',
    },
    'wrong-type': {
      en: 'Unexpected {found} in `{key}`, expected {expected}',
      'zh-CN': '意外的类型 {found}（`{key}`），应为 {expected}',
    },
    'quote-it': {
      en: 'Unexpected bare `{value}` in `{key}`, expected it in quotes: `"{value}"`, because YAML reads it as a number or as true or false',
      'zh-CN': '意外的无引号值 `{value}`（`{key}`），应加引号写作 `"{value}"`，否则 YAML 会当成数字或真假值',
    },
    'not-in-list': {
      en: 'Unexpected value `{value}` of `{key}`{hint}{because}, expected one of {allowed}',
      'zh-CN': '意外的取值 `{value}`（`{key}`）{hint}{because}，应为以下之一：{allowed}',
    },
    'wrong-pattern': {
      en: 'Unexpected form of `{value}` in `{key}`, expected one like `{example}`',
      'zh-CN': '意外的写法 `{value}`（`{key}`），应为类似 `{example}` 的形式',
    },
    'not-a-date': {
      en: 'Unexpected date `{value}` in `{key}`, expected a day of the calendar as YYYY-MM-DD',
      'zh-CN': '意外的日期 `{value}`（`{key}`），应为日历上存在的日期，写作 YYYY-MM-DD',
    },
    'too-small': {
      en: 'Unexpected value {value} of `{key}`, expected {limit} or more',
      'zh-CN': '意外的取值 {value}（`{key}`），应不小于 {limit}',
    },
    'too-large': {
      en: 'Unexpected value {value} of `{key}`, expected {limit} or less',
      'zh-CN': '意外的取值 {value}（`{key}`），应不大于 {limit}',
    },
    'too-long': {
      en: 'Unexpected length of `{key}` ({count} characters), expected {limit} at most',
      'zh-CN': '意外的长度：`{key}` 有 {count} 个字符，应不超过 {limit} 个',
    },
    'too-few-items': {
      en: 'Missing items in `{key}` ({count}), expected {limit} or more',
      'zh-CN': '缺少条目：`{key}` 只有 {count} 项，应不少于 {limit} 项',
    },
    'duplicate-item': {
      en: 'Unexpected second `{value}` in the list, expected each item once',
      'zh-CN': '意外的重复项 `{value}`，应为每项只出现一次',
    },
  },
  good: [
    {
      'profiles/sale.yaml':
        'id: sale\ntitle: { zh-CN: 出售, en: Sale }\ndescription: { zh-CN: 出售业务, en: A sale }\ncontrols:\n  - id: BT-02\n',
    },
  ],
  bad: [
    {
      files: {
        'profiles/sale.yaml':
          'id: sale\ntitel: { zh-CN: 出售, en: Sale }\ndescription: { zh-CN: 出售业务, en: A sale }\ncontrols:\n  - id: BT-2\n',
      },
      finds: [
        'profiles/sale.yaml:2:1: Unknown key `titel` (→ `title`?), expected one of id, title, description, imports, controls',
        'profiles/sale.yaml:5:5: Unexpected form of `BT-2` in `id`, expected one like `BT-02`',
      ],
    },
    {
      files: {
        'laws/PIPL.yaml':
          'code: PIPL\ntitle: { zh-CN: 法, en: Law }\nshort: { zh-CN: 法, en: Law }\nverified: full-text\nin-force: { from: 2026-02-30 }\narticles:\n  - { article: 22, paraphrase: { zh-CN: 告知, en: Tell }, verified: fulltext }\n',
      },
      finds: [
        'laws/PIPL.yaml:5:13: Unexpected date `2026-02-30` in `from`, expected a day of the calendar as YYYY-MM-DD',
        'laws/PIPL.yaml:7:7: Unexpected bare `22` in `article`, expected it in quotes: `"22"`, because YAML reads it as a number or as true or false',
        'laws/PIPL.yaml:7:57: Unexpected value `fulltext` of `verified` (→ `full-text`?), expected one of full-text, quoted, titles-only, names-only, not-verified',
      ],
    },
  ],
  check({ facts, violations }, report) {
    // A file without any frontmatter has one mistake, not one for each key that it lacks.
    if (facts.path.endsWith('.mdx') && facts.bodyStart === 0 && violations.length > 0) {
      const keys = violations.map(({ data }) => `\`${textOf(data['key'])}\``).join(', ')
      report('no-frontmatter', { keys }, [0, 0])
      return
    }
    for (const violation of violations) report(violation.code, wordsFor(violation), violation.span)
  },
})

/** The data of a violation, with the key that it is about and a hint where a name was nearly right. */
function wordsFor({ pointer, data }: Violation): MessageData {
  const { suggestion, because, found, expected } = data
  return {
    key:
      pointer
        .split('/')
        .filter((part) => !/^\d+$/.test(part))
        .at(-1) ?? '',
    ...data,
    hint: hintOf(textOf(suggestion)),
    because: because ? ` (${textOf(because)})` : '',
    // Of `one-of-keys` these are names of keys, and stay as they are.
    ...(typeof found === 'string' ? { found: typeWords(found) } : {}),
    ...(typeof expected === 'string' ? { expected: typeWords(expected) } : {}),
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Names of YAML types, joined by commas, in both languages; other text is left alone. */
function typeWords(names: string): { en: string; 'zh-CN': string } {
  const chinese = names.split(', ').map((name) => chineseTypes.get(name) ?? name)
  return { en: names, 'zh-CN': chinese.join('、') }
}

const chineseTypes = new Map<string, string>([
  ...([
    ['text', '文字'],
    ['number', '数字'],
    ['whole number', '整数'],
    ['true or false', '真假值'],
  ] as const),
  ...([
    ['list', '列表'],
    ['mapping', '键值组'],
    ['nothing', '空值'],
  ] as const),
])
