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

/** Words are cut as the language of the text has them, whatever language the reader has chosen. */
export function languageOf(text: string): 'zh-CN' | 'en' {
  return /\p{Script=Han}/u.test(text) ? 'zh-CN' : 'en'
}
