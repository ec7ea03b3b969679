import { dataChanges } from './data/findings.ts'
import { explain } from './explain.ts'
import type {
  Block,
  BlockState,
  Change,
  ComparedVersion,
  Comparison,
  Direction,
  Locale,
  Summary,
} from './model.ts'
import { textChanges } from './text-changes.ts'
import { blocksBetween } from './text/blocks.ts'

/**
 * What changed between two versions of a notice, in one of its languages. Labels come from the data of both; what in the
 * text no data explains is told as wording, so that nothing changes unsaid.
 */
export function compareVersions(from: ComparedVersion, to: ComparedVersion, language: Locale): Comparison {
  const blocks = blocksBetween(from.canonical, to.canonical, language)
  const { told, removedCommitments } = dataChanges({ from: from.data, to: to.data, language })
  const explained = explain(blocks, told, language)
  const places = placesOf(explained)
  const changes: Change[] = [
    ...told.map(({ change }, index) => ({ ...change, blocks: places.get(index) ?? [] })),
    ...textChanges(blocks, explained, language),
  ]
  return {
    ...{ from: from.version, to: to.version, removedCommitments, changes, blocks },
    summary: summaryOf(changes, blocks),
  }
}

/** Number of a change → the blocks that show it. */
function placesOf(explained: ReadonlyMap<number, readonly number[]>): Map<number, number[]> {
  const places = new Map<number, number[]>()
  for (const [block, causes] of explained) {
    for (const change of causes) {
      const known = places.get(change)
      if (known) known.push(block)
      else places.set(change, [block])
    }
  }
  return places
}

function summaryOf(changes: readonly Change[], blocks: readonly Block[]): Summary {
  const directions: Record<Direction, number> = { better: 0, worse: 0, neutral: 0 }
  const states: Record<BlockState, number> = { kept: 0, edited: 0, typography: 0, added: 0, removed: 0 }
  for (const { direction } of changes) directions[direction]++
  for (const { state } of blocks) states[state]++
  return { changes: directions, blocks: states, moved: blocks.filter(({ moved }) => moved).length }
}
