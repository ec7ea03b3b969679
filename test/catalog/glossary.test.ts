import { describe, expect, it } from 'vitest'
import { articles, glossary } from './policies.ts'

const { terms } = glossary.data
const languages = ['zh-CN', 'en'] as const

describe('the glossary', () => {
  it('explains 90 terms or more, no two by the same word', () => {
    expect(terms.length).toBeGreaterThanOrEqual(90)
    expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length)
    for (const language of languages) {
      const words = terms.flatMap(({ term, aliases }) => [term[language], ...(aliases?.[language] ?? [])])
      const plain = words.map((word) => word.toLowerCase())
      expect(plain.filter((word, index) => plain.indexOf(word) !== index)).toEqual([])
    }
  })

  it('cites only articles that the law registry holds and whose text we have seen', () => {
    const cited = terms.flatMap(({ laws = [] }) => laws)
    expect(cited.length).toBeGreaterThan(80)
    expect(cited.filter((ref) => !['full-text', 'quoted'].includes(articles.get(ref) ?? ''))).toEqual([])
  })

  it('defines in the language of the reader, in other words than the term alone', () => {
    for (const { id, term, definition } of terms) {
      expect(definition.en, id).not.toMatch(/\p{Script=Han}/u)
      expect(definition['zh-CN'], id).toMatch(/。$/u)
      expect(definition.en, id).toMatch(/[.!?]$/)
      for (const language of languages) {
        expect(definition[language].length, id).toBeGreaterThan(term[language].length + 8)
      }
    }
  })

  it.each([
    ['盘店', 'outlet-transfer'],
    ['店卖了', 'outlet-transfer'],
    ['店转出去了', 'outlet-transfer'],
    ['底单', 'paper-form'],
    ['会员表', 'customer-list'],
    ['拉黑', 'opt-out-list'],
    ['销户', 'account-closure'],
    ['群发', 'marketing-message'],
    ['杀熟', 'unfair-differential-treatment'],
    ['the shop was sold', 'outlet-transfer'],
    ['delete my account', 'account-closure'],
  ])('finds %s under %s', (word, id) => {
    const found = terms.filter(({ aliases }) =>
      Object.values(aliases ?? {})
        .flat()
        .includes(word),
    )
    expect(found.map((term) => term.id)).toEqual([id])
  })
})
