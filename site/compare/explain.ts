import { foldTypography, newBudget, piecesBetween } from '../../linter/wording/index.ts'
import type { Change, Locale, Block, Piece } from './model.ts'
import { cellsOf } from './text/read-lines.ts'
import { shownBlock, shownText } from './text/shown.ts'

/** A change that the data shows, with the names of what it is about. */
export interface Told {
  readonly change: Omit<Change, 'blocks'>
  readonly subjects: readonly string[]
}

/**
 * Which changes of the data each changed block shows: a row that begins with the name of what changed, an edit that is
 * the edit of a value, a text that holds a promise. A block without any says something that no data explains.
 */
export function explain(
  blocks: readonly Block[],
  told: readonly Told[],
  language: Locale,
): ReadonlyMap<number, readonly number[]> {
  const evidence = evidenceOf(told, language)
  return new Map(
    blocks.flatMap((block, index): [number, number[]][] => {
      const found = isChanged(block) ? causesOf(block, evidence) : []
      return found.length > 0 ? [[index, found]] : []
    }),
  )
}

/** Whether the words of a block changed. */
export function isChanged({ state, kind }: Block): boolean {
  return kind !== 'rule' && (state === 'edited' || state === 'added' || state === 'removed')
}

function causesOf(block: Block, { names, edits, promises }: Evidence): number[] {
  const whole = foldTypography(shownBlock(block))
  const named = [block.before, block.after].flatMap((line) => {
    const first = line && line.kind === 'row' ? cellsOf(line)[0] : undefined
    return first === undefined ? [] : (names.get(foldTypography(shownText(first))) ?? [])
  })
  const promised = promises.flatMap(({ text, change }) =>
    text !== '' && whole.includes(text) ? [change] : [],
  )
  const own = block.state === 'edited' ? block.cells.flatMap(editsIn) : []
  const valued = own.map((edit) => edits.get(edit))
  const byValue = own.length > 0 && valued.every((changes) => changes !== undefined)
  return [...new Set([...named, ...promised, ...(byValue ? valued.flatMap((changes) => changes ?? []) : [])])]
}

function evidenceOf(told: readonly Told[], language: Locale): Evidence {
  const names = new Map<string, number[]>()
  const edits = new Map<string, number[]>()
  const promises: Evidence['promises'][number][] = []
  const budget = newBudget()
  told.forEach(({ change, subjects }, index) => {
    const { label, before, after, what } = change
    if (label.startsWith('commitment-')) {
      const texts = label === 'commitment-changed' ? [before ?? '', after ?? ''] : [what]
      promises.push(...texts.map((text) => ({ text: foldTypography(text), change: index })))
      return
    }
    for (const name of subjects) add(names, foldTypography(name), index)
    if (before === undefined || after === undefined) return
    const pieces = piecesBetween(before, after, language, budget)
    for (const edit of editsIn(pieces)) add(edits, edit, index)
  })
  return { names, edits, promises }
}

/** What was replaced by what, each time. */
function editsIn(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece, index) => {
    const next = pieces[index + 1]
    if (piece.state === 'removed') return [editKey(piece.text, next?.state === 'added' ? next.text : '')]
    return piece.state === 'added' && pieces[index - 1]?.state !== 'removed' ? [editKey('', piece.text)] : []
  })
}

function editKey(before: string, after: string): string {
  return JSON.stringify([before, after].map((text) => foldTypography(shownText(text, true))))
}

function add(map: Map<string, number[]>, key: string, change: number): void {
  const changes = map.get(key)
  if (changes) changes.push(change)
  else map.set(key, [change])
}

interface Evidence {
  readonly names: ReadonlyMap<string, readonly number[]>
  readonly edits: ReadonlyMap<string, readonly number[]>
  readonly promises: readonly { readonly text: string; readonly change: number }[]
}
