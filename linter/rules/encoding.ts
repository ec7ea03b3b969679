import { defineRule, reportRefusals } from '../define-rule.ts'
import type { Mend } from '../define-rule.ts'
import type { Span } from '../model/place.ts'
import type { EncodingCode } from '../model/refusal-codes.ts'
import type { Message } from '../model/rule.ts'

export default defineRule({
  id: 'encoding',
  scope: 'document',
  severity: 'error',
  gate: true,
  summary: {
    en: 'Require clean UTF-8 without characters that are invisible or that pretend to be others.',
    'zh-CN': '要求文件是干净的 UTF-8，没有看不见的字符，也没有冒充别的字的字符。',
  },
  why: {
    en: 'What a reader sees, a search finds and a court reads must be one text; hidden characters make it several.',
    'zh-CN': '读者看到的、搜索找到的、法庭上读到的，应当是同一段文字；隐藏字符会让它变成好几段。',
  },
  messages: {
    'not-utf8': {
      en: 'Unexpected byte {byte} at byte {offset}, expected UTF-8: save the file again in that encoding',
      'zh-CN': '意外的字节 {byte}（第 {offset} 字节处），应为 UTF-8：请以该编码重新保存',
    },
    'wrong-encoding': {
      en: 'Unexpected encoding, probably {encoding} (from byte {offset}), expected UTF-8: save the file again in that encoding',
      'zh-CN': '意外的编码，可能是 {encoding}（从第 {offset} 字节起），应为 UTF-8：请以该编码重新保存',
    },
    truncated: {
      en: 'Unexpected end of the file inside a character (byte {offset}), expected the whole file',
      'zh-CN': '意外的文件结尾：在一个字中间断开（第 {offset} 字节），应为完整的文件',
    },
    binary: {
      en: 'Unexpected {format} file, expected text with this ending',
      'zh-CN': '意外的 {format} 文件，应为与扩展名相符的文本',
    },
    'byte-order-mark': {
      en: 'Unexpected byte order mark {character}, expected UTF-8 without it',
      'zh-CN': '意外的字节顺序标记 {character}，应为不带它的 UTF-8',
    },
    'lone-carriage-return': {
      en: 'Unexpected line end {character} alone, expected LF or CRLF',
      'zh-CN': '意外的单独换行符 {character}，应为 LF 或 CRLF',
    },
    'line-break': {
      en: 'Unexpected line break {character}, expected an ordinary one because only some programs break the line here',
      'zh-CN': '意外的换行符 {character}，应用普通换行，因为只有部分程序在此换行',
    },
    'control-character': {
      en: 'Unexpected control character {character}, expected text',
      'zh-CN': '意外的控制字符 {character}，应为文字',
    },
    'bidi-control': {
      en: 'Unexpected direction control {character} ({name}), expected text that is shown in the order of the file',
      'zh-CN': '意外的文字方向控制符 {character}（{name}），应为按文件顺序显示的文字',
    },
    invisible: {
      en: 'Unexpected invisible character {character} ({name}), expected none because two words would look the same',
      'zh-CN': '意外的不可见字符 {character}（{name}），应删去，否则两个词看起来一样',
    },
    'soft-hyphen': {
      en: 'Unexpected soft hyphen {character}, expected none because the word would not be found',
      'zh-CN': '意外的软连字符 {character}，应删去，否则搜不到这个词',
    },
    'tag-character': {
      en: 'Unexpected tag character {character}, expected visible text',
      'zh-CN': '意外的标签字符 {character}，应为看得见的文字',
    },
    'private-use': {
      en: 'Unexpected private-use character {character}, expected one that every machine shows alike',
      'zh-CN': '意外的自造字符 {character}，应为各台机器显示一致的字符',
    },
    noncharacter: {
      en: 'Unexpected noncharacter {character}, expected text',
      'zh-CN': '意外的非字符 {character}，应为文字',
    },
    'replacement-character': {
      en: 'Unexpected replacement character {character}, expected what stood here before an earlier conversion lost it',
      'zh-CN': '意外的替换字符 {character}，应为以前转换时丢失的原文',
    },
    'variation-selector': {
      en: 'Unexpected variation selector {character}, expected the plain character',
      'zh-CN': '意外的变体选择符 {character}，应为普通字符',
    },
    radical: {
      en: 'Unexpected look-alike {character}, expected the ordinary character `{expected}`',
      'zh-CN': '意外的形近字符 {character}，应为普通的字 `{expected}`',
    },
    'full-width': {
      en: 'Unexpected full-width {character}, expected `{expected}`',
      'zh-CN': '意外的全角字符 {character}，应为 `{expected}`',
    },
    'mark-space': {
      en: 'Unexpected {character} behind `{mark}`, expected a space because Markdown takes the mark for text otherwise',
      'zh-CN': '意外的空格 {character}（在 `{mark}` 之后），应为半角空格，否则 Markdown 把这个符号当作文字',
    },
    'full-width-mark': {
      en: 'Unexpected full-width `{mark}`, expected `{expected}` because Markdown takes it for text otherwise',
      'zh-CN': '意外的全角符号 `{mark}`，应为 `{expected}`，否则 Markdown 把它当作文字',
    },
    'mixed-script': {
      en: 'Unexpected letters of another script ({characters}) in `{word}`, expected one script in a word',
      'zh-CN': '意外的异种字母（{characters}，在 `{word}` 中），应在一个词里只用一种字母',
    },
    'combining-marks': {
      en: 'Unexpected {count} marks on one letter, expected {limit} at most',
      'zh-CN': '意外的附加符号：一个字母上有 {count} 个，应不超过 {limit} 个',
    },
    'not-normalised': {
      en: 'Unexpected Unicode form {characters}, expected {expected} (form NFC)',
      'zh-CN': '意外的 Unicode 形式 {characters}，应为 {expected}（NFC 形式）',
    },
  } satisfies Record<EncodingCode, Message>,
  good: [
    { 'internal/a.mdx': '客户信息、𠮷田、café、μm 与 👩‍💻。\r\n\r\n第二段。\r\n' },
    { 'pages/b.md': '没有换行结尾' },
  ],
  bad: [
    {
      files: { 'internal/a.mdx': '不\u202e得\u202c泄露客\u200b户信息。\n' },
      finds: [
        'internal/a.mdx:1:2: Unexpected direction control U+202E (RLO), expected text that is shown in the order of the file',
        'internal/a.mdx:1:4: Unexpected direction control U+202C (PDF), expected text that is shown in the order of the file',
        'internal/a.mdx:1:8: Unexpected invisible character U+200B (zero width space), expected none because two words would look the same',
      ],
    },
    {
      files: { 'internal/a.mdx': '\u2f40般使\u2f64Ａpp，p\u0430ypal。\n\n软\u00ad件在 cafe\u0301 里。\n' },
      finds: [
        'internal/a.mdx:1:1: Unexpected look-alike U+2F40, expected the ordinary character `支`',
        'internal/a.mdx:1:4: Unexpected look-alike U+2F64, expected the ordinary character `用`',
        'internal/a.mdx:1:5: Unexpected full-width U+FF21, expected `A`',
        'internal/a.mdx:1:9: Unexpected letters of another script (U+0430) in `p\u0430ypal`, expected one script in a word',
        'internal/a.mdx:3:2: Unexpected soft hyphen U+00AD, expected none because the word would not be found',
        'internal/a.mdx:3:9: Unexpected Unicode form U+0065 U+0301, expected U+00E9 (form NFC)',
      ],
    },
  ],
  check: reportRefusals('encoding', {
    radical: (span, { text }) => ordinary(span, text),
    // In frontmatter an ordinary digit may turn a text into a number, and one that begins a line may begin a list.
    'full-width': (span, { text, facts }) => {
      const before = text.slice(text.lastIndexOf('\n', span[0] - 1) + 1, span[0])
      return span[0] >= facts.bodyStart && before.trim() !== '' ? ordinary(span, text) : undefined
    },
    invisible: (span, { text }) => removed(span, text),
    'soft-hyphen': (span, { text }) => removed(span, text),
    // One refusal speaks for its line, so the line is mended from there to its end; both forms are the same text.
    'not-normalised': ([start], { text }) => {
      const line = /^[^\n]*/.exec(text.slice(start))?.[0] ?? ''
      const composed = line.normalize('NFC')
      return composed === line ? undefined : { start, end: start + line.length, text: composed }
    },
  }),
})

/** What came in behind an entity is spanned with all around it, and `＜` may be there so that it is no tag: both stay. */
function ordinary([start, end]: Span, text: string): ReturnType<Mend> {
  const found = text.slice(start, end)
  const folded = found.normalize('NFKC')
  // Some radicals have no such form: what stands for them is in the message, for a person to judge.
  return lookAlike.test(found) && !lookAlike.test(folded) ? { start, end, text: folded } : undefined
}

/** Characters without width, unless they may join letters of a script that needs them, or the parts of an emoji. */
function removed([start, end]: Span, text: string): ReturnType<Mend> {
  const isUnseen = /^[\u00ad\u200b-\u200d\u2060\ufeff]+$/.test(text.slice(start, end))
  return isUnseen && !joined.test(text.slice(Math.max(0, start - 2), end + 2))
    ? { start, end, text: '' }
    : undefined
}

const lookAlike = /^[\u2e80-\u2fdf\uf900-\ufaff\u{1d400}-\u{1d7ff}\u{2f800}-\u{2fa1f}０-９Ａ-Ｚａ-ｚ]+$/u
const joined = /[[\p{L}\p{M}]--[\p{Script=Han}\p{Script=Latin}]]|\p{Extended_Pictographic}/v
