/**
 * The known word that an unknown one was probably meant to be, `''` when none is near. Near is at most two edits
 * (insert, delete, replace, swap of neighbours), and fewer than half of the word.
 */
export function nearest(word: string, known: Iterable<string>): string {
  const limit = Math.min(2, Math.floor((word.length - 1) / 2))
  let best = ''
  let least = limit + 1
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > limit) continue
    const edits = editsBetween(word.toLowerCase(), candidate.toLowerCase())
    if (edits < least) [best, least] = [candidate, edits]
  }
  return best
}

/** Damerau-Levenshtein distance (optimal string alignment), with three rows instead of the whole table. */
function editsBetween(left: string, right: string): number {
  let before: number[] = []
  let previous = Array.from({ length: right.length + 1 }, (_, column) => column)
  for (let row = 1; row <= left.length; row++) {
    const current = [row]
    for (let column = 1; column <= right.length; column++) {
      const replaced = cell(previous, column - 1) + (left[row - 1] === right[column - 1] ? 0 : 1)
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]
      current[column] = Math.min(
        cell(previous, column) + 1,
        cell(current, column - 1) + 1,
        replaced,
        row > 1 && column > 1 && swapped ? cell(before, column - 2) + 1 : Infinity,
      )
    }
    before = previous
    previous = current
  }
  return cell(previous, right.length)
}

function cell(row: readonly number[], column: number): number {
  return row[column] ?? Infinity
}
