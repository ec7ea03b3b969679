import type { QuestionKind } from '../../linter/index.ts'

// What the pages of a course, its player and the check of a receipt share. Everything in this folder runs in a browser
// as well as on the command line: no disk, no clock, no page; `source/` alone knows documents and their trees.

/** Kinds that the player asks and that are judged. */
export type AskedKind = Exclude<QuestionKind, 'scale' | 'text'>

/**
 * An answer as it is recorded, at most 200 characters.
 * `single`, `true-false`: the letter, `b`. `multiple`: letters in order, `acd`. `ordering`: letters as they were put,
 * `cab`. `matching`: one letter a row, `-` for none, `ba-`. `fill-in`: the text as typed. `scenario`: the letter chosen
 * at each step taken, `ab`.
 */
export type Answer = string

/**
 * The smallest thing that is judged, as text: `b` of a single choice; `a+` or `b-` for ticked or not; `1c` for the item
 * in the first place or the match of the first row; the folded text of a fill-in; `step.b` for a decision.
 */
export type Part = string

/** What is said of one part. */
export interface Verdict {
  readonly right: boolean
  /** Finished HTML, `''` where nothing is written. */
  readonly feedback: string
  /** Step of a scenario that follows; absent where the scenario ends. */
  readonly next?: string
}

/** A choice as it is shown; `html` stands inside a label. */
export interface ShownChoice {
  readonly id: string
  readonly html: string
}

/** One step of a scenario as it is shown. */
export interface ShownStep {
  readonly id: string
  readonly html: string
  readonly choices: readonly ShownChoice[]
}

/** All that may be said of a question, before it is sealed: by part, `*` for any part that is not named. */
export interface AnswerKey {
  readonly verdicts: ReadonlyMap<Part, Verdict>
  /** HTML shown after any answer. */
  readonly explanation: string
  /** Steps of a scenario after the first, by id. */
  readonly steps: ReadonlyMap<string, ShownStep>
}

/** A sealed answer key: label of a part → ciphertext, both base64url; nothing of it can be read without a part. */
export type SealedKey = Readonly<Record<string, string>>

/** A question as the pages know it: all that may be read before it is answered. */
export interface ShownQuestion {
  readonly id: string
  readonly kind: AskedKind
  readonly controls: readonly string[]
  /** HTML of what is asked. */
  readonly html: string
  /** In the order of their letters; empty for `scenario` and `fill-in`. */
  readonly choices: readonly ShownChoice[]
  /** HTML of the rows of `matching`. */
  readonly rows: readonly string[]
  /** Where a `scenario` starts. */
  readonly start?: ShownStep
  /** Paragraphs that teach it, for the review of mistakes. */
  readonly sources: readonly SourceLink[]
  readonly sealed: SealedKey
}

/** A link to the paragraph of a document. */
export interface SourceLink {
  readonly text: string
  readonly href: string
}

/** A question of a course by what the machine needs: how its answers look, and nothing of what is right. */
export interface QuestionShape {
  readonly id: string
  readonly kind: AskedKind
  /** Letters of its choices; of a scenario the choices of its largest step. */
  readonly letters: number
  readonly rows: number
}

export interface ShownLesson {
  readonly id: string
  readonly title: string
  readonly href: string
  readonly minutes: number
  /** Practice questions, by id. */
  readonly practice: readonly string[]
}

export interface ShownPool {
  readonly id: string
  readonly draw: number
  readonly questions: readonly string[]
}

/** A document that learners of some roles acknowledge, as it is on the day of the build. */
export interface ShownDocument {
  readonly id: string
  readonly title: string
  readonly href: string
  /** Language of the text shown. */
  readonly language: string
  readonly version: string
  /** SHA-256 of the canonical text. */
  readonly hash: string
  /** ISO date on which this version came into force; `''` where it has not. */
  readonly effective: string
  readonly audience: readonly string[]
  /** Whether readers must acknowledge it. */
  readonly required: boolean
  /** ISO 8601 durations, `''` where none. */
  readonly due: string
  readonly renew: string
}

/** What the portal was built from. */
export interface Source {
  /** Commit of the repository around the workspace; `''` where there is none. */
  readonly revision: string
  /** Whether files of the workspace differed from it. */
  readonly modified: boolean
}

/** A course as its pages and its player know it; one JSON file beside the pages, in one language. */
export interface ShownCourse {
  readonly id: string
  readonly version: string
  readonly language: string
  readonly title: string
  readonly href: string
  readonly audience: readonly string[]
  /** SHA-256 of the canonical text of the course; also what its questions are sealed under. */
  readonly hash: string
  /** Eight hex digits over how the questions are built; while it is the same, stored progress still fits. */
  readonly shape: string
  readonly source: Source
  readonly minutes: number
  readonly passMark: number
  readonly attempts: number
  readonly testOut: boolean
  readonly due: string
  readonly renew: string
  readonly lessons: readonly ShownLesson[]
  readonly pools: readonly ShownPool[]
  /** Every question, in the order of the lessons. */
  readonly questions: readonly ShownQuestion[]
  readonly documents: readonly ShownDocument[]
}

/** What was made of an answer. */
export interface Judgement {
  /** Points, 0 to 1. */
  readonly score: number
  readonly outcome: 'right' | 'partly' | 'wrong'
  readonly parts: readonly { readonly part: Part; readonly verdict: Verdict }[]
  /** Step of a scenario that has yet to be answered; then the judgement is not final. */
  readonly next?: string
}

/** Opens what is said of a part: from the answer key, or from the sealed one by deriving its key. */
export type OpenPart = (part: Part) => Promise<Verdict | undefined>
