import fc from 'fast-check'

// Words that no parser reads as a mark, whatever stands around them.
const plainWord = fc.constantFrom(
  '客户',
  '信息',
  '交割',
  '接收方',
  '单独同意',
  'notice',
  'PIPL',
  '第22条',
  'v2',
)
const plainWords = fc.array(plainWord, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '))

// Words that look like marks of some dialect. They are kept apart from emphasis and components, because what a loose
// mark means across those is not settled between parsers (see the known differences in parsers.test.ts).
const word = fc.oneof(
  plainWord,
  fc.constantFrom(
    ...['10:30', '😀', '㈱', 'a_b', '3*4', '&amp;', '&#60;', '\\*', '\\<', ':::note', '$x$', '^b^', '==c=='],
    ...['[[d]]', '#标签', '100%', "it's", '——', '（注）', '。'],
  ),
)
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '))

const inline: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: plainWords },
  plainWords.map((text) => `**${text}**`),
  plainWords.map((text) => `*${text}*`),
  plainWords.map((text) => `~~${text}~~`),
  // Punctuation inside the closing mark: not bold, in both parsers.
  plainWords.map((text) => `**${text}。**字`),
  fc.constant('`code <b> {x}`'),
  plainWords.map((text) => `[${text}](./other.mdx#section)`),
  plainWords.map((text) => `[${text}](https://example.example/a?b=c "标题")`),
  fc.constant('![图](./diagram.svg)'),
  fc.constant('[ref][r]'),
  fc.constant('www.example.example 与 https://example.example/路径'),
  fc.constant('name@example.example'),
  fc.constant('脚注[^1]'),
  fc.constant('<Param id="transfer-notice-days" />'),
  fc.constant('<Law ref="PIPL:22" />'),
  fc.constant('<Role id="store-manager"/>'),
  plainWords.map((text) => `<Term id="consent">${text}</Term>`),
  fc.constant('<Unknown prop="x" />'),
  fc.constant('<Param id=\'a\' id="b" other />'),
)

const line = fc.array(inline, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''))

function blocks(): fc.Arbitrary<string>[] {
  const paragraph = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'))
  const heading = fc
    .tuple(fc.integer({ min: 1, max: 6 }), words)
    .map(([depth, text]) => `${'#'.repeat(depth)} ${text}`)
  const list = fc
    .array(fc.tuple(fc.constantFrom('- ', '1. ', '- [ ] ', '- [x] ', '  - ', '   1. '), line), {
      minLength: 1,
      maxLength: 5,
    })
    .map((items) => items.map(([mark, text]) => mark + text).join('\n'))
  const quote = paragraph.map((text) => text.replace(/^/gm, '> '))
  const table = fc
    .tuple(words, words, line)
    .map(([a, b, c]) => `| ${a} | ${b} |\n| --- | :-: |\n| ${c.replaceAll('|', '')} | x |`)
  const code = words.map((text) => `\`\`\`text\n${text} {y} <b>\n\`\`\``)
  const note = paragraph.map((text) => `<Note kind="info" title="提示">\n\n${text}\n\n</Note>`)
  const control = fc
    .tuple(fc.constantFrom('BT-01', 'BT-02 BT-03', 'IR-01'), paragraph)
    .map(([id, text]) => `<Control id="${id}">\n\n${text}\n\n</Control>`)
  const section = fc
    .tuple(fc.constantFrom('notice', 'scope', 'records'), heading, fc.oneof(paragraph, control, list))
    .map(([id, title, text]) => `<Section id="${id}">\n\n${title}\n\n${text}\n\n</Section>`)
  return [
    ...[paragraph, heading, list, quote, table, code, note, control, section, words],
    fc.constant('[r]: ./other.mdx "标题"'),
    fc.constant('[^1]: 脚注的内容。'),
    fc.constant('---'),
    fc.constant('标题\n===='),
    fc.constant('<Control id="RD-01" in="other" />'),
  ]
}

/** Markdown and MDX as careful, careless and odd authors write it; each value is one document's body. */
export const documentBody: fc.Arbitrary<string> = fc
  .array(fc.oneof({ depthSize: 'small' }, ...blocks()), { minLength: 1, maxLength: 8 })
  .map((parts) => `${parts.join('\n\n')}\n`)
