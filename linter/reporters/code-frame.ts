import { printable } from '../messages.ts'
import type { Place } from '../model/place.ts'
import type { Paint } from './paint.ts'

// Wide enough for a sentence, narrow enough for half a screen.
const width = 76

/** The line of a finding with a mark under what it points at; long lines are cut around it. */
export function codeFrame(source: string, place: Place, ink: Paint): string {
  const line = source.split('\n', place.line)[place.line - 1]
  if (line === undefined || line.trim() === '') return ''
  const end = place.endLine === place.line ? place.endColumn - 1 : line.length
  const from = Math.max(0, place.column - 1 - 24)
  const shown = line.slice(from, from + width)
  const marked = line.slice(place.column - 1, Math.max(end, place.column))
  const gutter = `${place.line} | `
  const before = ' '.repeat(gutter.length + cells(line.slice(from, place.column - 1)))
  const mark = '^'.repeat(
    Math.max(1, Math.min(cells(marked), width - cells(line.slice(from, place.column - 1)))),
  )
  return `${ink.dim(gutter)}${printable(shown)}\n${before}${ink.red(mark)}\n`
}

/** Terminal cells: Han, kana, hangul, full-width forms and most emoji take two. */
function cells(text: string): number {
  let count = 0
  for (const character of text) count += wide.test(character) ? 2 : 1
  return count
}

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6\p{Extended_Pictographic}]/u
