import type { Heading } from '../../linter/index.ts'
import type { Rendering } from './context.ts'

/** A line of the table of contents. */
export interface ContentsItem {
  readonly depth: number
  readonly text: string
  readonly anchor: string
}

/**
 * The alias id that a heading gets and the anchor that is cited for it, by the heading's offset.
 * The first heading of a section is cited by the section's own id, which survives rewording.
 */
export function headingAnchor(
  offset: number,
  rendering: Rendering,
): { readonly id?: string; readonly anchor?: string } {
  const heading = rendering.facts.headings.find(({ span }) => span[0] === offset)
  if (!heading) return {}
  const free = heading.slug !== '' && !rendering.reserved.has(heading.slug)
  return { ...(free ? { id: heading.slug } : {}), ...anchorOf(heading, free, rendering) }
}

/** Second- and third-level headings, as the page lists them. */
export function contentsOf(rendering: Rendering): ContentsItem[] {
  return rendering.facts.headings
    .filter(({ depth }) => depth <= 3)
    .flatMap(({ depth, text, span }) => {
      const { anchor } = headingAnchor(span[0], rendering)
      return anchor ? [{ depth: Math.max(2, depth), text, anchor }] : []
    })
}

function anchorOf(heading: Heading, free: boolean, { facts }: Rendering): { readonly anchor?: string } {
  const opensSection = facts.headings.find(({ section }) => section === heading.section) === heading
  if (heading.section && opensSection) return { anchor: heading.section }
  return free ? { anchor: heading.slug } : {}
}
