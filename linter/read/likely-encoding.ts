/** Guesses what bytes that are not UTF-8 were written in, for the message; `undefined` when nothing fits. */
export function likelyEncoding(bytes: Uint8Array): string | undefined {
  const marked = marks.find(({ start }) => start.every((byte, index) => bytes[index] === byte))
  const wide = marked?.name ?? wideEncoding(bytes)
  if (wide !== undefined) return wide
  const readings = candidates.flatMap(({ name, label }) => {
    const text = readAs(label, bytes)
    return text === undefined ? [] : [{ name, score: scoreOf(text) }]
  })
  // Among several that could be read, the one that gives the commonest characters; the first of equals.
  return readings.reduce<{ name: string; score: number } | undefined>(
    (best, reading) => (best && best.score >= reading.score ? best : reading),
    undefined,
  )?.name
}

/** The format of a file that is no text at all, by its first bytes. */
export function binaryFormat(bytes: Uint8Array): string | undefined {
  return formats.find(({ start }) => start.every((byte, index) => bytes[index] === byte))?.name
}

/** UTF-16 without its mark: zeros, and all of them in the same half of a character. */
export function wideEncoding(bytes: Uint8Array): string | undefined {
  const zeros = [0, 0]
  bytes.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  const few = even + odd < bytes.length / 8
  if (few || (even > 0 && odd > 0)) return undefined
  return odd > 0 ? 'UTF-16LE' : 'UTF-16BE'
}

function readAs(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Share of the characters outside ASCII that people use every day. */
function scoreOf(text: string): number {
  const foreign = [...text].filter((character) => character > '\u007f')
  const common = foreign.filter((character) => everyday.has(character)).length
  return foreign.length === 0 ? 0 : common / foreign.length
}

// Longer marks first: UTF-32LE begins as UTF-16LE does.
const marks = [
  { name: 'UTF-32LE', start: [0xff, 0xfe, 0, 0] },
  { name: 'UTF-32BE', start: [0, 0, 0xfe, 0xff] },
  { name: 'UTF-16LE', start: [0xff, 0xfe] },
  { name: 'UTF-16BE', start: [0xfe, 0xff] },
]

const candidates = [
  { name: 'GB18030 (GBK)', label: 'gb18030' },
  { name: 'Big5', label: 'big5' },
  { name: 'Shift_JIS', label: 'shift_jis' },
  { name: 'EUC-KR', label: 'euc-kr' },
  { name: 'Windows-1252', label: 'windows-1252' },
]

const formats = [
  { name: 'gzip', start: [0x1f, 0x8b] },
  { name: 'ZIP (also docx, xlsx)', start: [0x50, 0x4b, 3, 4] },
  { name: 'PDF', start: [0x25, 0x50, 0x44, 0x46] },
  { name: 'PNG', start: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'JPEG', start: [0xff, 0xd8, 0xff] },
  { name: 'Word', start: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: 'RTF', start: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
]

const everyday = new Set(
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过说产种面方后多定行法所民得经' +
    '這個國為時來們動對會發產過說種後經資料訊關與業務應當規條約權個客戶公司保護法律' +
    '客户信息保护应当规条约权资料关与业务司律转让网点家政机器人个',
)
