import type { SchemaCode } from '../../schema/index.ts'
import type { Facts } from './facts.ts'
import type { MessageData } from './finding.ts'
import type { Span } from './place.ts'

/** The step that refused something; each is reported by the one rule that knows its words. */
export type RefusalStage = 'file' | 'encoding' | 'limits' | 'yaml' | 'syntax' | 'construct' | 'component'

/** Something in a file that was refused before or while it was read. `code` is the message id of the reporting rule. */
export interface Refusal {
  readonly stage: RefusalStage
  readonly code: string
  readonly data: MessageData
  readonly span: Span
}

/** A refusal of a whole file, before there is text in which to point at something. */
export type FileRefusal = Refusal & { readonly path: string }

/** One place where authored YAML does not fit its schema; `pointer` is a JSON pointer into the data. */
export interface Violation {
  readonly code: SchemaCode
  readonly data: MessageData
  readonly pointer: string
  readonly span: Span
}

/** What stands around a run of prose. */
export type RunContext = 'paragraph' | 'heading' | 'list' | 'table' | 'quote'

/** A run of prose as a reader sees it, for rules about wording; code and markup are left out. */
export interface TextRun {
  readonly text: string
  readonly start: number
  readonly context: RunContext
  /** Number of the paragraph, heading or cell that it stands in, from 0. */
  readonly block: number
}

/** One sentence of a paragraph, heading or cell as a reader sees it; components and code are left out of its text. */
export interface Sentence {
  readonly text: string
  /** From the end of the sentence before it, so that a component belongs to exactly one sentence of its block. */
  readonly span: Span
  readonly context: RunContext
  readonly block: number
}

/** What one walk over one file leaves. Rules read this and never the tree, so they are the same for both parsers. */
export interface Document {
  readonly facts: Facts
  readonly text: string
  readonly runs: readonly TextRun[]
  /** The runs as sentences, worked out when a rule first asks. */
  readonly sentences: readonly Sentence[]
  readonly refused: readonly Refusal[]
  readonly violations: readonly Violation[]
}
