import type { LocalText } from './catalog.ts'
import type { ControlVerdict } from './workspace.ts'

/** Which control stands written where, what is missing, and what is shown apart because it never counts. */
export interface Coverage {
  /** ISO date for which it was worked out; decides which exceptions have run out. */
  readonly today: string
  readonly summary: CoverageSummary
  /** Everything that keeps one of the percentages below 100, by name. */
  readonly gaps: readonly Gap[]
  readonly exceptions: readonly ExceptedControl[]
  readonly families: readonly FamilyCoverage[]
  /** Every control of the catalogue. */
  readonly controls: readonly ControlCoverage[]
  /** Documents that name profiles, retired ones left out. */
  readonly documents: readonly DocumentCoverage[]
  readonly requirements: readonly RequirementCoverage[]
  readonly laws: readonly ArticleCoverage[]
}

/** Three counts and the lowest of their percentages; that one is compared with a demanded minimum. */
export interface CoverageSummary {
  readonly controls: number
  /** Controls with text in at least one approved document. */
  readonly covered: number
  /** Pairs of a document and a control that its profiles ask of it. */
  readonly required: number
  readonly requiredCovered: number
  readonly requirements: number
  readonly requirementsCovered: number
  /** Pairs that do not apply by the facts declared; in none of the counts above. */
  readonly notApplicable: number
  readonly excepted: number
  /** The lowest of the three in percent, rounded down to hundredths. */
  readonly percent: number
}

/** The text that carries out a control: a block that is not empty, in an approved document of the source language. */
export interface Paragraph {
  readonly control: string
  readonly document: string
  /** Anchor on the page of the document. */
  readonly anchor: string
  readonly section?: string
}

export type RequiredState = ControlVerdict['state'] | 'not-approved'

/** One control that the profiles of a document ask of it. */
export interface RequiredControl {
  readonly control: string
  readonly profile: string
  readonly state: RequiredState
  /** The document that it is delegated to, or why it does not apply or fails. */
  readonly reason: string
  /** The document's own text, or that of the document to which it delegates. */
  readonly paragraph?: Paragraph
}

export interface DocumentCoverage {
  readonly id: string
  readonly path: string
  readonly approved: boolean
  readonly profiles: readonly string[]
  readonly controls: readonly RequiredControl[]
  readonly families: readonly DocumentFamily[]
}

/** How the controls of one family stand in one document. */
export interface DocumentFamily {
  readonly family: string
  readonly implemented: number
  readonly delegated: number
  readonly gaps: number
  readonly notApplicable: number
  readonly excepted: number
}

export interface FamilyCoverage {
  readonly id: string
  readonly controls: number
  readonly covered: number
}

export interface ControlCoverage {
  readonly id: string
  readonly family: string
  readonly paragraphs: readonly Paragraph[]
  /** Documents that leave it to another one. */
  readonly delegatedBy: readonly string[]
  /** Documents for which it does not apply. */
  readonly notApplicableIn: readonly string[]
}

/** A row of a source document, followed to the text that answers it. */
export interface RequirementCoverage {
  readonly id: string
  /** Document that answers the source. */
  readonly document: string
  /** The control that carries the row, then further ones. */
  readonly controls: readonly string[]
  /** Whether there is text for every one of them. */
  readonly covered: boolean
  /** One for each control that has text: that of the row's document or where it delegates, else of another document. */
  readonly paragraphs: readonly Paragraph[]
  /** Lessons that teach or test one of the controls, as `course/lesson`. */
  readonly lessons: readonly string[]
}

export interface ArticleCoverage {
  /** `PIPL:22` */
  readonly id: string
  readonly controls: readonly string[]
  readonly covered: number
  /** Documents that carry one of the controls or cite the article themselves. */
  readonly documents: readonly string[]
}

export interface Gap {
  readonly level: 'control' | 'document' | 'requirement'
  readonly control: string
  /** The document that should carry it; absent at the level of controls. */
  readonly document?: string
  readonly requirement?: string
  readonly state: RequiredState
  readonly reason: string
}

/** A decision of people to do without a control for a while. It covers nothing: what counts is the text alone. */
export interface ExceptedControl {
  readonly control: string
  readonly document: string
  readonly expires: string
  readonly expired: boolean
  /** Whether the document carries the control all the same, in full or with the exception written into it. */
  readonly written: boolean
  readonly owner: string
  readonly approver: string
  readonly justification: LocalText
}
