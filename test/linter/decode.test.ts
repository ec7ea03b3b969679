import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from '../../linter/read/decode.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const codesOf = (text: string): string[] => decode(bytesOf(text)).refused.map(({ code }) => code)
const wide = (text: string, low: 0 | 1): Uint8Array =>
  Uint8Array.from([...bytesOf(text)].flatMap((byte) => (low === 0 ? [byte, 0] : [0, byte])))

describe('bytes that are no UTF-8 text', () => {
  it.each([
    ['UTF-16 without a mark', wide('# Title\n', 0), { encoding: 'UTF-16LE', offset: 0 }],
    ['the other UTF-16', wide('# Title\n', 1), { encoding: 'UTF-16BE', offset: 0 }],
    ['UTF-16 of Chinese', Buffer.from('标题 and 正文 and so on\n', 'utf16le'), { encoding: 'UTF-16LE' }],
    ['UTF-32', Uint8Array.from([0xff, 0xfe, 0, 0, 0x23, 0, 0, 0]), { encoding: 'UTF-32LE' }],
    ['GBK', Uint8Array.from([0xb8, 0xf6, 0xc8, 0xcb, 0xd0, 0xc5, 0xcf, 0xa2]), { encoding: 'GB18030 (GBK)' }],
    ['a PDF in letters', bytesOf('%PDF-1.4\n1 0 obj\n'), { format: 'PDF' }],
    ['a word processor file in letters', bytesOf('{\\rtf1\\ansi\n'), { format: 'RTF' }],
    ['Latin-1', Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0x0a]), { encoding: 'Windows-1252' }],
  ])('are named: %s', (_, bytes, data) => {
    const { refused } = decode(bytes)
    expect(refused).toHaveLength(1)
    expect(refused[0]?.data).toMatchObject(data)
  })

  it('are refused whatever they are, and nothing throws', () => {
    const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const { refused, text } = decode(bytes)
        expect(typeof text).toBe('string')
        try {
          strict.decode(bytes)
        } catch {
          expect(refused).not.toEqual([])
        }
      }),
      { numRuns: 3000, seed: 20_261_201 },
    )
  })
})

describe('text', () => {
  it('comes back as it was written, but for its line ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        fc.pre(!text.startsWith('\ufeff') && !text.includes('\0'))
        expect(decode(bytesOf(text)).text).toBe(text.toWellFormed().replaceAll('\r\n', '\n'))
      }),
      { numRuns: 3000, seed: 20_261_202 },
    )
  })

  it.each([
    '客户信息、𠮷田、café、μm、5 kΩ、θ 与 👩‍💻 ❤️ 1️⃣ 🇨🇳 👍🏽 ☎︎。\r\n',
    'L’été, Ångström, Политика, سياسة, 개인정보, ガイド, नीति, Việt\n',
    '　　首行缩进，①②③ ㈠ Ⅳ ℃ № ™ ² ½，A＞B 且 C＜D。\n',
  ])('of careful authors passes: %s', (text) => {
    expect(codesOf(text)).toEqual([])
  })

  it.each([
    ['bidi-control', '不\u202e得'],
    ['invisible', '个\u200b人'],
    ['invisible', 'a\u2062b'],
    ['invisible', 'a\u2800b'],
    ['invisible', 'a\uffa0b'],
    ['invisible', 'a\u17b4b'],
    ['invisible', 'a\ufff9b'],
    ['invisible', 'a\u{1d173}b'],
    ['variation-selector', '个\ufe00人'],
    ['variation-selector', 'a\ufe0fb'],
    ['variation-selector', '1\ufe0f'],
    ['variation-selector', '葛\u{e0101}城'],
    ['variation-selector', 'a\u180bb'],
    ['radical', '首⻚'],
    ['radical', '⽤户'],
    ['radical', '𝐩olicy'],
    ['full-width', 'Ａpp'],
    ['full-width', '＜script＞'],
    ['mixed-script', 'p\u0430ypal'],
    ['mixed-script', 'Ꭺpple'],
    ['mixed-script', 'h\u0585st'],
    ['combining-marks', 'a\u0316\u0317\u0318\u0319\u031c'],
    ['not-normalised', 'cafe\u0301'],
    ['tag-character', 'a\u{e0041}'],
    ['private-use', 'a\ue000'],
    ['noncharacter', 'a\ufdd0'],
    ['control-character', 'a\u001b[31m'],
    ['line-break', 'a\u2028b'],
    ['lone-carriage-return', 'a\rb'],
  ])('with what is not what it seems is refused: %s', (code, text) => {
    expect(new Set(codesOf(text))).toEqual(new Set([code]))
  })

  it('full of one mistake does not hide another behind it', () => {
    const codes = codesOf(`${'a\u200bb '.repeat(60)}\rx`)
    expect(codes.filter((code) => code === 'invisible')).toHaveLength(20)
    expect(codes).toContain('lone-carriage-return')
  })

  it('names every invisible character', () => {
    for (const { data } of decode(bytesOf('a\u2062b \u206a \u115f \u{e0080}')).refused) {
      expect(data['name']).toMatch(/^[a-z]/)
    }
  })

  it('with a heap of marks is not brought into order first', () => {
    expect(new Set(codesOf(`${'\u0301\u0316'.repeat(4000)}\n`))).toEqual(new Set(['combining-marks']))
  })
})
