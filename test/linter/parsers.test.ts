import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { openWorkspace, rules } from '../../linter/index.ts'
import type { OpenWorkspace, ParserName } from '../../linter/index.ts'
import { exampleDay, openExample, writeWorkspace } from '../examples.ts'
import { documentBody } from './generated-documents.ts'

// What is checked must be what is shown: the native parser and the JavaScript reference have to agree.
describe('both parsers', () => {
  const copies: string[] = []
  afterAll(() => copies.forEach((copy) => rmSync(copy, { recursive: true, force: true })))

  it('give the same facts and findings for every document of the library', () => {
    const copy = mkdtempSync(join(tmpdir(), 'policypress-library-'))
    copies.push(copy)
    cpSync('policies', copy, { recursive: true })
    const [native, reference] = both((parser) =>
      openWorkspace(copy, { today: exampleDay, parser, cache: false }),
    )
    expect(native).toEqual(reference)
    expect(native.facts.length).toBeGreaterThan(50)
  })

  it('give the same facts and findings for every example of a rule', () => {
    const examples = rules.flatMap(({ good, bad }) => [...good, ...bad.map(({ files }) => files)])
    for (const files of examples) {
      const [native, reference] = both((parser) => openExample(files, parser))
      expect(native).toEqual(reference)
    }
    expect(examples.length).toBeGreaterThan(40)
  })

  it('give the same facts and findings for 2,000 generated documents', () => {
    const bodies = fc.sample(documentBody, { numRuns: 2000, seed: 20_261_124 })
    const root = writeWorkspace(Object.fromEntries(bodies.map((body, index) => [fileName(index), body])))
    const [native, reference] = both((parser) =>
      openWorkspace(root, { today: exampleDay, parser, cache: false }),
    )
    const differing = native.facts.flatMap((facts, index) => {
      const other = reference.facts[index]
      return same(facts, other) ? [] : [{ body: bodies[index], native: facts, reference: other }]
    })
    expect(differing.slice(0, 3)).toEqual([])
    expect(native.findings).toEqual(reference.findings)
    // The generator must not be stopped by the guard for all of them, or nothing would be compared.
    const read = native.facts.filter(
      ({ headings, links, components }) => headings.length + links.length + components.length > 0,
    )
    expect(read.length).toBeGreaterThan(1000)
  })
})

// Where emphasis is not settled by CommonMark's letter, the parsers differ; if one of them moves, this says so.
describe('known differences between the parsers', () => {
  it('satteri reads emphasis that crosses a component as text, remark refuses the file', () => {
    const files = { 'pages/a.mdx': '*甲 <Term id="consent">乙* 丙</Term>\n' }
    const [native, reference] = both((parser) => openExample(files, parser))
    expect(native.unreadable).toEqual([])
    expect(reference.unreadable).toEqual(['pages/a.mdx'])
  })

  it('satteri takes an emoji for punctuation beside a mark, remark does not', () => {
    const textOf = (parser: ParserName): string[] =>
      openExample({ 'pages/a.md': '字~~😀~~\n' }, parser)
        .document('pages/a.md')
        .runs.map(({ text }) => text)
    expect(textOf('satteri')).toEqual(['字~~😀~~'])
    expect(textOf('remark')).toEqual(['字', '😀'])
  })
})

// Every fourth is plain Markdown, which both parsers read without MDX.
const fileName = (index: number): string =>
  `pages/p${String(index).padStart(4, '0')}.${index % 4 === 3 ? 'md' : 'mdx'}`

function both(open: (parser: ParserName) => OpenWorkspace): [Outcome, Outcome] {
  return [outcomeOf(open('satteri')), outcomeOf(open('remark'))]
}

/** Facts and findings, without the parser's own words about a syntax error: only where it stands may be compared. */
function outcomeOf(opened: OpenWorkspace): Outcome {
  const { findings } = opened.lint({ locale: 'en' })
  return {
    facts: opened.facts,
    findings: findings
      .filter(({ rule }) => rule !== 'valid-markdown')
      .map(({ rule, path, place, message }) => `${path}:${place.line}:${place.column} ${rule} ${message}`),
    unreadable: findings.filter(({ rule }) => rule === 'valid-markdown').map(({ path }) => path),
  }
}

const same = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right)

interface Outcome {
  readonly facts: OpenWorkspace['facts']
  readonly findings: readonly string[]
  readonly unreadable: readonly string[]
}
