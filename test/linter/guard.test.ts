import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import { guard } from '../../linter/guard/guard.ts'
import type { Parser } from '../../linter/parse/index.ts'
import { remarkParser } from '../../linter/parse/remark.ts'
import { satteriParser } from '../../linter/parse/satteri.ts'

// The guard is tried alone, behind the public door, because the tree gate after it would hide what it lets through.
const judge = (text: string): string[] => guard(text, { mdx: true, bodyStart: 0 }).map(({ code }) => code)

/** Pieces that code spans, links, tables, fences and tags are made of, thrown together. */
const piece = fc.constantFrom(
  ...['`', '``', '```', '`', '~~~', '{evil}', '{', '}', '{evil}', '[x](', '/a', ' "t"', ')', '][', ']', '['],
  ...[
    '[^',
    '[^1]: ',
    'http://a.example/x',
    'www.a.example/',
    'a@b.example',
    '<',
    '< ',
    '>',
    ' | ',
    '|',
    '\\',
  ],
  ...[
    '\n',
    '\n\n',
    '\n',
    '- ',
    '> ',
    '1. ',
    '   ',
    '    ',
    ' ',
    '客户',
    'x',
    '**',
    '*',
    '_',
    '~~',
    '# ',
    '---',
  ],
  ...['import x from "y"', 'export const a = 1', '<Note>', '</Note>', '<Param id="`" />', '<Param id="x" />'],
  ...['| a | b |\n| - | - |\n| ', '[r]: /u "t', '![i](', '&#123;', '=', '===', '```js', '\n```\n'],
  // White space that ends no line and no paragraph of Markdown, whatever JavaScript makes of it.
  ...['\u3000', '\u00a0', '\u2028', '\u000b', '\n\u3000\n', '\n\u00a0\n', '\t', 'export '],
)
const soup = fc.array(piece, { minLength: 1, maxLength: 24 }).map((pieces) => pieces.join(''))

describe('what the guard lets through', () => {
  it.each<[string, Parser]>([
    ['satteri', satteriParser],
    ['remark', remarkParser],
  ])('holds nothing that runs for %s, whatever pieces are thrown together', (_, parser) => {
    let let_through = 0
    fc.assert(
      fc.property(soup, (text) => {
        if (judge(text).length > 0) return true
        let_through += 1
        const parsed = parser.parse(text, 0, true)
        return 'failed' in parsed || !runs(parsed.tree)
      }),
      { numRuns: 20_000, seed: 20_261_125 },
    )
    // A guard that refuses everything would pass as well.
    expect(let_through).toBeGreaterThan(2000)
  })

  it('would be told apart from a guard that looks at nothing', () => {
    const parsed = satteriParser.parse('客户 {evil}\n', 0, true)
    expect('tree' in parsed && runs(parsed.tree)).toBe(true)
  })
})

describe('code that only looks like code', () => {
  it.each([
    ['a link that swallows a backtick', '[x](/a`b) {evil} `c\n'],
    ['a reference that swallows one', '[x][a`b] {evil} `c\n\n[a`b]: /u\n'],
    ['a footnote that swallows one', 'x[^a`b] {evil} `c\n\n[^a`b]: /u\n'],
    ['an address that swallows one', 'http://a.example/x`b {evil} `c\n'],
    ['a bare host that swallows one', 'www.a.example/`b {evil} `c\n'],
    ['a link title with a bracket in it', '[x](/a ")`b") {evil} `c\n'],
    ['a link that begins on the line before', '[x](/a\n"t`i") {evil} `c`\n'],
    ['cells of a table', '| a | b | c |\n| - | - | - |\n| a` | `b` {evil} `c |\n'],
    ['a span that begins on the line before', 'a `b\nc` {evil} `d`\n'],
    ['an escaped backtick', '\\`a` {evil} `b`\n'],
    ['a tag with a backtick in a prop', '<Param id="`" /> {evil} `b`\n'],
    ['an indented fence', '- x\n\n      ```\n{evil}\n'],
    ['a fence closed by a longer one', '```\na\n`````\n{evil}\n'],
    ['a fence closed with an indent', '```\na\n   ```\n{evil}\n'],
    ['a fence that is closed where one seems to open', ' ```\n```\n{evil}\n'],
    ['words behind a backtick fence', '``` a`b\n{evil}\n```\n'],
    ['a span around a line of U+3000', '`a\n\u3000\n`{evil}`\n'],
    ['a span around a line of U+00A0', '`a\n\u00a0\n`{evil}`\n'],
    ['a fence with U+2028 behind its language', '```js\u2028\na\n```\n{evil}\n```\n'],
    ['an address that goes on over U+3000', 'http://a.example/\u3000x`b {evil} `c\n'],
    ['a tag behind U+3000', '<\u3000Evil />\n'],
    ['a statement of a module behind a heading', '# 一\nimport defer * as x from "y"\n'],
    ['a statement of a module behind a table', '| a |\n| - |\n| b |\nexport as namespace x\n'],
    ['prose that MDX takes for a statement', 'export licences are needed\n'],
  ])('is refused: %s', (_, text) => {
    expect(judge(text)).not.toEqual([])
  })
})

describe('careful text', () => {
  it.each([
    '正文 **加粗** [链接](/a/) `代码 {x} <b>`\n',
    '[见 `{x}` 一节](./a.mdx#b)，以及 `<Param>`。\n',
    '\\{x\\} \\<b>，3 < 5，a <\n',
    '```mdx\nimport x from "y"\n{process.env}\n<script>\n```\n',
    '~~~text\n{a}\n~~~~\n',
    'Rules on the import and export of data apply.\n',
    'The shop needs an\nimport licence, or\nexport type approvals, or\nimport\n',
    '<Section id="a">\n\n## 一\n\n<Note kind="info" title="一">\n\n甲\n\n</Note>\n\n</Section>\n',
    '| 甲 | `{x}` |\n| - | - |\n| <Param id="x" /> | 乙 |\n',
  ])('passes: %s', (text) => {
    expect(judge(text)).toEqual([])
  })
})

describe('what costs a parser more than its size', () => {
  const excess = (text: string): string[] => guard(text, { mdx: false, bodyStart: 0 }).map(({ code }) => code)
  const rows = `${'*_'.repeat(50)}\n`.repeat(150)

  it.each([
    ['entities in one paragraph', `${'&amp;一'.repeat(900)}\n`.repeat(30)],
    ['bare addresses', `${'a@b.c '.repeat(1000)}\n\n`.repeat(5)],
    ['marks in a paragraph that lines of U+3000 seem to break', `${'*_'.repeat(40)}\n\u3000\n`.repeat(190)],
    ['rows below a header with an escaped pipe', `a \\| b\n- | -\n${rows}`],
    ['rows below a header with a pipe in code', `| \`a|b\` |\n| - | - |\n${rows}`],
    ['rows below a list', `- a | b\n- | -\n${rows}`],
    ['rows below a heading', `# a | b\n- | -\n${rows}`],
    ['rows below a delimiter with an empty cell', `| a | b |\n| - | : |\n${rows}`],
    ['rows behind the list that ends a table', `| a |\n| - |\n| x |\n- y\n${rows}`],
    ['footnotes inside footnotes with a bracket in the label', `${'[^a\\]]: '.repeat(9)}x\n`],
  ])('is refused: %s', (_, text) => {
    expect(excess(text)).not.toEqual([])
  })

  it.each([
    ['a table', `| 甲 | 乙 |\n| --- | :-: |\n${'| **一** | [二](/a/) |\n'.repeat(300)}`],
    [
      'a table right below its heading',
      `## 一\n| 甲 | 乙 |\n|---|---|\n${'| **一** | `二` |\n'.repeat(300)}`,
    ],
    ['a table without outer pipes', `甲 | 乙\n--- | ---\n${'**一** 甲 | 二\n'.repeat(300)}`],
    ['entities in every paragraph', 'A&amp;B 与 C&amp;D。\n\n'.repeat(1500)],
  ])('passes: %s', (_, text) => {
    expect(excess(text)).toEqual([])
  })
})

function runs(node: Nodes): boolean {
  if (/^mdx(?:jsEsm|FlowExpression|TextExpression)$/.test(node.type) || node.type === 'html') return true
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    // A value that is no string is an expression; without a value an attribute is a bare name.
    if (node.attributes.some(({ value }) => typeof value === 'object' && value !== null)) return true
  }
  return 'children' in node && (node.children as Nodes[]).some(runs)
}
