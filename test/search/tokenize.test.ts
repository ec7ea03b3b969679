import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bare, fold, foldWithMap } from '../../site/search/fold.ts'
import { queryTokens, tokenize } from '../../site/search/tokenize.ts'

const terms = (text: string): string[] => tokenize(text).map((token) => token.text)
const asked = (text: string): string[] => queryTokens(text).map((token) => token.text)

describe('Han characters', () => {
  test('stand in the index as pairs, and the last of a run alone', () => {
    expect(terms('接收方')).toEqual(['接收', '收方', '方'])
  })

  test('are looked up as pairs only', () => {
    expect(asked('接收方')).toEqual(['接收', '收方'])
  })

  test('alone in a run are a term', () => {
    expect(asked('费')).toEqual(['费'])
  })

  test('beyond the basic plane are one character, not two halves', () => {
    expect(terms('𠮷野家')).toEqual(['𠮷野', '野家', '家'])
    expect(asked('𠮷')).toEqual(['𠮷'])
  })

  test('copied as radicals are the characters that they look like', () => {
    expect(terms('⼈口')).toEqual(terms('人口'))
  })
})

describe('words of other scripts', () => {
  test('fold width and case', () => {
    expect(asked('ＰＩＰＬ')).toEqual(asked('pipl'))
    expect(terms('GDPR')).toEqual(['gdpr'])
  })

  test('stand apart from Han characters beside them', () => {
    expect(terms('上传SDK文件')).toEqual(['上传', '传', 'sdk', '文件', '件'])
  })

  test('with a hyphen, slash or point are terms as a whole and in parts', () => {
    expect(asked('BT-02')).toEqual(['bt', '02', 'bt-02'])
    expect(asked('GB/T 35273')).toEqual(['gb', 't', '35273', 'gb/t'])
    expect(asked('A.3.16')).toContain('a.3.16')
  })
})

describe('articles', () => {
  const forms = ['第22条', '第二十二条', '第 22 条', '第２２条']

  test.each(forms)('%s is the same term in every form', (form) => {
    expect(asked(form)).toEqual(['第22条'])
    expect(terms(form)).toContain('第22条')
  })

  test.each([
    ['第十条', '第10条'],
    ['第一百零三条', '第103条'],
    ['第二百五十三条', '第253条'],
    ['第一千二百六十条', '第1260条'],
  ])('%s is %s', (numeral, digits) => expect(fold(numeral)).toBe(digits))

  test('in English are found in full and abbreviated', () => {
    expect(fold('PIPL Article 22')).toBe('pipl art. 22')
  })
})

test('a pasted page is cut to two dozen terms', () => {
  expect(
    queryTokens('客户信息保护政策规定的内容'.repeat(20) + '网点转让交割告知接收方联系方式处理目的').length,
  ).toBe(24)
})

test('spaces and punctuation do not count when words are compared', () => {
  expect(bare('「转移」， 告知。')).toBe('转移告知')
})

test('every place of a folded text leads back into the original', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      const { text: folded, origin } = foldWithMap(text)
      expect(origin).toHaveLength(folded.length + 1)
      expect(origin.at(-1)).toBe(text.length)
      expect(origin.every((place, index) => index === 0 || place >= (origin[index - 1] ?? 0))).toBe(true)
    }),
  )
})
