import type { LocalText } from '../../../../linter/index.ts'

/** A term of our vocabulary for the Personal Information Protection Law of China. */
export interface VocabularyTerm {
  /** The end of its address: `Consent` in `…/vocabulary/pipl#Consent`. */
  readonly name: string
  /** The class of the Data Privacy Vocabulary of which it is one. */
  readonly kind: `dpv:${string}`
  readonly label: LocalText
  readonly definition: LocalText
  /** Article of the law. */
  readonly article: string
  /** Item of the first paragraph of that article. */
  readonly item?: number
  /** Wider terms: our own, or of the Data Privacy Vocabulary. */
  readonly broader: readonly Term[]
  /** The same concept elsewhere. */
  readonly exactMatch?: Term
  /** A concept of the General Data Protection Regulation that comes near, and is not the same. */
  readonly closeMatch?: Term
}

/** A compact address; the prefix says which vocabulary. */
export type Term = `${'pipl' | 'dpv' | 'eu-gdpr'}:${string}`
