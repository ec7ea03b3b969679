import { isChanged } from './explain.ts'
import { textWords } from './text-words.ts'
import type { Block, Change, Locale, TextLabel } from './model.ts'
import { sectionsOf } from './text/sections.ts'

/** What only the text shows: other words, other places, other typography; one change for each section. */
export function textChanges(
  blocks: readonly Block[],
  explained: ReadonlyMap<number, unknown>,
  language: Locale,
): Change[] {
  const words = textWords(language)
  const sections = sectionsOf(blocks)
  const all = blocks.map((block, index) => ({ block, index, section: sections[index] ?? '' }))
  const reworded = all.filter(({ block, index }) => isChanged(block) && !explained.has(index))
  const moved = all.filter(({ block }) => block.moved)
  const typography = all.filter(({ block }) => isTypography(block))
  return [
    ...bySection(reworded).map(([section, places]) => {
      const count = (state: Block['state']): number =>
        places.filter(({ block }) => block.state === state).length
      return textChange(
        'wording',
        words.reworded(section, count('edited'), count('added'), count('removed')),
        places,
      )
    }),
    ...bySection(moved).map(([section, places]) =>
      textChange('moved', words.moved(section, places.length), places),
    ),
    ...(typography.length > 0
      ? [textChange('typography', words.typography(typography.length), typography)]
      : []),
  ]
}

/** A rule that came or went changes the look and no word. */
function isTypography({ state, kind }: Block): boolean {
  return state === 'typography' || (kind === 'rule' && state !== 'kept')
}

function bySection(places: readonly Place[]): [section: string, places: Place[]][] {
  return [...Map.groupBy(places, ({ section }) => section)]
}

function textChange(label: TextLabel, what: string, places: readonly Place[]): Change {
  return { label, direction: 'neutral', what, blocks: places.map(({ index }) => index) }
}

interface Place {
  readonly block: Block
  readonly index: number
  readonly section: string
}
