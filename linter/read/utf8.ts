/** Byte offset of the first byte that is not UTF-8, or -1; `truncated` where the bytes end inside a character. */
export function firstBadByte(bytes: Uint8Array): { readonly offset: number; readonly truncated: boolean } {
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at)
    if (length > 0) at += length
    else return { offset: at, truncated: endsInside(bytes, at) }
  }
  return { offset: -1, truncated: false }
}

/** Length of the well-formed sequence at `at`, or 0. Bounds as in Unicode's table of well-formed sequences. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  if (first < 0x80) return 1
  const length = expectedLength(first)
  const [low, high] = secondByte(first)
  const second = bytes[at + 1] ?? 0
  if (length === 0 || second < low || second > high) return 0
  for (let index = 2; index < length; index++) {
    if (((bytes[at + index] ?? 0) & 0xc0) !== 0x80) return 0
  }
  return length
}

function expectedLength(first: number): number {
  if (first >= 0xc2 && first <= 0xdf) return 2
  if (first >= 0xe0 && first <= 0xef) return 3
  return first >= 0xf0 && first <= 0xf4 ? 4 : 0
}

/** The second byte is bounded more narrowly where a longer form, a surrogate or a value above U+10FFFF would begin. */
function secondByte(first: number): readonly [low: number, high: number] {
  if (first === 0xe0) return [0xa0, 0xbf]
  if (first === 0xed) return [0x80, 0x9f]
  if (first === 0xf0) return [0x90, 0xbf]
  return first === 0xf4 ? [0x80, 0x8f] : [0x80, 0xbf]
}

function endsInside(bytes: Uint8Array, at: number): boolean {
  const rest = bytes.length - at
  const length = expectedLength(bytes[at] ?? 0)
  if (length === 0 || rest >= length) return false
  for (let index = 1; index < rest; index++) if (((bytes[at + index] ?? 0) & 0xc0) !== 0x80) return false
  return true
}
