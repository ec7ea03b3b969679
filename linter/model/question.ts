import type { Span } from './place.ts'

/** How a question is answered; `scale` and `text` belong to surveys and are not judged. */
export type QuestionKind =
  'single' | 'multiple' | 'true-false' | 'ordering' | 'matching' | 'fill-in' | 'scenario' | 'scale' | 'text'

/**
 * One answer that may be chosen, one item to put in order, one thing to match with, one accepted wording. Its id is a
 * letter; letters of `ordering` and `matching` follow a hash of the texts, so that they give no answer away.
 */
export interface Choice {
  readonly id: string
  readonly text: string
  /** Whether it is ticked; of no meaning for `ordering` and `matching`. */
  readonly right: boolean
  /** Feedback on whoever chose it, `''` where none is written. */
  readonly feedback: string
  /** Step of the scenario that it leads to; `''` where it ends it. */
  readonly leadsTo: string
  readonly span: Span
}

/** One row of a matching question: what is given and the letter of what fits. */
export interface MatchingRow {
  readonly text: string
  readonly match: string
  readonly feedback: string
  readonly span: Span
}

/** One step of a scenario. */
export interface ScenarioStep {
  readonly id: string
  readonly text: string
  readonly choices: readonly Choice[]
  readonly span: Span
}

/** A question as facts keep it: visible texts and what is right. */
export interface Question {
  readonly id: string
  readonly kind: QuestionKind
  readonly controls: readonly string[]
  /** What is asked. */
  readonly text: string
  /** In the order of their letters; empty for `scenario`, `scale` and `text`. */
  readonly choices: readonly Choice[]
  /** Letters in the right order, for `ordering`. */
  readonly order: readonly string[]
  /** Rows of `matching`. */
  readonly rows: readonly MatchingRow[]
  /** Steps of `scenario`; the first is where it starts. */
  readonly steps: readonly ScenarioStep[]
  /** What is shown after any answer. */
  readonly explanation: string
  /** Opening tag. */
  readonly span: Span
}
