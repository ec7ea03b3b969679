import type { LocalText } from '../../linter/index.ts'

/** What the check of a receipt looks at, in the order in which it is told. */
export type CheckName =
  'id' | 'history' | 'dates' | 'roles' | 'course' | 'questions' | 'score' | 'document' | 'statements' | 'seal'

/** One thing that was looked at: it holds, it does not, or it cannot be told from here. */
export interface Check {
  readonly name: CheckName
  readonly outcome: 'holds' | 'fails' | 'unknown'
  readonly words: LocalText
}

/** Something holds. */
export function holds(name: CheckName, words: LocalText): Check {
  return { name, outcome: 'holds', words }
}

/** Something does not hold. */
export function fails(name: CheckName, words: LocalText): Check {
  return { name, outcome: 'fails', words }
}

/** Something cannot be told. */
export function unknown(name: CheckName, words: LocalText): Check {
  return { name, outcome: 'unknown', words }
}
