import type { Document, Sentence, TextRun } from '../model/document.ts'
import type { Span } from '../model/place.ts'

/** A component or link, by a name that tells it from others of its kind: `Param:retention-period`. */
export interface Part {
  readonly name: string
  readonly span: Span
}

/** Shows sentences of a document in their order, with the names of the components in them; what a link leads to is left out. */
export function showerOf({
  runs,
}: Pick<Document, 'runs'>): (sentence: Sentence, inside: readonly Part[]) => string {
  let first = 0
  return ({ text, span: [start, end] }, inside) => {
    if (inside.every(isLink)) return text
    while (endOf(runs[first]) <= start && first < runs.length) first++
    const pieces = inside
      .filter((part) => !isLink(part))
      .map((part) => ({ at: part.span[0], text: nameOf(part) }))
    for (let index = first; startOf(runs[index]) < end; index++) {
      pieces.push(...cut(runs[index], start, end))
    }
    return pieces
      .sort((one, other) => one.at - other.at)
      .map((piece) => piece.text)
      .join('')
      .trim()
  }
}

/** What a part is called among words: `[retention-period]`, `[PIPL:22]`, and by its kind where the rest says little. */
export function nameOf({ name }: Part): string {
  const [kind = '', ...rest] = name.split(':')
  return `[${isPlain.has(kind) ? rest.join(':') : [kind, ...rest].join(' ').trim()}]`
}

/** The part of a run that stands in the sentence. */
function cut(run: TextRun | undefined, start: number, end: number): Piece[] {
  if (!run) return []
  const from = Math.max(run.start, start)
  const text = run.text.slice(from - run.start, end - run.start)
  return text === '' ? [] : [{ at: from, text }]
}

const isLink = ({ name }: Part): boolean => /^(?:link|image|definition):/.test(name)
const startOf = (run: TextRun | undefined): number => run?.start ?? Infinity
const endOf = (run: TextRun | undefined): number => (run ? run.start + run.text.length : Infinity)
const isPlain = new Set(['Param', 'Law', 'Role'])

interface Piece {
  readonly at: number
  readonly text: string
}
