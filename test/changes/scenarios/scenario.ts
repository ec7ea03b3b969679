import type { ChangeClass, DutyId, TodoId } from '../../../linter/index.ts'

/** The day on which scenarios are judged. */
export const scenarioDay = '2026-06-01'

/** One edit of a library and what a lawyer expects to be told of it. */
export interface Scenario {
  readonly name: string
  readonly edits: readonly Edit[]
  /** `rule class document` of every change, and no other. */
  readonly changes: readonly `${string} ${ChangeClass} ${string}`[]
  /** Every duty of any of the changes. */
  readonly duties: readonly DutyId[]
  /** `todo document` of everything that is left to do; none for a complete change. */
  readonly todos: readonly `${TodoId} ${string}`[]
}

/** A text in a file that becomes another; without `from` the whole file, without both it goes. */
export interface Edit {
  readonly path: string
  readonly from?: string
  readonly to?: string
}

/** A small workspace: path → text. */
export type Library = Readonly<Record<string, string>>

/** A text in a file becomes another. */
export const edit = (path: string, from: string, to: string): Edit => ({ path, from, to })

/** A file is written whole. */
export const write = (path: string, to: string): Edit => ({ path, to })

/** A file goes. */
export const remove = (path: string): Edit => ({ path })

/** A library with the edits made; throws where one finds no text, so that no scenario passes by doing nothing. */
export function edited(library: Library, edits: readonly Edit[]): Library {
  const texts = new Map(Object.entries(library))
  for (const { path, from, to } of edits) {
    const text = texts.get(path) ?? ''
    if (from !== undefined && !text.includes(from)) throw new Error(`Missing "${from}" in ${path}`)
    if (to === undefined) texts.delete(path)
    else texts.set(path, from === undefined ? to : text.replace(from, () => to))
  }
  return Object.fromEntries(texts)
}
