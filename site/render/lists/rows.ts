import type { LocalText } from '../../../linter/index.ts'

/** One processing activity as notices show it. */
export interface ActivityRow {
  readonly id: string
  readonly name: LocalText
  readonly handlers: readonly string[]
  readonly purposes: LocalText
  readonly data: readonly LocalText[]
  readonly subjects: LocalText
  readonly means: LocalText
  readonly ground: string
  /** Words in place of the ground's own name. */
  readonly groundNote: LocalText | undefined
  readonly laws: readonly string[]
  readonly gdprGround: LocalText | undefined
  readonly consequence: LocalText | undefined
  readonly sensitive: boolean
  readonly necessity: LocalText | undefined
  readonly minors: boolean
  readonly automated: boolean
  /** Id of the parameter that says how long. */
  readonly retention: string
  readonly retentionFrom: LocalText | undefined
  readonly recipients: readonly string[]
  readonly crossBorder: string
}

/** One recipient as notices show it; its name is that of its party. */
export interface RecipientRow {
  readonly id: string
  readonly party: string
  readonly relation: string
  readonly purpose: LocalText
  readonly data: readonly LocalText[]
  readonly means: LocalText
  readonly contact: Contact
}

/** One component of a third party. */
export interface SdkRow {
  readonly id: string
  readonly name: string
  readonly provider: string
  readonly apps: readonly string[]
  readonly purpose: LocalText
  readonly data: readonly LocalText[]
  readonly means: LocalText
  readonly privacyPolicy: string
}

/** One cookie of a web site of ours. */
export interface CookieRow {
  readonly id: string
  readonly name: string
  readonly setter: string
  readonly sites: readonly string[]
  readonly purpose: LocalText
  readonly category: string
  readonly expiry: LocalText
}

/** One right and how it is used. */
export interface RightRow {
  readonly id: string
  readonly name: LocalText
  readonly how: LocalText
  /** Id of the parameter that says within what time, or `''`. */
  readonly time: string
  readonly laws: readonly string[]
  readonly contact: Contact
}

/** Somebody whom a row names by id. */
export interface Party {
  readonly id: string
  readonly name: LocalText
  readonly contact: Contact
}

/** Ways to reach somebody; a missing one is `''`. */
export interface Contact {
  readonly email: string
  readonly phone: string
  readonly website: string
  readonly address: LocalText | undefined
}
