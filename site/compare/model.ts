import type { Locale } from '../../linter/index.ts'
import type { Piece } from '../../linter/wording/index.ts'
import type { AuthoredNoticeData } from '../../schema/index.ts'

/** One version of a notice, as the archive keeps it in one language. */
export interface ComparedVersion {
  readonly version: string
  /** The canonical text, version 1 of the form. */
  readonly canonical: string
  readonly data: AuthoredNoticeData
}

/** What changed between two versions, as plain data. */
export interface Comparison {
  /** Version numbers. */
  readonly from: string
  readonly to: string
  /** Promises that the new version does not make any more. */
  readonly removedCommitments: readonly { readonly id: string; readonly text: string }[]
  /** The gravest first. */
  readonly changes: readonly Change[]
  /** Both texts in one, in the order of the new one; what was removed stands where it stood. */
  readonly blocks: readonly Block[]
  readonly summary: Summary
}

/** One labelled change. */
export interface Change {
  readonly label: Label
  /** What it means for the reader. */
  readonly direction: Direction
  /** A sentence in the language of the comparison. */
  readonly what: string
  readonly before?: string
  readonly after?: string
  /** Indexes of the blocks in which it shows. */
  readonly blocks: readonly number[]
}

/** What a change means for the reader. */
export type Direction = 'better' | 'worse' | 'neutral'

/** What kind of change it is; the words for it are those of `labelWords`. */
export type Label = DataLabel | TextLabel

/** Kinds that are computed from the data of both versions. */
export type DataLabel =
  | `${'new' | 'removed' | 'changed'}-${'purpose' | 'recipient' | 'component' | 'cookie'}`
  | `${'new' | 'removed'}-category`
  | `retention-${'longer' | 'shorter' | 'changed'}`
  | `rights-${'fewer' | 'more' | 'changed'}`
  | `answer-${'slower' | 'faster'}`
  | `commitment-${'removed' | 'added' | 'changed'}`
  | 'legal-basis'
  | 'sensitive'
  | 'automated-decision'
  | 'cross-border'
  | 'handler'
  | 'contact'
  | 'parameter'

/** Kinds that only the text shows. */
export type TextLabel = 'wording' | 'moved' | 'typography'

/** A line of one text or of both: a paragraph, a heading, an item, a row of a table. */
export interface Block {
  readonly kind: BlockKind
  readonly state: BlockState
  /** Whether it stands elsewhere than before; it is shown once, where it stands now. */
  readonly moved: boolean
  /** One entry, but for a row one for each cell. */
  readonly cells: readonly (readonly Piece[])[]
  readonly before?: Line
  readonly after?: Line
}

/** What happened to a block; `typography` is blanks, quotation marks, widths and rules, which no word hangs on. */
export type BlockState = 'kept' | 'edited' | 'typography' | 'added' | 'removed'

/** What a block is. */
export type BlockKind =
  'title' | 'heading' | 'paragraph' | 'item' | 'row' | 'quote' | 'code' | 'note' | 'rule'

/** A line of a canonical text. */
export interface Line {
  /** Number among the lines of its text. */
  readonly index: number
  readonly kind: BlockKind
  /** What stands before the text: indentation, `- `, `## `, `> `. */
  readonly mark: string
  readonly text: string
}

/** How many changes and blocks there are of each sort. */
export interface Summary {
  readonly changes: Readonly<Record<Direction, number>>
  readonly blocks: Readonly<Record<BlockState, number>>
  readonly moved: number
}

/** The languages in which a comparison is written, and the pieces of its texts. */
export type { Locale, Piece }
