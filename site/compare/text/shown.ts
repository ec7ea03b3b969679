import type { Block, Line } from '../model.ts'
import { cellsOf } from './read-lines.ts'

/** Canonical text as people read it: without escapes and marks, targets of links only where they are asked for. */
export function shownText(canonical: string, withTargets = false): string {
  return canonical.replace(
    marks,
    (_, escaped?: string, target?: string, picture?: string, note?: string): string => {
      if (escaped !== undefined) return escaped
      if (target !== undefined) return withTargets ? ` (${unescape(target)})` : ''
      if (picture !== undefined) return `[${unescape(picture)}]`
      return note === undefined ? '' : `[${note}]`
    },
  )
}

/** Code as people read it: its line ends are escapes of their own, and it has no marks. */
export function shownCode(canonical: string): string {
  return canonical.replace(/\\(.)/gs, (_, character: string) => (character === 'n' ? '\n' : character))
}

/** A line as people read it; the cells of a row stand behind each other. */
export function shownLine(line: Line, withTargets = false): string {
  if (line.kind === 'code') return shownCode(line.text)
  return cellsOf(line)
    .map((cell) => shownText(cell, withTargets))
    .join(' | ')
}

/** A block as people read it now, or as they read it last. */
export function shownBlock({ before, after }: Block): string {
  const line = after ?? before
  return line ? shownLine(line) : ''
}

function unescape(text: string): string {
  return text.replace(/\\(.)/gs, '$1')
}

// The same marks as in linter/wording/tokenize.ts.
const marks = /\\(.)|\]\(((?:\\.|[^\\()])*)\)|<image ((?:\\.|[^\\<>])*)>|<note ((?:\\.|[^\\<>])*)>|\[/gsu
