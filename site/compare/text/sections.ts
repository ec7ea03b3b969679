import type { Block } from '../model.ts'
import { shownBlock } from './shown.ts'

/** For each block the heading under which it stands; `''` for what comes before the first. */
export function sectionsOf(blocks: readonly Block[]): string[] {
  let section = ''
  return blocks.map((block) => {
    if (block.kind === 'heading') section = shownBlock(block)
    return section
  })
}
