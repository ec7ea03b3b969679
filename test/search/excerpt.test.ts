import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerpt, marked } from '../../site/search/excerpt.ts'
import type { Segment } from '../../site/search/excerpt.ts'

const hitsOf = (segments: readonly Segment[]): string[] =>
  segments.filter(({ hit }) => hit).map(({ text }) => text)
const textOf = (segments: readonly Segment[]): string => segments.map(({ text }) => text).join('')

describe('what is marked', () => {
  test('overlapping pairs are one mark', () => {
    expect(hitsOf(marked('写明接收方的名称', ['接收方']))).toEqual(['接收方'])
  })

  test('a word counts where a word begins', () => {
    expect(hitsOf(marked('start of the art', ['art']))).toEqual(['art'])
  })

  test('the original is marked where it is written otherwise', () => {
    expect(hitsOf(marked('依照第二十二条办理', ['第22条']))).toEqual(['第二十二条'])
    expect(hitsOf(marked('ＳＤＫ 清单', ['sdk']))).toEqual(['ＳＤＫ'])
    expect(hitsOf(marked('㈱星桥', ['株']))).toEqual(['㈱'])
  })

  test('every wording is marked, words that mean nothing alone are not', () => {
    const wordings = ['买方', 'transfer of the outlet']
    expect(hitsOf(marked('买方 takes the outlet in the transfer', wordings))).toEqual([
      '买方',
      'outlet',
      'transfer',
    ])
  })
})

describe('an excerpt', () => {
  const long = `${'前文说的是别的事情。'.repeat(30)}转移前必须逐人告知。${'后文也说别的事情。'.repeat(30)}`

  test('shows the place where the query stands', () => {
    const shown = textOf(excerpt(long, ['转移前必须']))
    expect(shown).toContain('转移前必须逐人告知')
    expect(shown.startsWith('…') && shown.endsWith('…')).toBe(true)
  })

  test('never cuts a Latin word or a character in two', () => {
    const shown = textOf(
      excerpt(`${'information '.repeat(60)}recipient ${'protection '.repeat(60)}`, ['recipient']),
    )
    expect(shown).toMatch(/^…information /)
    expect(shown.slice(0, -1)).toMatch(/(protection|information) ?$/)
    const rare = textOf(excerpt('𠮷'.repeat(200), ['𠮷']))
    expect(rare.isWellFormed()).toBe(true)
  })

  test('is text of the record, whatever is asked', () => {
    const text = fc.string({ unit: fc.constantFrom(...'转让告知ＡBc第二十条㈱İ𠮷 ，。\n1'), maxLength: 400 })
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 3 }), (body, wordings) => {
        const inner = excerpt(body, wordings)
          .filter(
            (segment, index, all) => !((index === 0 || index === all.length - 1) && segment.text === '…'),
          )
          .map((segment) => segment.text)
          .join('')
        expect(body).toContain(inner)
        expect(textOf(marked(body, wordings))).toBe(body)
      }),
    )
  })
})
