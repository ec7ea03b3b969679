/** The bytes of a text in ASCII base 85, up to its end mark `~>`. */
export function ascii85(text: Buffer): Buffer {
  const digits = (text.toString('latin1').split('~>')[0] ?? '').replace(/^<~/, '').replace(/[^!-uz]/g, '')
  const bytes: number[] = []
  let group: number[] = []
  for (const digit of digits) {
    if (digit === 'z' && group.length === 0) bytes.push(0, 0, 0, 0)
    else group.push(digit.charCodeAt(0) - 33)
    if (group.length === 5) {
      bytes.push(...bytesOf(group))
      group = []
    }
  }
  // A last group of n digits stands for n - 1 bytes.
  if (group.length > 1) {
    const filled = [...group, 84, 84, 84, 84].slice(0, 5)
    bytes.push(...bytesOf(filled).slice(0, group.length - 1))
  }
  return Buffer.from(bytes)
}

function bytesOf(group: readonly number[]): number[] {
  const value = group.reduce((sum, digit) => sum * 85 + digit, 0)
  return [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) & 0xff)
}
