import type { Meta } from './layout.ts'

/** What results are narrowed to; an empty list is no filter. */
export interface Facets {
  readonly types?: readonly string[]
  readonly families?: readonly string[]
}

/** Whether a text is of one of the types and of one of the families asked for. */
export function passes(text: number, { types = [], families = [] }: Facets, meta: Meta): boolean {
  const ofType = types.length === 0 || typesOf(text, meta).some((type) => types.includes(type))
  return (
    ofType && (families.length === 0 || familiesOf(text, meta).some((family) => families.includes(family)))
  )
}

/** How many of some texts carry each value of one facet. */
export function countsOf(
  facet: 'type' | 'family',
  texts: readonly number[],
  filter: Facets,
  meta: Meta,
): Record<string, number> {
  const valuesOf = facet === 'type' ? typesOf : familiesOf
  const counts: Record<string, number> = {}
  for (const text of texts) {
    if (!passes(text, filter, meta)) continue
    for (const value of valuesOf(text, meta)) counts[value] = (counts[value] ?? 0) + 1
  }
  return counts
}

function typesOf(text: number, { texts }: Meta): readonly string[] {
  return [texts.types[texts.type[text] ?? 0] ?? '']
}

function familiesOf(text: number, { texts }: Meta): readonly string[] {
  return texts.families[texts.family[text] ?? 0] ?? []
}
