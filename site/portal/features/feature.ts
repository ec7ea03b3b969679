import type { LocalText } from '../../../linter/index.ts'

/** Something that people know from another linter, or asked one for, and what this one has for it. */
export interface Feature {
  readonly id: string
  readonly what: LocalText
  readonly standing: Standing
  readonly how: LocalText
  /** The test that shows it, from the root of the repository. */
  readonly test: string
}

/** As good as elsewhere; better than any of the others; left out on purpose. */
export type Standing = 'has' | 'better' | 'not'
