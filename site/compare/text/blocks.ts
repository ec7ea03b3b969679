import {
  foldTypography,
  newBudget,
  pieceOf,
  piecesBetween,
  stretches,
} from '../../../linter/wording/index.ts'
import type { Budget } from '../../../linter/wording/index.ts'
import type { Block, BlockState, Line, Piece } from '../model.ts'
import { pairLines } from './pair-lines.ts'
import type { Pairing } from './pair-lines.ts'
import { cellsOf, readLines } from './read-lines.ts'

/** Both texts in one, in the order of the new one; what was removed stands before what came in its place. */
export function blocksBetween(before: string, after: string, language: string): Block[] {
  const budget = newBudget()
  const [old, now] = [readLines(before), readLines(after)]
  const pairing = pairLines(old, now, budget)
  const { pairs, inPlace } = pairing
  const partners = new Map(pairs.map(([one, other]) => [other, old[one]]))
  const continued = new Set(pairs.map(([one]) => one))
  const ahead = placesAhead(now, pairing, old.length)
  const blocks: Block[] = []
  let oldAt = 0
  const removeUntil = (end: number): void => {
    for (; oldAt < end; oldAt++) {
      const line = old[oldAt]
      if (line && !continued.has(oldAt)) blocks.push(whole(line, 'removed'))
    }
  }
  for (const line of now) {
    const partner = partners.get(line.index)
    const stays = partner !== undefined && inPlace.has(line.index)
    // What was removed comes before what was written in its place.
    if (stays || !partner) removeUntil(ahead[line.index] ?? old.length)
    blocks.push(partner ? continuation(partner, line, !stays, language, budget) : whole(line, 'added'))
  }
  removeUntil(old.length)
  return blocks
}

/** For each line of the new text the old place of the next line that stayed; the end where there is none. */
function placesAhead(now: readonly Line[], { pairs, inPlace }: Pairing, end: number): number[] {
  const places = new Map(pairs.map(([one, other]) => [other, one]))
  let ahead = end
  return now
    .toReversed()
    .map(({ index }) => (ahead = inPlace.has(index) ? (places.get(index) ?? ahead) : ahead))
    .reverse()
}

function continuation(before: Line, after: Line, moved: boolean, language: string, budget: Budget): Block {
  const { kind } = after
  const sameText = foldTypography(before.text) === foldTypography(after.text)
  const sameForm = before.text === after.text && before.kind === kind && markForm(before) === markForm(after)
  const state: BlockState = !sameText ? 'edited' : sameForm ? 'kept' : 'typography'
  return { kind, state, moved, cells: cellsBetween(before, after, language, budget), before, after }
}

/** The numbers of items and footnotes follow from what stands before them. */
function markForm({ mark }: Line): string {
  return mark.replace(/\d+/g, '1')
}

function whole(line: Line, state: 'added' | 'removed'): Block {
  const cells = cellsOf(line).map((text) => pieceOf(state, text))
  return { kind: line.kind, state, moved: false, cells, [state === 'added' ? 'after' : 'before']: line }
}

/** Cells are compared one by one; where columns came or went, those that are equal find each other. */
function cellsBetween(before: Line, after: Line, language: string, budget: Budget): (readonly Piece[])[] {
  const [old, now] = [cellsOf(before), cellsOf(after)]
  if (old.length === now.length) {
    return now.map((text, index) => piecesBetween(old[index] ?? '', text, language, budget))
  }
  let [oldAt, nowAt] = [0, 0]
  return stretches(old, now, budget).flatMap((stretch): (readonly Piece[])[] => {
    const removed = old.slice(oldAt, (oldAt += stretch.before))
    const added = now.slice(nowAt, (nowAt += stretch.after))
    if (stretch.equal) return added.map((text) => pieceOf('kept', text))
    return Array.from({ length: Math.max(removed.length, added.length) }, (_, index) => [
      ...pieceOf('removed', removed[index] ?? ''),
      ...pieceOf('added', added[index] ?? ''),
    ])
  })
}
