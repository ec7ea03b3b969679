import type { RunContext } from './document.ts'
import type { Facts, MarkedBlock } from './facts.ts'
import type { Pair } from './comparison.ts'
import type { Span } from './place.ts'
import type { ReportedChange } from './rule.ts'

/** One document on both sides. */
export interface DocumentPair extends Pair<Facts> {
  /** What names it in the base, where it was renamed. */
  readonly formerly?: string
  readonly language: string
  /** How the text differs, worked out when first asked; nothing where a side is missing or could not be read. */
  readonly text: TextComparison
  /** All in which the text differs, shared out: each sentence under the one thing that tells it. */
  readonly differences: readonly Difference[]
  /** What one of them tells, by control, promise, item or section. */
  told(teller: Teller): readonly Wording[]
  /** Promises or items that went, with what they said in the base; that came, with what they say in the head. */
  marksGone(name: MarkedBlock['name']): readonly MarkChange[]
  marksCame(name: MarkedBlock['name']): readonly MarkChange[]
  /** Citations that went, came or were exchanged while their sentence stayed. */
  readonly citations: readonly ReferenceChange[]
  /** Links and pictures that went, came or lead elsewhere under the same words. */
  readonly links: readonly ReferenceChange[]
  /** Edits that turned a duty; of a translation those that its source has not in the same place. */
  readonly turned: readonly Turn[]
}

/**
 * What a difference is told by: a duty that turned, the citation or link that alone differs, the promise, control or item
 * around it, else the section; `given` where something around it came or went and is told with all that it says, or where
 * it stands in a question, which is compared as such.
 */
export type Teller =
  'duty' | 'citation' | 'link' | 'commitment' | 'control' | 'disclosure' | 'wording' | 'given'

/** One sentence that came, went or says something else. */
export interface Difference {
  readonly base?: Statement
  readonly head?: Statement
  readonly teller: Teller
  /** The control, promise or item; else the title of the section. */
  readonly name: string
  /** Whether it changes no meaning for certain. */
  readonly slight: boolean
}

/** Differences that belong together, and what a report says of them beside the words. */
export interface Wording {
  /** The control, promise, item or title; `''` where there are more sections than are told one by one. */
  readonly name: string
  readonly sections: number
  readonly edited: number
  readonly added: number
  readonly removed: number
  readonly about: ReportedChange
}

/** How two texts differ, sentence by sentence. What only moved, was wrapped anew or set in other marks is the same. */
export interface TextComparison {
  readonly edited: readonly Edit[]
  readonly added: readonly Statement[]
  readonly removed: readonly Statement[]
  /** Same words elsewhere: in another section, or in or out of a control or a mark. */
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

/** An edit that turned a duty, and the words that did it; `''` where one only came or only went. */
export interface Turn extends Edit {
  readonly words: { readonly before: string; readonly after: string }
}

/** One sentence, cell or heading as its author wrote it, with the components in it by name. */
export interface Statement {
  readonly text: string
  /** The same for people, with the names of components where these stand: `within [retention-period]`. */
  readonly shown: string
  /** `Param:retention-period`, `Law:PIPL:22`, `link:./a.mdx`, in their order. */
  readonly parts: readonly string[]
  readonly section: string
  /** Controls of the block around it. */
  readonly controls: readonly string[]
  /** Items, promises and questions around it: `Disclosure:CN-01`, `Commitment:never-sold`, `Question:hotel-list`. */
  readonly marks: readonly string[]
  readonly context: RunContext
  readonly span: Span
}

/** A translation that reads as before where its source does not. */
export interface BehindTranslation {
  readonly id: string
  readonly language: string
  readonly file: Facts
  /** Controls, else sections. */
  readonly places: readonly string[]
}

/** A promise or an item that came or went, and what a report says of it beside the words. */
export interface MarkChange {
  readonly id: string
  readonly about: ReportedChange
}

/** Articles that a sentence no longer and newly cites, or where its links led and lead, as a message lists them. */
export interface ReferenceChange {
  readonly removed: string
  readonly added: string
  readonly about: ReportedChange
}
