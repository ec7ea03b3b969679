import type { Spot } from './place.ts'

/** One text in the languages of the product. */
export type LocalText = Readonly<{ 'zh-CN': string; en: string }>

/** A law reference as authors write it: `PIPL:22`. */
export type LawRef = string

export interface Family {
  readonly id: string
  readonly title: LocalText
  readonly path: string
}

/** A kind of proof that a control was carried out; `<Record id>` names one. */
export interface Evidence {
  readonly id: string
  readonly title: LocalText
}

/** What a parameter is; its value stands in `registers/parameters.yaml`. */
export interface ParameterDefinition {
  readonly id: string
  readonly title: LocalText
  readonly type: 'integer' | 'decimal' | 'string'
  /** Unit of a number, such as `day`; words for it stand in `linter/workspace/units.ts`. */
  readonly unit?: string
  /** Which direction is the stricter one. */
  readonly stricter?: 'lower' | 'higher'
  readonly bound?: { readonly min?: number; readonly max?: number }
  readonly basis: 'law' | 'company'
  /** The law that fixes the bound; only with `basis: law`. */
  readonly law?: LawRef
  /** When the law's number binds, in words. */
  readonly condition?: LocalText
  readonly control: string
  readonly spot: Spot
}

/** A control of the catalogue (OSCAL: control). */
export interface Control {
  readonly id: string
  readonly family: string
  readonly title: LocalText
  readonly statement: LocalText
  readonly parameters: readonly string[]
  readonly evidence: readonly Evidence[]
  readonly laws: readonly LawRef[]
  readonly appliesTo: readonly string[]
  readonly spot: Spot
}

/** How well an article was verified; the words of the law registry. */
export type VerifiedLevel = 'full-text' | 'quoted' | 'titles-only' | 'names-only' | 'not-verified'

export interface Article {
  readonly law: string
  readonly article: string
  readonly paraphrase: LocalText
  readonly verified: VerifiedLevel
  readonly note?: LocalText
  readonly spot: Spot
}

export interface Law {
  readonly code: string
  readonly title: LocalText
  readonly short: LocalText
  readonly verified: VerifiedLevel
  /** ISO dates; `from` is absent where the start of a law in force was not established. */
  readonly inForce: { readonly from?: string; readonly to?: string }
  readonly articles: ReadonlyMap<string, Article>
  readonly renumbered: readonly { readonly from: string; readonly to: string; readonly since: string }[]
  readonly spot: Spot
}

/** A row of one of the source documents; `id` is `<source>:<section>.<item>`. */
export interface Requirement {
  readonly id: string
  readonly source: string
  readonly section: number
  readonly item: number
  readonly sectionTitle: LocalText
  readonly text: LocalText
  readonly control: string
  readonly also: readonly string[]
  readonly spot: Spot
}

/** One condition of a `when`: a literal, one of several, or a least number. */
export type FactTest =
  string | number | boolean | { readonly 'at-least': number } | { readonly in: readonly (string | number)[] }

/** Facts that must all hold, each by its dotted name: `transfer.legal-route: art22`. */
export type When = Readonly<Record<string, FactTest>>

export interface Profile {
  readonly id: string
  readonly title: LocalText
  readonly imports: readonly string[]
  readonly controls: readonly { readonly id: string; readonly when?: When; readonly spot: Spot }[]
  readonly spot: Spot
}

export interface Role {
  readonly id: string
  readonly title: LocalText
  readonly description?: LocalText
  readonly holders: readonly Holder[]
}

/** Somebody who holds a role, for the companies named or, where none is, for all. */
export interface Holder {
  readonly email: string
  readonly companies: readonly string[]
}

/** The value of a parameter, as `registers/parameters.yaml` sets it. */
export interface ParameterValue {
  readonly id: string
  /** A number, or a text as the source language writes it. */
  readonly value: string | number
  /** The text in each language, where it differs between them. */
  readonly text?: LocalText
  /** Why it is this value. */
  readonly reason?: LocalText
  readonly spot: Spot
}
