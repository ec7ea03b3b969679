/** One facet that a list can be narrowed by; its name is the parameter in the address. */
export interface Facet {
  readonly name: string
  readonly label: string
  readonly options: readonly { readonly value: string; readonly text: string }[]
}

/** The values that occur, in a given order; those outside it come last, in the order of the list. */
export function facetOf(
  { name, label, text }: { name: string; label: string; text: (value: string) => string },
  values: readonly string[],
  order: readonly string[] = [],
): Facet {
  const used = new Set(values)
  const ordered = new Set([...order.filter((value) => used.has(value)), ...used])
  return { name, label, options: [...ordered].map((value) => ({ value, text: text(value) })) }
}
