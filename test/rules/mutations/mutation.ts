/**
 * One seeded mistake in the library of this repository, and the rule that must find it. `edit` gives the new text of
 * the file; a `path` that does not exist yet is edited from an empty text.
 */
export interface Mutation {
  readonly rule: string
  readonly title: string
  readonly path: string
  readonly edit: (text: string) => string
  /** Where the finding stands, if not in the edited file. */
  readonly found?: string
}

/** An edit that swaps the first match of a pattern; it throws where nothing matches, so that no mutation is empty. */
export function swap(pattern: RegExp | string, by: string): (text: string) => string {
  return (text) => {
    const changed = text.replace(pattern, by)
    if (changed === text) throw new Error(`Nothing matches ${String(pattern)}`)
    return changed
  }
}

/** An edit that puts a paragraph behind the first heading of the second level. */
export function insert(paragraph: string): (text: string) => string {
  return swap(/(\n## [^\n]*\n)/, `$1\n${paragraph}\n`)
}

/** An edit that replaces the whole file. */
export function become(text: string): () => string {
  return () => text
}
