import type { Sentence, TextRun } from '../model/document.ts'
import type { Span } from '../model/place.ts'

/** The sentences of every block with text, in order; emphasis, links and components do not break one. */
export function sentencesOf({ runs, blocks }: Prose): Sentence[] {
  const sentences: Sentence[] = []
  let next = 0
  blocks.forEach((span, block) => {
    const first = next
    while (runs[next]?.block === block) next++
    if (next > first) sentences.push(...sentencesOfBlock(runs.slice(first, next), span))
  })
  return sentences
}

function sentencesOfBlock(runs: readonly TextRun[], [start, end]: Span): Sentence[] {
  const sentences: Sentence[] = []
  const { context = 'paragraph', block = 0 } = runs[0] ?? {}
  let open = ''
  let from = start
  for (const piece of runs.flatMap(piecesOf)) {
    open += piece.text
    if (!piece.ends) continue
    sentences.push({ text: open.trim(), span: [from, piece.end], context, block })
    open = ''
    from = piece.end
  }
  const last = sentences.at(-1)
  // Behind the mark of the last sentence there may still stand a component, which belongs to it.
  if (open.trim() === '' && last) sentences[sentences.length - 1] = { ...last, span: [last.span[0], end] }
  else sentences.push({ text: open.trim(), span: [from, end], context, block })
  return sentences
}

/** A run cut behind every mark that ends a sentence. */
function piecesOf(run: TextRun): Piece[] {
  const end = run.start + run.text.length
  if (!mark.test(run.text)) return [{ text: run.text, end, ends: false }]
  const pieces: Piece[] = []
  let from = 0
  for (const match of run.text.matchAll(ends)) {
    const to = match.index + match[0].length
    pieces.push({ text: run.text.slice(from, to), end: run.start + to, ends: true })
    from = to
  }
  const text = run.text.slice(from)
  if (text !== '') pieces.push({ text, end, ends: false })
  return pieces
}

// Most runs hold no mark at all, and this is quick to tell.
const mark = /[。！？!?.]/
// A point ends a sentence before white space, but not behind the usual short forms of law and office.
const ends =
  /[。！？!?]+[”’」』）)"']*|(?<!\b(?:arts?|nos?|e\.g|i\.e|cf|vs|ltd|inc|co|mr|ms|mrs|dr))\.[”’)"']*(?=\s|$)/gi

interface Piece {
  readonly text: string
  readonly end: number
  readonly ends: boolean
}

interface Prose {
  readonly runs: readonly TextRun[]
  readonly blocks: readonly Span[]
}
