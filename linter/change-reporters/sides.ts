import type { Change } from '../model/change.ts'
import { newBudget, pieceOf, piecesBetween } from '../wording/index.ts'
import type { Budget, Piece } from '../wording/index.ts'

/** A text on both sides, word by word; a side is missing where there is nothing of it. */
export interface Sides {
  readonly before: readonly Piece[]
  readonly after: readonly Piece[]
}

/** Compares texts of one report within one budget: when that is spent, texts are shown as replaced as a whole. */
export function sidesWithin(budget: Budget = newBudget()): (change: Change) => Sides {
  return ({ before = '', after = '' }) => {
    if (before === '' || after === '') {
      return { before: pieceOf('removed', before), after: pieceOf('added', after) }
    }
    const pieces = piecesBetween(before, after, languageOf(before + after), budget)
    return {
      before: pieces.filter(({ state }) => state !== 'added'),
      after: pieces.filter(({ state }) => state !== 'removed'),
    }
  }
}

/** Of what stayed only as much as shows where the difference is, and of what differs the beginning. */
export function shortened({ before, after }: Sides): Sides {
  const short = (pieces: readonly Piece[]): Piece[] =>
    pieces.map(({ state, text }, index) => ({
      state,
      text: state === 'kept' ? around(text, index === 0, index === pieces.length - 1) : beginning(text),
    }))
  return { before: short(before), after: short(after) }
}

function around(kept: string, isFirst: boolean, isLast: boolean): string {
  const characters = [...kept]
  if (characters.length <= 2 * near) return kept
  // Words of letters stay whole.
  const start = characters
    .slice(0, near)
    .join('')
    .replace(/(?<=\s)[^\s\p{Script=Han}]*$/u, '')
  const end = characters
    .slice(-near)
    .join('')
    .replace(/^[^\s\p{Script=Han}]*(?=\s)/u, '')
  return `${isFirst ? '' : start}…${isLast ? '' : end}`
}

/** The beginning of a text that is too long to be read in passing. */
export function beginning(text: string, most = 240): string {
  const characters = [...text]
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : text
}

const near = 24

/** Words are cut as the language of the text has them, whatever language the reader has chosen. */
export function languageOf(text: string): 'zh-CN' | 'en' {
  return /\p{Script=Han}/u.test(text) ? 'zh-CN' : 'en'
}
