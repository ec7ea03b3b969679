import type { Fix } from '../linter/index.ts'

/** A fix of ours, whose offsets count in the text with LF line ends, for the text as it stands in the file. */
export function fixFor({ start, end, text }: Fix, source: string): EslintFix {
  if (!source.includes('\r\n')) return { range: [start, end], text }
  const from = originalOffset(start, source)
  const to = start === end ? from : originalOffset(end, source)
  return { range: [from, to], text: text.replaceAll('\n', '\r\n') }
}

/** Each pair of CR and LF before an offset is one character longer in the file. */
function originalOffset(offset: number, source: string): number {
  let original = offset
  for (let at = source.indexOf('\r\n'); at >= 0 && at < original; at = source.indexOf('\r\n', at + 2))
    original++
  return original
}

interface EslintFix {
  readonly range: [number, number]
  readonly text: string
}
