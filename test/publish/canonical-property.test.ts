import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openTexts } from '../../linter/index.ts'
import { exampleDay } from '../examples.ts'
import { noticeFiles, textOfFile } from './notice.ts'

// A notice as its parts, so that one part can be changed and the source can be written in several ways.

const han = [...'客户信息收集同意期限联系，。“”…']
const words = ['notice', 'PIPL', 'v2', 'caf\u00e9', '30']
const targets = [
  '#rights',
  '#contact',
  './privacy.en.mdx',
  'https://group.example/a',
  'mailto:a@group.example',
]

const token: fc.Arbitrary<Token> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...han).map((text): Token => ({ kind: 'han', text })) },
  { weight: 3, arbitrary: fc.constantFrom(...words).map((text): Token => ({ kind: 'word', text })) },
  { weight: 1, arbitrary: fc.constant<Token>({ kind: 'parameter', text: '<Param id="answer-days" />' }) },
  { weight: 1, arbitrary: fc.constant<Token>({ kind: 'law', text: '<Law ref="PIPL:17" />' }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...han), fc.constantFrom(...targets))
      .map(([text, target]): Token => ({ kind: 'link', text, target })),
  },
)

const model: fc.Arbitrary<Model> = fc.record({
  title: fc.constantFrom('隐私告知', '隐私政策', 'Privacy'),
  days: fc.integer({ min: 1, max: 365 }),
  paragraphs: fc.array(
    // A Chinese character begins, because a line of components alone is a block of its own.
    fc
      .array(token, { minLength: 1, maxLength: 25 })
      .map((rest): Token[] => [{ kind: 'han', text: '客' }, ...rest]),
    { minLength: 1, maxLength: 4 },
  ),
})

const layout: fc.Arbitrary<Layout> = fc.record({
  breaks: fc.infiniteStream(fc.boolean()),
  keys: fc.shuffledSubarray(['title', 'summary', 'owner', 'jurisdictions', 'review'], { minLength: 5 }),
  blank: fc.constantFrom('\n', '\n\n\n'),
  ends: fc.constantFrom('\n', '\r\n'),
})

describe('over generated notices', () => {
  it('wrapping, the order of keys, blank lines and line ends change nothing', () => {
    fc.assert(
      fc.property(model, layout, layout, (content, one, other) => {
        expect(canonical(content, one)).toBe(canonical(content, other))
      }),
      { numRuns: 300, seed: 20_261_202 },
    )
  })

  it('a word, a value, a link target, a title or a place does', () => {
    const change = fc.tuple(fc.nat(), fc.constantFrom('token', 'target', 'title', 'days', 'swap', 'drop'))
    let changed = 0
    fc.assert(
      fc.property(model, layout, layout, change, (content, one, other, [at, kind]) => {
        const edited = edit(content, at, kind)
        // Where the edit came upon nothing to change, the text must be the same.
        const differs = JSON.stringify(edited) !== JSON.stringify(content)
        if (differs) changed++
        expect(canonical(edited, other) !== canonical(content, one)).toBe(differs)
      }),
      { numRuns: 600, seed: 20_261_203 },
    )
    expect(changed).toBeGreaterThan(300)
  })

  it('the name of a law and the unit of a value do where they are shown, the title of a control does not', () => {
    const files = { ...noticeFiles }
    const text = textOfFile(openTexts(files, { today: exampleDay }), 'public/privacy.mdx')
    const renamed: [string, string, string, boolean][] = [
      ['laws/PIPL.yaml', 'zh-CN: 个人信息保护法', 'zh-CN: 个保法', true],
      ['catalog/NT.yaml', 'unit: day', 'unit: working-day', true],
      ['catalog/NT.yaml', 'zh-CN: 隐私告知', 'zh-CN: 隐私说明', false],
    ]
    for (const [path, from, to, changes] of renamed) {
      const spoilt = { ...files, [path]: (files[path] ?? '').replace(from, to) }
      expect(spoilt[path]).not.toBe(files[path])
      const other = textOfFile(openTexts(spoilt, { today: exampleDay }), 'public/privacy.mdx')
      expect(other !== text, path).toBe(changes)
    }
  })
})

function canonical({ title, days, paragraphs }: Model, { breaks, keys, blank, ends }: Layout): string {
  const fields: Readonly<Record<string, string>> = {
    ...{ title, summary: '我们收集什么。', owner: 'officer', jurisdictions: '[CN]' },
    review: "{ cycle: P1Y, last: '2026-01-05' }",
  }
  const head = [...keys.map((key) => `${key}: ${fields[key]}`), 'id: privacy', "version: '1.0'"]
  const body = paragraphs.map((tokens) => wrap(tokens, breaks)).join(`\n${blank}`)
  const source = `---\n${head.join('\n')}\n---\n${blank}${body}\n`.replaceAll('\n', ends)
  const value = `values:\n  answer-days: { value: ${days}, reason: { zh-CN: 自定。, en: Own. } }\n`
  const files = { ...noticeFiles, 'public/privacy.mdx': source, 'registers/parameters.yaml': value }
  return textOfFile(openTexts(files, { today: exampleDay }), 'public/privacy.mdx')
}

/** Chinese characters may be parted by a line end; words are parted by a blank or a line end. */
function wrap(tokens: readonly Token[], breaks: Layout['breaks']): string {
  return tokens
    .map((one, index) => {
      const before = tokens[index - 1]
      if (!before) return written(one)
      const close = isWide(before) && isWide(one)
      // A component must not come to stand alone on its line.
      const mayBreak = isPlain(before) && isPlain(one) && breaks.next().value === true
      return `${mayBreak ? '\n' : close ? '' : ' '}${written(one)}`
    })
    .join('')
}

const isWide = ({ kind }: Token): boolean => kind === 'han' || kind === 'link'
const isPlain = ({ kind }: Token): boolean => kind === 'han' || kind === 'word' || kind === 'link'
const written = ({ text, target }: Token): string => (target === undefined ? text : `[${text}](${target})`)

/** One change to a notice; the same notice where there is nothing of the kind to change. */
function edit(content: Model, at: number, kind: string): Model {
  if (kind === 'title') return { ...content, title: content.title === 'Privacy' ? '隐私' : 'Privacy' }
  if (kind === 'days') {
    const shown = content.paragraphs.flat().some((one) => one.kind === 'parameter')
    return shown ? { ...content, days: content.days + 1 } : content
  }
  const [first = [], ...rest] = content.paragraphs
  const index = 1 + (at % (first.length - 1))
  const before = first[index]
  const after = first[index + 1]
  if (!before) return content
  const around = (...middle: Token[]): Model => {
    const replaced = kind === 'swap' ? 2 : 1
    return {
      ...content,
      paragraphs: [[...first.slice(0, index), ...middle, ...first.slice(index + replaced)], ...rest],
    }
  }
  if (kind === 'drop') return around()
  if (kind === 'swap') return after ? around(after, before) : content
  if (kind === 'target') {
    return before.kind === 'link' ? around({ ...before, target: 'https://group.example/other' }) : content
  }
  return around({ kind: 'han', text: before.text === '户' ? '您' : '户' })
}

interface Token {
  readonly kind: 'han' | 'word' | 'parameter' | 'law' | 'link'
  readonly text: string
  readonly target?: string
}

interface Model {
  readonly title: string
  readonly days: number
  readonly paragraphs: readonly (readonly Token[])[]
}

interface Layout {
  readonly breaks: fc.Stream<boolean>
  readonly keys: readonly string[]
  readonly blank: string
  readonly ends: string
}
