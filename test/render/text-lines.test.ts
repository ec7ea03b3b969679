import { describe, expect, it } from 'vitest'
import { emWidth, textLines } from '../../site/render/pictures/text-lines.ts'

describe('lines of a picture', () => {
  it.each([
    ['客户信息保护政策，由谁负责、何时完成。', 6],
    ['Transfer inventory and disposition plan', 10],
    ['机器人云平台 (cloud) 与门店 POS 系统', 7],
    ['', 5],
    ['Donaudampfschifffahrtsgesellschaft', 8],
  ])('%j keeps every sign and no line is wider than %i ems', (text, ems) => {
    const lines = textLines(text, ems)
    expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    // A closing mark stays with its sign, which may cost one em.
    expect(lines.filter((line) => emWidth(line) > ems + 1)).toEqual([])
  })

  it('breaks between words, and keeps punctuation away from the start of a line', () => {
    expect(textLines('one two three', 5)).toEqual(['one two', 'three'])
    expect(textLines('清点，分类，移交。', 3).filter((line) => /^[，。]/.test(line))).toEqual([])
  })

  it('puts a short text on one line', () => {
    expect(textLines('告知', 10)).toEqual(['告知'])
  })
})
