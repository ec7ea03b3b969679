import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readYaml } from '../../linter/yaml/read-yaml.ts'
import type { YamlRead } from '../../linter/yaml/read-yaml.ts'
import { soup } from './yaml-soup.ts'

const read = (text: string, frontmatter = true): YamlRead => readYaml(text, 0, text.length, { frontmatter })
const codesOf = (text: string): string[] => read(text).refused.map(({ code }) => code)

/** Mappings in mappings, and the YAML that is written for them. */
const key = fc
  .stringMatching(/^[a-z]{2,6}(?:-[a-z]{1,4})?$/)
  .filter((word) => !/^(?:true|false|null)$/.test(word))
const { tree } = fc.letrec<{ tree: Tree; leaf: string }>((tie) => ({
  leaf: fc.constantFrom('x', '"x: y"', "'客户'", '1.10', '[a, b]', '{ c: d }', '2026-01-02'),
  tree: fc.dictionary(key, fc.oneof({ depthSize: 'small' }, tie('leaf'), tie('tree')), {
    minKeys: 1,
    maxKeys: 4,
    noNullPrototype: true,
  }),
}))

describe('YAML', () => {
  it('of any kind is read or refused, inside of its text, and nothing throws', () => {
    let good = 0
    fc.assert(
      fc.property(soup, (text) => {
        const { refused, data } = read(text)
        if (refused.length === 0) good += 1
        for (const { span } of refused) {
          expect(span[0]).toBeGreaterThanOrEqual(0)
          expect(span[0]).toBeLessThanOrEqual(text.length)
          expect(span[1]).toBeGreaterThanOrEqual(span[0])
        }
        expect(Object.getPrototypeOf(data)).toBe(Object.prototype)
      }),
      { numRuns: 5000, seed: 20_261_205 },
    )
    expect(good).toBeGreaterThan(20)
  })

  it('has each of its keys where its place says', () => {
    fc.assert(
      fc.property(tree, (mapping) => {
        const before = '序\n'
        const text = before + write(mapping, '')
        const { refused, places } = readYaml(text, before.length, text.length, { frontmatter: true })
        expect(refused).toEqual([])
        for (const pointer of pointersOf(mapping, '')) {
          const [start, end] = places[pointer] ?? [0, 0]
          expect(text.slice(start, end)).toBe(pointer.split('/').at(-1))
        }
      }),
      { numRuns: 500, seed: 20_261_206 },
    )
  })

  it.each([
    ['number-out-of-range', 'a: 9007199254740993\n'],
    ['number-out-of-range', `a: 0x${'f'.repeat(40)}\n`],
    ['number-out-of-range', `a: 0o${'7'.repeat(40)}\n`],
    ['number-out-of-range', 'a: -1.5e999\n'],
    ['too-many-items', `a:\n${'  - x\n'.repeat(1001)}`],
    ['too-many-keys', Array.from({ length: 201 }, (_, index) => `k${index}: 1\n`).join('')],
    ['duplicate-key', 'a: 1\n"\\u0061": 2\n'],
    ['forbidden-key', '"__pr\\u006fto__": 1\n'],
    ['unsafe-escape', 'a: "x\\u202ey"\n'],
    ['unsafe-escape', 'a: "x\\u2800y"\n'],
    ['alias', 'a: &x [*x]\n'],
    ['merge-key', '<<: { a: 1 }\n'],
    ['too-deep', `a: ${'['.repeat(9)}${']'.repeat(9)}\n`],
  ])('is refused (%s): %s', (code, text) => {
    expect(codesOf(text)).toContain(code)
  })

  it.each([
    'a: 0x1F\n',
    'a: 1e10\n',
    'a: 123456789012345\n',
    'a: "9007199254740993"\n',
    'a: e1\n',
    'a: 0xyz\n',
  ])('passes: %s', (text) => {
    expect(codesOf(text)).toEqual([])
  })
})

function write(mapping: Tree, indent: string): string {
  return Object.entries(mapping)
    .map(([name, value]) =>
      typeof value === 'string'
        ? `${indent}${name}: ${value}\n`
        : `${indent}${name}:\n${write(value, `${indent}  `)}`,
    )
    .join('')
}

function pointersOf(mapping: Tree, pointer: string): string[] {
  return Object.entries(mapping).flatMap(([name, value]) => [
    `${pointer}/${name}`,
    ...(typeof value === 'string' ? [] : pointersOf(value, `${pointer}/${name}`)),
  ])
}

interface Tree {
  readonly [key: string]: string | Tree
}
