import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparisonHtml } from '../../site/compare/index.ts'
import type { Block, Line, Piece } from '../../site/compare/index.ts'
import { compareTexts, compareData, languages, noticeData } from './notice.ts'
import { expectWellFormed } from './well-formed.ts'

const words = fc.constantFrom(
  ...[
    '我们',
    '保存',
    '您的',
    '信息',
    '删除',
    '不',
    '，',
    '。',
    '30',
    '天',
    ' ',
    'keep',
    'data',
    "don't",
    '“好”',
  ],
  ...['\\[', '\\|', '[联系](contact)', '[联系](other)', '<note 1>', '～', '𠮷', '👨‍👩‍👧'],
)
const sentence = fc.array(words, { minLength: 1, maxLength: 14 }).map((parts) => `文${parts.join('')}`)
const row = fc.tuple(sentence, sentence).map(([one, other]) => `| ${one} | ${other} |`)
const textLine = fc.oneof(
  { weight: 5, arbitrary: sentence },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 2, max: 4 }).chain((level) => prefixed(`${'#'.repeat(level)} `)),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('- ', '1. ', '  - ', '> ', '> - ', '<note 1> ', '``` ').chain(prefixed),
  },
  { weight: 2, arbitrary: row },
  { weight: 1, arbitrary: fc.constantFrom('---', '§ NT-01', '\\# 不是标题', '|  |', '| x | y | z |', '- ') },
)
const text = fc.array(textLine, { maxLength: 14 })

describe('over generated texts', () => {
  it('what was kept and added is the new text, what was kept and removed the old one', () => {
    fc.assert(
      fc.property(text, edited(text), fc.constantFrom(...languages), (before, after, language) => {
        const { blocks } = compareTexts(before.join('\n'), after(before).join('\n'), language)
        expect(sideOf(blocks, 'before')).toEqual(shapes(before))
        expect(sideOf(blocks, 'after')).toEqual(shapes(after(before)))
        for (const block of blocks) {
          expect(joined(block.cells, 'removed')).toBe(withoutBars(block.before))
          expect(joined(block.cells, 'added')).toBe(withoutBars(block.after))
        }
      }),
      { numRuns: 1_500, seed: 20_261_125 },
    )
  })

  it('anything at all can be compared, and shown', () => {
    const any = fc.string({
      unit: fc.oneof(fc.string(), fc.constantFrom('\n', '| ', ' |', '](', '<note ', '\\', '# ')),
    })
    fc.assert(
      fc.property(any, any, fc.constantFrom(...languages), (before, after, language) => {
        expectWellFormed(comparisonHtml(compareTexts(before, after, language), language))
      }),
      { numRuns: 700, seed: 20_261_126 },
    )
  })

  it('a line that only moved is no change of the text', () => {
    let moves = 0
    fc.assert(
      fc.property(
        fc.uniqueArray(textLine, { minLength: 3, maxLength: 14 }),
        fc.nat(),
        fc.nat(),
        (lines, from, to) => {
          const moved = [...lines]
          const [taken = ''] = moved.splice(from % lines.length, 1)
          moved.splice(to % lines.length, 0, taken)
          const { changes, blocks } = compareTexts(lines.join('\n'), moved.join('\n'), 'zh-CN')
          if (moved.join() !== lines.join()) moves++
          expect(changes.map(({ label }) => label)).toEqual(moved.join() === lines.join() ? [] : ['moved'])
          expect(blocks.every(({ state }) => state === 'kept')).toBe(true)
        },
      ),
      { numRuns: 1_000, seed: 20_261_127 },
    )
    expect(moves).toBeGreaterThan(500)
  })

  it('a clause that moved with its heading is no change of the text', () => {
    const clause = fc.tuple(sentence, fc.array(sentence, { minLength: 1, maxLength: 4 }))
    fc.assert(
      fc.property(
        fc.uniqueArray(clause, { minLength: 2, maxLength: 6, selector: ([name]) => name }),
        (clauses) => {
          const write = (order: typeof clauses): string =>
            order.flatMap(([name, lines]) => [`## ${name}`, ...lines]).join('\n')
          const { changes } = compareTexts(
            write(clauses),
            write([...clauses.slice(1), ...clauses.slice(0, 1)]),
            'en',
          )
          expect(new Set(changes.map(({ label }) => label))).toEqual(new Set(['moved']))
        },
      ),
      { numRuns: 500, seed: 20_261_128 },
    )
  })

  it('a changed word is never passed over', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 8 }), fc.nat(), (lines, place) => {
        const at = place % lines.length
        const after = lines.map((line, index) => (index === at ? line.replace('文', '不文') : line))
        const { changes } = compareTexts(lines.join('\n'), after.join('\n'), 'zh-CN')
        expect(changes.map(({ label }) => label)).toContain('wording')
      }),
      { numRuns: 500, seed: 20_261_129 },
    )
  })

  it('a promise that was removed is always told, and first', () => {
    const promise = fc.record({ id: fc.stringMatching(/^[a-z]{1,6}$/), text: sentence })
    const promises = fc.uniqueArray(promise, { minLength: 1, maxLength: 12, selector: ({ id }) => id })
    fc.assert(
      fc.property(promises, fc.nat(), fc.constantFrom(...languages), (made, place, language) => {
        const at = place % made.length
        const commitments = made.map(({ id, text: says }) => ({ id, text: { 'zh-CN': says, en: says } }))
        const from = { ...noticeData(), commitments }
        const to = { ...from, commitments: commitments.toSpliced(at, 1) }
        const { removedCommitments, changes } = compareData(from, to, language)
        expect(removedCommitments).toEqual([made[at]])
        expect(changes.map(({ label }) => label)).toEqual(['commitment-removed'])
      }),
      { numRuns: 1_000, seed: 20_261_130 },
    )
  })

  it('the same comes out each time', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const once = compareTexts(before.join('\n'), after.join('\n'), 'zh-CN')
        expect(compareTexts(before.join('\n'), after.join('\n'), 'zh-CN')).toEqual(once)
      }),
      { numRuns: 100, seed: 20_261_131 },
    )
  })
})

function prefixed(mark: string): fc.Arbitrary<string> {
  return sentence.map((words) => mark + words)
}

/** A text that came from another: some lines stay, some are new, some words are others. */
function edited(other: fc.Arbitrary<string[]>): fc.Arbitrary<(before: readonly string[]) => string[]> {
  return fc.tuple(other, fc.infiniteStream(fc.nat({ max: 9 }))).map(([fresh, choices]) => {
    const picked: number[] = []
    const choice = (index: number): number => (picked[index] ??= choices.next().value ?? 0)
    return (before) => [
      ...before.flatMap((line, index) => {
        const kind = choice(index)
        if (kind < 4) return [line]
        if (kind < 6) return [`${line.slice(0, -2)}改${line.slice(-2)}`]
        return kind < 8 ? [] : [fresh[index % Math.max(1, fresh.length)] ?? line, line]
      }),
      ...fresh.slice(0, choice(before.length) % 4),
    ]
  })
}

/** The lines of one side, as the comparison holds them, without the title. */
function sideOf(blocks: readonly Block[], side: 'before' | 'after'): string[] {
  const lines = blocks.flatMap((block) => block[side] ?? []).sort((one, other) => one.index - other.index)
  return lines.slice(1).map(({ mark, text: words }) => (mark + words).trim())
}

/** The same of a source: blank lines say nothing, and the end of a row is a mark. */
function shapes(lines: readonly string[]): string[] {
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => (/^(?: {2}|> )*\| .* \|$/s.test(line) ? line.slice(0, -2) : line).trim())
}

function joined(cells: readonly (readonly Piece[])[], state: Piece['state']): string {
  return cells
    .flat()
    .filter((piece) => piece.state === 'kept' || piece.state === state)
    .map(({ text: words }) => words)
    .join('')
}

function withoutBars(line: Line | undefined): string {
  return line?.kind === 'row' ? line.text.split(' | ').join('') : (line?.text ?? '')
}
