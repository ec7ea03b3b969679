import type { LocalText } from './catalog.ts'

/** A decision of people to live with a finding or without a control for a while; empty texts stand for what is missing. */
export interface Exception {
  readonly rule: string
  readonly control: string
  readonly document: string
  /** Fingerprint of the one finding or change that it accepts; `''` for every finding of the rule in the document. */
  readonly fingerprint: string
  readonly justification: LocalText
  /** Whether a reason is written. */
  readonly justified: boolean
  readonly owner: string
  readonly approver: string
  /** ISO date, the last day on which it holds. */
  readonly expires: string
  /** JSON pointer into `registers/exceptions.yaml`. */
  readonly pointer: string
}

/** Something that is wrong with an exception, by the name of its message and the key to point at. */
export interface ExceptionMistake {
  readonly id: 'rule' | 'control' | 'document' | 'fingerprint' | 'role' | 'self' | 'person' | 'expired'
  readonly key: keyof Exception
}
