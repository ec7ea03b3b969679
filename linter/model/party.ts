import type { LocalText } from './catalog.ts'

/** A company or an authority as `registers/parties.yaml` has it. */
export interface PartyEntry {
  readonly id: string
  readonly name: LocalText
  readonly kind: string
  /** E-mail addresses and telephone numbers by which it is reached. */
  readonly contacts: readonly string[]
}
