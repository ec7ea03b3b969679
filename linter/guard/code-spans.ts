import type { Chunk, Line } from './lines.ts'

/** A code span with its backticks, as offsets into its line. */
export type CodeSpan = readonly [start: number, end: number]

/**
 * The code spans of each line of a chunk that every parser sees as such; none where that is in doubt. In doubt is a
 * chunk with a backtick run that finds no partner on its line, and one where a link, a reference, an address or a tag
 * may swallow a backtick: then other runs pair up, and what looked like code would run.
 */
export function trustedSpans(chunk: Chunk): readonly (readonly CodeSpan[])[] {
  const paired = chunk.map(pairRuns)
  const all = paired.filter((spans) => spans !== undefined)
  const hasSpans = all.some((spans) => spans.length > 0)
  if (!hasSpans || all.length < chunk.length) return []
  const shown = chunk.map((line, index) => outside(line, all[index] ?? []))
  if (shown.some(mayReachFurther)) return []
  return all.map((spans, index) =>
    maySwallow(shown[index] ?? '') || crossesPipe(chunk[index], spans) ? [] : spans,
  )
}

/** Pairs the backtick runs of a line from left to right; `undefined` where one has no partner. */
function pairRuns({ text }: Line): CodeSpan[] | undefined {
  if (!text.includes('`')) return []
  const starts = runsByLength(text)
  const spans: CodeSpan[] = []
  for (let at = 0; at < text.length;) {
    if (text[at] === '\\') at += 2
    else if (text[at] !== '`') at += 1
    else {
      const length = runLength(text, at)
      const close = nextStart(starts.get(length) ?? [], at + length)
      if (close === undefined) return undefined
      spans.push([at, close + length])
      at = close + length
    }
  }
  return spans
}

/** Where runs of each length start, last first: pairing takes them from the end and stays linear. */
function runsByLength(text: string): Map<number, number[]> {
  const starts = new Map<number, number[]>()
  for (const match of text.matchAll(/`+/g)) {
    const known = starts.get(match[0].length)
    if (known) known.push(match.index)
    else starts.set(match[0].length, [match.index])
  }
  for (const list of starts.values()) list.reverse()
  return starts
}

function nextStart(starts: number[], from: number): number | undefined {
  while ((starts.at(-1) ?? from) < from) starts.pop()
  return starts.at(-1)
}

function runLength(text: string, at: number): number {
  let end = at
  while (text[end] === '`') end += 1
  return end - at
}

/** A line with each of its code spans as a single backtick. */
function outside({ text }: Line, spans: readonly CodeSpan[]): string {
  let shown = ''
  let from = 0
  for (const [start, end] of spans) {
    shown += `${text.slice(from, start)}\``
    from = end
  }
  return shown + text.slice(from)
}

/** Links and references of the plainest form hold no backtick; whatever remains of others might, also on the next line. */
function mayReachFurther(line: string): boolean {
  const rest = line
    .replace(/\]\([^()"'<>\\`\s]*\)/g, '')
    .replace(/\]\[[^[\]\\`]*\]/g, '')
    .replace(/\[\^[^[\]\\`\s]*\]/g, '')
  return /\]\(|\]\[|\[\^/.test(rest)
}

/** Tags and bare addresses end on their line. */
function maySwallow(line: string): boolean {
  return /<(?![ \t]|$)/.test(line) || /(?:https?:|www\.|@)[^ \t`]*`/i.test(line)
}

/** A row of a table is cut at its pipes before anything pairs up. */
function crossesPipe(line: Line | undefined, spans: readonly CodeSpan[]): boolean {
  return spans.some(([start, end]) => /(?<!\\)\|/.test(line?.text.slice(start, end) ?? ''))
}
