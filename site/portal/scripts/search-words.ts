import type { SearchWords } from '../models/search-words.ts'

/** The words that the page carries for its search. */
export function readWords(): SearchWords {
  const holder = document.querySelector<HTMLElement>('[data-search-words]')
  return JSON.parse(holder?.dataset['searchWords'] ?? '{}') as SearchWords
}

/** Puts values into a text: `{count} results`. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
