/** What was in force on one day, each fact with where it was found: flat, serialisable data. */
export interface AsOf {
  /** ISO date that is asked about. */
  readonly day: string
  /** Day on which it is asked; what begins later is only announced. */
  readonly today: string
  readonly documents: readonly DocumentInForce[]
  readonly parameters: readonly ParameterInForce[]
  readonly exceptions: readonly ExceptionInForce[]
  readonly laws: readonly LawInForce[]
  /** Where parameters, exceptions and laws were read. */
  readonly registers: Origin
  readonly notes: readonly AsOfNote[]
}

/** Where a fact was found. */
export interface Origin {
  readonly from: 'work-tree' | 'commit' | 'archive'
  /** Object id of the commit, of a file in the archive that of the commit which held it. */
  readonly commit?: string
  /** Day of the commit, in the time zone of whoever made it. */
  readonly committed?: string
  /** File of the workspace. */
  readonly path?: string
}

/**
 * What a reader has to know of the whole answer: `no-repository`, there is no history to ask; `before-history`, the
 * first commit is younger than the day; `announced`, the day is still to come.
 */
export type AsOfNote = 'no-repository' | 'before-history' | 'announced'

/** A document and the version of it that was in force. */
export interface DocumentInForce {
  readonly id: string
  readonly title: string
  readonly classification: string
  readonly version: string
  readonly effective: string
  /** Roles that approved its MAJOR version, with their days. */
  readonly approvals: readonly { readonly role: string; readonly date: string }[]
  /** SHA-256 of its canonical text in each language; none where no text of this version was found. */
  readonly texts: readonly { readonly language: string; readonly hash: string }[]
  readonly origin: Origin
}

/** A value that counted. */
export interface ParameterInForce {
  readonly id: string
  readonly value: string | number
  readonly unit: string
  /** Article that fixes its bound; `''` for a rule of the company. */
  readonly law: string
  readonly origin: Origin
}

/** A decision of people that held. */
export interface ExceptionInForce {
  readonly rule: string
  readonly control: string
  readonly document: string
  readonly owner: string
  readonly approver: string
  readonly expires: string
  readonly origin: Origin
}

/** A law of the registry and where it stood. */
export interface LawInForce {
  readonly code: string
  readonly title: { readonly 'zh-CN': string; readonly en: string }
  readonly state: 'in-force' | 'not-yet' | 'ended' | 'not-established'
  readonly from: string
  readonly to: string
  readonly verified: string
  readonly origin: Origin
}
