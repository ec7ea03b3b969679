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
}

/** What one walk over one file leaves. Rules read this and never the tree, so they are the same for both parsers. */
export interface Document {
  readonly facts: Facts
  readonly text: string
  readonly runs: readonly TextRun[]
  readonly refused: readonly Refusal[]
  readonly violations: readonly Violation[]
}
