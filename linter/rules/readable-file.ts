import { defineRule, reportRefusals } from '../define-rule.ts'
import type { FileCode } from '../model/refusal-codes.ts'
import type { Message } from '../model/rule.ts'

export default defineRule({
  id: 'readable-file',
  scope: 'document',
  severity: 'error',
  gate: true,
  summary: {
    en: 'Require every file to be a regular, readable file with a name that works on every system.',
    'zh-CN': '要求每个文件都是可读的普通文件，文件名在各种系统上都能用。',
  },
  why: {
    en: 'A link can lead out of the repository and a name can break an address; a file that is not read is never checked.',
    'zh-CN': '链接可能指到仓库外面，文件名可能弄坏网址；读不到的文件，谁也没有检查过。',
  },
  messages: {
    symlink: {
      en: 'Unexpected symbolic link `{name}`, expected the file itself because links may lead out of the workspace',
      'zh-CN': '意外的符号链接 `{name}`，应放文件本身，因为链接可能指到工作区以外',
    },
    'not-a-file': {
      en: 'Unexpected {kind} `{name}`, expected a regular file',
      'zh-CN': '意外的 {kind} `{name}`，应为普通文件',
    },
    unreadable: {
      en: 'Missing permission or content of `{name}` ({reason}), expected a file that can be read',
      'zh-CN': '缺少读取 `{name}` 的权限或内容（{reason}），应为可以读取的文件',
    },
    'bad-name': {
      en: 'Unexpected `{character}` in the name `{name}`, expected letters, digits, hyphens and dots',
      'zh-CN': '意外的字符 `{character}`（文件名 `{name}`），应只用字母、数字、连字符和点',
    },
    'name-not-utf8': {
      en: 'Unexpected bytes in the name `{name}`, expected a name in UTF-8',
      'zh-CN': '意外的字节（文件名 `{name}`），应为 UTF-8 编码的文件名',
    },
    'name-not-normalised': {
      en: 'Unexpected Unicode form of the name `{name}`, expected the form NFC',
      'zh-CN': '意外的 Unicode 形式（文件名 `{name}`），应为 NFC 形式',
    },
    'name-too-long': {
      en: 'Unexpected length of the name `{name}` ({bytes} bytes), expected {limit} at most',
      'zh-CN': '意外的文件名长度：`{name}` 有 {bytes} 字节，应不超过 {limit}',
    },
    'name-start': {
      en: 'Unexpected `{character}` at the start of the name `{name}`, expected a letter or digit',
      'zh-CN': '意外的开头字符 `{character}`（文件名 `{name}`），应以字母或数字开头',
    },
    'name-end': {
      en: 'Unexpected `{character}` at the end of the name `{name}`, expected a letter or digit',
      'zh-CN': '意外的结尾字符 `{character}`（文件名 `{name}`），应以字母或数字结尾',
    },
    'extension-capitals': {
      en: 'Unexpected capitals in the extension of `{name}`, expected `{expected}` because the file would not be read',
      'zh-CN': '意外的大写扩展名（文件名 `{name}`），应为 `{expected}`，否则不会读取该文件',
    },
    'reserved-name': {
      en: 'Unexpected name `{name}`, expected one without `{reserved}` because Windows keeps it for a device',
      'zh-CN': '意外的文件名 `{name}`，应避开 `{reserved}`，它是 Windows 的设备名',
    },
    'name-collision': {
      en: 'Unexpected name `{name}` beside `{other}`, expected names that differ by more than capitals',
      'zh-CN': '意外的文件名 `{name}`，与 `{other}` 只差大小写，应另取一个名字',
    },
    'too-deep': {
      en: 'Unexpected depth of `{name}`, expected {limit} folders inside each other at most',
      'zh-CN': '意外的文件夹深度（`{name}`），应不超过 {limit} 层',
    },
  } satisfies Record<FileCode, Message>,
  good: [{ 'internal/retention.mdx': '---\nid: retention\n---\n', 'pages/说明.md': '# 说明\n' }],
  bad: [
    {
      files: { 'internal/a%2fb.mdx': '# 一\n' },
      finds: [
        'internal/a%2fb.mdx:1:1: Unexpected `%` in the name `a%2fb.mdx`, expected letters, digits, hyphens and dots',
      ],
    },
    {
      files: { 'internal/CON.mdx': '# 一\n', 'internal/-a.mdx': '# 二\n', 'internal/b..mdx': '# 三\n' },
      finds: [
        'internal/-a.mdx:1:1: Unexpected `-` at the start of the name `-a.mdx`, expected a letter or digit',
        'internal/CON.mdx:1:1: Unexpected name `CON.mdx`, expected one without `CON` because Windows keeps it for a device',
        'internal/b..mdx:1:1: Unexpected `.` at the end of the name `b..mdx`, expected a letter or digit',
      ],
    },
    {
      files: { 'internal/c.MDX': '# 一\n' },
      finds: [
        'internal/c.MDX:1:1: Unexpected capitals in the extension of `c.MDX`, expected `.mdx` because the file would not be read',
      ],
    },
  ],
  check: reportRefusals('file'),
})
