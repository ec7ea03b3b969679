import { isValid } from '../../../schema/index.ts'
import type { SchemaTypes } from '../../../schema/index.ts'
import type { Linked, View } from './view.ts'

/** Registers that have a page; parameters have one of their own kind. */
export const registerNames = [
  ...(['processing', 'recipients', 'sdks', 'cookies', 'rights', 'parties'] as const),
  ...(['organisation', 'roles', 'exceptions', 'questions'] as const),
] as const

export type RegisterName = (typeof registerNames)[number]

/** A register in groups of rows; all registers share this one shape, so that one page shows them all. */
export interface RegisterGroup {
  readonly id: string
  /** Empty where the register has a single group. */
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly RegisterRow[]
  readonly pictures?: Pictures
}

/** The same picture drawn for a wide and for a narrow screen, as SVG. */
export interface Pictures {
  readonly wide: string
  readonly narrow: string
}

export interface RegisterRow {
  /** Anchor of the row. */
  readonly id: string
  /** One cell for each column; the first one names the row. */
  readonly cells: readonly RegisterCell[]
}

export type RegisterCell = readonly RegisterLine[]

/** A line of a cell. */
export interface RegisterLine extends Linked {
  readonly look?: 'quiet' | 'warning' | 'mark'
}

/** A line without a link. */
export function line(text: string, look?: RegisterLine['look']): RegisterLine {
  return { text, ...(look ? { look } : {}) }
}

/** The content of a register, or nothing where it is missing or does not fit its schema, which the lint reports. */
export function registerData<Name extends RegisterFile>(
  name: Name,
  view: View,
): RegisterContent<Name> | undefined {
  const data = view.workspace.register(name)?.data
  return data !== undefined && isValid(`registers/${name}`, data) ? data : undefined
}

type RegisterFile =
  | 'recipients'
  | 'sdks'
  | 'cookies'
  | 'rights'
  | 'parties'
  | 'organisation'
  | 'roles'
  | 'exceptions'
  | 'open-questions'
type RegisterContent<Name extends RegisterFile> = SchemaTypes[`registers/${Name}`]
