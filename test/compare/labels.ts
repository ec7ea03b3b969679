import type { Comparison } from '../../site/compare/index.ts'

/** Labels and directions of a comparison, in the order of the alphabet. */
export function labelsOf({ changes }: Comparison): string[] {
  return changes.map(({ label, direction }) => `${label} ${direction}`).sort()
}

/** What the same change is called the other way round. */
export function opposite(label: string): string {
  const pairs = [
    ['worse', 'better'],
    ['new-', 'removed-'],
    ['longer', 'shorter'],
    ['slower', 'faster'],
    ['more', 'fewer'],
    ['-added', '-removed'],
  ]
  return label.replace(
    /worse|better|new-|removed-|longer|shorter|slower|faster|more|fewer|-added|-removed/g,
    (word) => {
      const [one, other] = pairs.find((pair) => pair.includes(word)) ?? []
      return (word === one ? other : one) ?? word
    },
  )
}
