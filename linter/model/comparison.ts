import type { ArchiveFile } from './archive.ts'
import type { RunContext } from './document.ts'
import type { ComponentUse, Facts } from './facts.ts'
import type { Span, Spot } from './place.ts'
import type { Workspace } from './workspace.ts'

/** Two revisions of a workspace side by side; what change rules see. Only what differs is listed. */
export interface Comparison {
  readonly base: Side
  readonly head: Side
  /** ISO date, an argument of the run. */
  readonly today: string
  /** Documents, forms, courses and lessons in their source language whose file differs, by id. */
  readonly documents: readonly DocumentPair[]
  /** Translations whose file differs. */
  readonly translations: readonly DocumentPair[]
  /** Entries of an index of the workspace that differ, wherever they stand: controls, roles, laws, values. */
  entries<Value extends object>(pick: (side: Workspace) => ReadonlyMap<string, Value>): readonly Pair<Value>[]
  /** Rows of a list in `registers/<name>.yaml` that differ, by their `id`. */
  rows(register: string, list: string): readonly Pair<Row>[]
  /** Files of frozen versions that came, went or differ in a byte, by path. */
  readonly frozen: readonly Pair<ArchiveFile>[]
  /** Documents of the head, translations included, whose text uses a component with this prop: `Param`, `id`. */
  usersOf(component: ComponentUse['name'], prop: string, value: string): readonly Facts[]
}

/** One of the two revisions. */
export interface Side {
  readonly workspace: Workspace
  /** A hash of what readers see of a file, parameters and terms filled in; `''` where it cannot be shown. */
  textHash(file: Facts): string
}

/** Something by its name on both sides; one of them is missing where it came or went. */
export interface Pair<Value> {
  readonly id: string
  readonly base?: Value
  readonly head?: Value
}

/** A row of a register and where it stands. */
export interface Row {
  readonly fields: Readonly<Record<string, unknown>>
  readonly spot: Spot
  /** Where one of its keys stands; the row where it has no such key. */
  spotOf(key: string): Spot
}

/** One document on both sides. */
export interface DocumentPair extends Pair<Facts> {
  readonly language: string
  /** How the text differs, worked out when first asked; nothing where a side is missing or could not be read. */
  readonly text: TextComparison
}

/** How two texts differ, sentence by sentence. What only moved, was wrapped anew or set in other marks is the same. */
export interface TextComparison {
  readonly edited: readonly Edit[]
  readonly added: readonly Statement[]
  readonly removed: readonly Statement[]
  /** Same words elsewhere: in another section, or in or out of a control. */
  readonly moved: readonly { readonly base: Statement; readonly head: Statement }[]
}

/** A sentence that says something else than before. */
export interface Edit {
  readonly base: Statement
  readonly head: Statement
  /** Whether only an error of typing was mended, or a word that no meaning hangs on came or went. */
  readonly slight: boolean
  /** What became of the duty in it. */
  readonly force: 'weakened' | 'strengthened' | 'same'
}

/** One sentence, cell or heading as its author wrote it, with the components in it by name. */
export interface Statement {
  readonly text: string
  /** `Param:retention-period`, `Law:PIPL:22`, `link:./a.mdx`, in their order. */
  readonly parts: readonly string[]
  readonly section: string
  /** Controls of the block around it. */
  readonly controls: readonly string[]
  /** Items and promises of the marks around it: `Disclosure:CN-01`, `Commitment:never-sold`. */
  readonly marks: readonly string[]
  readonly context: RunContext
  readonly span: Span
}
