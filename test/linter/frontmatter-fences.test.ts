import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitFrontmatter } from '../../linter/yaml/split-frontmatter.ts'
import { soup } from './yaml-soup.ts'

const fencesOf = (text: string): string[] => splitFrontmatter(text).refused.map(({ code }) => code)

describe('the fences of a frontmatter', () => {
  it.each([
    ['space-before-frontmatter', '\n---\na: 1\n---\nx\n'],
    ['space-before-frontmatter', '\u00a0---\na: 1\n---\nx\n'],
    ['space-before-frontmatter', '\u3000\n---\na: 1\n---\nx\n'],
    ['frontmatter-language', '---js\n{}\n---\nx\n'],
    ['frontmatter-language', '+++\na = 1\n+++\nx\n'],
    ['frontmatter-language', ';;;\n{"a": 1}\n;;;\nx\n'],
    ['bad-fence', '——\na: 1\n——\nx\n'],
    ['bad-fence', '－－－\na：1\n－－－\nx\n'],
    ['bad-fence', '----\na: 1\n---\nx\n'],
    ['bad-fence', '---\u00a0\na: 1\n---\nx\n'],
    ['bad-fence', '---\na: 1\n---x\nb: 2\n---\n'],
    ['unclosed-frontmatter', '---\na: 1\n\nx\n'],
    ['unclosed-frontmatter', '---'],
    ['second-frontmatter', '---\na: 1\n---\n---\nb: 2\n---\n'],
  ])('are refused (%s): %j', (code, text) => {
    expect(fencesOf(text)).toContain(code)
  })

  it.each([
    '---\na: 1\n---\nx\n\n---\n\ny\n',
    '---\na: |\n  ---\n  x\n---',
    '---\n\n正文\n\n---\n'.slice(4),
    '—— 引言\n\na: 1\n',
    '甲\n---\na: 1\n',
  ])('are seen, or not there: %j', (text) => {
    expect(fencesOf(text)).toEqual([])
  })

  it('part any text into frontmatter and body without throwing', () => {
    fc.assert(
      fc.property(soup, soup, (head, body) => {
        const text = `---\n${head}\n---\n${body}`
        const { yaml, bodyStart, refused } = splitFrontmatter(text)
        if (refused.length > 0) return
        expect(text.slice(0, yaml?.start)).toBe('---\n')
        expect(text.slice(yaml?.end, bodyStart)).toBe('---\n')
      }),
      { numRuns: 3000, seed: 20_261_207 },
    )
  })
})
