import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collisionKey, judgeName, showName, toWorkspacePath } from '../../linter/read/file-name.ts'

describe('the name of a file', () => {
  it.each([
    'retention.mdx',
    'outlet-transfer.en.mdx',
    '01-start.mdx',
    '客户信息.mdx',
    '说明 2.md',
    'A.PNG',
    'café.mdx',
    'index.mdx',
    '__proto__.mdx',
  ])('may be: %s', (name) => {
    expect(judgeName(name)).toBeUndefined()
  })

  it.each([
    ['bad-name', 'a%2fb.mdx'],
    ['bad-name', 'a?b.mdx'],
    ['bad-name', 'a#b.mdx'],
    ['bad-name', 'a\\b.mdx'],
    ['bad-name', 'a:b.mdx'],
    ['bad-name', '<b>.mdx'],
    ['bad-name', 'a\nb.mdx'],
    ['bad-name', 'a\u001b[31m.mdx'],
    ['bad-name', 'a\u202excod.mdx'],
    ['bad-name', 'a\u200bb.mdx'],
    ['bad-name', 'a\u3164b.mdx'],
    ['bad-name', '⽤户.mdx'],
    ['bad-name', 'ａ.mdx'],
    ['name-not-utf8', 'b\ufffd.mdx'],
    ['name-not-normalised', 'cafe\u0301.mdx'],
    ['name-too-long', `${'客'.repeat(80)}.mdx`],
    ['name-start', '-rf.mdx'],
    ['name-start', ' a.mdx'],
    ['name-end', 'a .mdx'],
    ['name-end', 'a..mdx'],
    ['name-end', 'a.mdx.'],
    ['reserved-name', 'CON.mdx'],
    ['reserved-name', 'nul'],
    ['reserved-name', 'com1.yaml'],
    ['reserved-name', 'LPT¹.mdx'],
    ['reserved-name', 'CONIN$.mdx'],
    ['extension-capitals', 'a.MDX'],
    ['extension-capitals', 'README.Md'],
    ['extension-capitals', 'roles.YAML'],
  ])('may not be (%s): %s', (code, name) => {
    expect(judgeName(name)?.code).toBe(code)
  })

  it('is judged whatever it is, and shown without anything hidden', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }), (name) => {
        judgeName(name)
        expect(showName(name)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u2800\u3164]/u)
      }),
      { numRuns: 3000, seed: 20_261_204 },
    )
  })
})

describe('two names', () => {
  it.each([
    ['Policy.mdx', 'policy.mdx'],
    ['café.mdx', 'cafe\u0301.mdx'],
    ['straße.mdx', 'STRASSE.mdx'],
    ['k.mdx', '\u212a.mdx'],
    ['Ω.mdx', '\u2126.mdx'],
  ])('are one file where capitals or forms do not count: %s and %s', (left, right) => {
    expect(collisionKey(left)).toBe(collisionKey(right))
  })

  it('that differ otherwise stay two', () => {
    expect(collisionKey('policy-a.mdx')).not.toBe(collisionKey('policy-b.mdx'))
  })
})

describe('a path', () => {
  const segment = fc.stringMatching(/^[a-z0-9客户 .-]{1,8}$/)

  it('is written with slashes, however the system writes it', () => {
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1, maxLength: 6 }), (segments) => {
        expect(toWorkspacePath(segments.join('\\'), '\\')).toBe(segments.join('/'))
        expect(toWorkspacePath(segments.join('/'), '/')).toBe(segments.join('/'))
      }),
    )
  })

  it('keeps a backslash where that is part of a name', () => {
    expect(toWorkspacePath('a\\b/c', '/')).toBe('a\\b/c')
  })
})
