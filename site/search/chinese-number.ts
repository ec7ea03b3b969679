/** Value of a Chinese numeral below ten thousand, `undefined` when it is none: 二十二 → 22, 一百零三 → 103. */
export function chineseNumber(numeral: string): number | undefined {
  let sum = 0
  let digit = 0
  for (const character of numeral) {
    const value = digits.indexOf(character)
    const unit = units.get(character)
    if (character === '零' || character === '〇') digit = 0
    else if (value >= 0) digit = value
    else if (unit !== undefined) {
      // 十二 has no digit before its unit and means one ten.
      sum += (digit || 1) * unit
      digit = 0
    } else return undefined
  }
  return sum + digit
}

const digits = '〇一二三四五六七八九'
const units = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
])
