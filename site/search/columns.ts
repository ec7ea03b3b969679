import type { TextColumns } from './layout.ts'
import type { SearchRecord } from './record.ts'
import { queryTokens } from './tokenize.ts'

/** Records in an order in which those of one text follow each other, and what is said once for all of a text. */
export function columnsOf(records: readonly SearchRecord[]): {
  readonly sorted: readonly SearchRecord[]
  readonly texts: TextColumns
} {
  const texts = [...Map.groupBy(records, ({ type, document, lang }) => key(type, document, lang)).values()]
  const first = texts.flatMap(([record]) => record ?? [])
  const languages = numbered(first.map(({ lang }) => lang))
  const types = numbered(first.map(({ type }) => type))
  const families = numbered(first.map(({ family }) => family.join(' ')))
  return {
    sorted: texts.flat(),
    texts: {
      records: texts.map(({ length }) => length),
      document: numbered(first.map(({ type, document }) => key(type, document))).numbers,
      ...{ language: languages.numbers, languages: languages.values },
      ...{ type: types.numbers, types: types.values },
      titleTerms: first.map(({ title }) => queryTokens(title).length),
      weight: first.map(({ weight }) => Math.round(100 * weight)),
      family: families.numbers,
      families: families.values.map((ids) => (ids === '' ? [] : ids.split(' '))),
    },
  }
}

const key = (...parts: readonly string[]): string => parts.join('\n')

function numbered(values: readonly string[]): { values: string[]; numbers: number[] } {
  const places = new Map([...new Set(values)].map((value, index) => [value, index]))
  return { values: [...places.keys()], numbers: values.map((value) => places.get(value) ?? 0) }
}
