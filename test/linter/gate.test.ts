import { describe, expect, it } from 'vitest'
import type { Document, ParserName } from '../../linter/index.ts'
import { openExample } from '../examples.ts'

const parsers: readonly ParserName[] = ['satteri', 'remark']

describe.each(parsers)('the tree that %s makes', (parser) => {
  const judge = (body: string, path = 'pages/a.mdx'): Document =>
    openExample({ [path]: body }, parser).document(path)
  const codesOf = (body: string, path?: string): string[] => judge(body, path).refused.map(({ code }) => code)

  it.each([
    [
      'a picture from elsewhere by reference',
      'remote-image',
      '![图][t]\n\n[t]: https://e.example/track.png\n',
    ],
    ['a second definition of one label', 'duplicate-definition', '[甲][p]\n\n[p]: /a/\n[p]: /b/\n'],
    ['a second one but for letters that fold', 'duplicate-definition', '[aß]\n\n[aß]: /a/\n[ASS]: /b/\n'],
    ['a second footnote of one label', 'duplicate-definition', '甲[^a]\n\n[^a]: 一\n\n[^a]: 二\n'],
    [
      'a footnote that no page would show',
      'unused-footnote',
      '<Control id="BT-02">\n\n[^a]: 告知\n\n</Control>\n',
    ],
    ['text inside a component that shows another', 'no-content', '<Law ref="PIPL:22">应当告知</Law>\n'],
    ['text inside a parameter', 'no-content', '三十 <Param id="days">九十</Param> 天\n'],
    ['a paragraph inside a term', 'inline-content', '<Term id="consent">\n\n同意\n\n</Term>\n'],
    ['a turned text in a prop', 'bidi-control', '<Note kind="info" title="a&#x202e;b">\n\n甲\n\n</Note>\n'],
    ['a turned text in an alternative text', 'bidi-control', '![a&#x202e;b][i]\n\n[i]: /a.png\n'],
    ['an invisible character in a language of code', 'invisible', '```js&#x200b;\na\n```\n'],
    ['a heading that is none', 'mark-space', '#\u3000标题\n'],
    ['a list that is none', 'mark-space', '甲\n\n-\u00a0项目\n'],
    ['a heading in full width', 'full-width-mark', '＃ 标题\n'],
    ['bold in full width', 'full-width-mark', '这是＊＊重点＊＊。\n'],
  ])('is refused for %s', (_, code, body) => {
    // The guard sees MDX before any parser; plain Markdown reaches the tree by itself.
    const path = code === 'invisible' ? 'pages/a.md' : 'pages/a.mdx'
    expect(codesOf(body, path)).toEqual([code])
  })

  it.each([
    ['a picture of the workspace by reference', '![图][t]\n\n[t]: ./a.png\n'],
    ['a link elsewhere by reference', '[甲][t]\n\n[t]: https://corp.example/\n'],
    ['a footnote that is cited', '甲[^a]\n\n[^a]: 一\n'],
    ['components without content', '<Law ref="PIPL:22" />、<Param id="days"></Param>\n'],
    ['a term with words of its own', '经<Term id="consent">个人 **同意**</Term>后\n'],
    ['an indented paragraph', '　　首行缩进。＊ 必填；A＊B。第＃3号\n'],
    ['comments of plain Markdown', '<!-- a -- b --><!-- c -->\n\n# 一\n\n甲 <!-- d --> 乙\n', 'pages/a.md'],
  ])('passes with %s', (_, body, path?: string) => {
    expect(codesOf(body, path)).toEqual([])
  })

  it.each(['<!--> <script>x</script> -->\n', '<!-- a --!> <b> -->\n', '<!-- a --><script>x</script>-->\n'])(
    'takes for no comment what a browser takes for none: %s',
    (body) => {
      expect(new Set(codesOf(body, 'pages/a.md'))).toEqual(new Set(['html-tag']))
    },
  )

  it('is refused where components stand deeper inside each other than a renderer can follow', () => {
    const nested = (depth: number): string =>
      `${'<Note kind="info">\n\n'.repeat(depth)}甲\n\n${'</Note>\n\n'.repeat(depth)}`
    expect(codesOf(nested(16))).toEqual([])
    expect(codesOf(nested(17))).toEqual(['too-deep'])
    expect(codesOf(nested(600))).toEqual(['too-deep'])
  })

  it('gives no more findings of one file than anybody reads', () => {
    expect(codesOf('[x](javascript:a)\n\n'.repeat(1400))).toHaveLength(200)
    expect(judge(`id: a\n${'k: 1\n'.repeat(30)}`, 'profiles/a.yaml').refused.length).toBeLessThan(30)
  })
})

describe('frontmatter without a schema', () => {
  it('is refused for a day that is none, which some programs turn into another day', () => {
    const dateRules = (day: string): string[] =>
      openExample({ 'pages/a.mdx': `---\neffective: ${day}\n---\n\n甲\n` })
        .lint()
        // That nothing reads the key is said by a rule of its own.
        .findings.filter(({ rule }) => rule !== 'foreign-frontmatter')
        .map(({ rule, place }) => `${rule} ${place.line}`)
    expect(dateRules('2026-02-30')).toEqual(['frontmatter-schema 2'])
    expect(dateRules('2026-02-28')).toEqual([])
  })
})

describe('a text whose lines are not the same for every program', () => {
  it.each([
    ['a lone carriage return', `${`x\r${'> '.repeat(4000)}a\n`.repeat(25)}`],
    ['U+2028', `甲\u2028乙\n\n[x](javascript:a)\n`],
    ['an escape', `甲\u001b[31m乙\n\n[x](javascript:a)\n`],
  ])('is not given to a parser: %s', (_, body) => {
    const { facts, refused } = openExample({ 'pages/a.md': body }).document('pages/a.md')
    expect(facts.readable).toBe(false)
    expect(new Set(refused.map(({ stage }) => stage))).toEqual(new Set(['encoding']))
  })
})
