import type { Budget } from './budget.ts'
import { stretches } from './stretches.ts'
import { tokenize } from './tokenize.ts'

/** What of a text stayed, went and came, by words. Kept and removed pieces make the old text, kept and added the new. */
export function piecesBetween(before: string, after: string, language: string, budget: Budget): Piece[] {
  if (before === after) return pieceOf('kept', before)
  const [old, now] = [tokenize(before, language), tokenize(after, language)]
  let [oldAt, nowAt] = [0, 0]
  const changes = stretches(old, now, budget).map((stretch): Change => {
    const removed = old.slice(oldAt, (oldAt += stretch.before)).join('')
    const added = now.slice(nowAt, (nowAt += stretch.after)).join('')
    return stretch.equal ? { kept: removed } : { removed, added }
  })
  return readable(changes).flatMap((change) =>
    'kept' in change
      ? pieceOf('kept', change.kept)
      : [...pieceOf('removed', change.removed), ...pieceOf('added', change.added)],
  )
}

/** A piece, unless nothing is in it. */
export function pieceOf(state: Piece['state'], text: string): Piece[] {
  return text === '' ? [] : [{ state, text }]
}

/** Joins changes with only a blank or a comma between them: a phrase that was replaced reads as one. */
function readable(changes: readonly Change[]): Change[] {
  const joined: Change[] = []
  changes.forEach((change, index) => {
    const last = joined.at(-1)
    const isThin = 'kept' in change && !/[\p{L}\p{N}]/u.test(change.kept)
    const between = index > 0 && index < changes.length - 1
    const next: Change = isThin && between ? { removed: change.kept, added: change.kept } : change
    if (last && !('kept' in last) && !('kept' in next)) {
      last.removed += next.removed
      last.added += next.added
    } else joined.push({ ...next })
  })
  return joined
}

type Change = { kept: string } | { removed: string; added: string }

/** A stretch of text that stayed, went or came; of a canonical text with its marks and escapes. */
export interface Piece {
  readonly state: 'kept' | 'added' | 'removed'
  readonly text: string
}
