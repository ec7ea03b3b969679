import type { Block } from '../model.ts'
import { shownBlock } from './shown.ts'

/** For each block the heading under which it stands; the title where none comes before it. */
export function sectionsOf(blocks: readonly Block[]): string[] {
  let section = ''
  return blocks.map((block) => {
    if (block.kind === 'heading' || block.kind === 'title') section = shownBlock(block)
    return section
  })
}
