/** Whether two entries of a workspace say the same; where they stand in their files says nothing. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one, withoutPlaces) === JSON.stringify(other, withoutPlaces)
}

function withoutPlaces(key: string, value: unknown): unknown {
  if (key === 'spot' || key === 'span' || key === 'pointer' || key === 'path') return undefined
  // An index is written as its entries; JSON would write it as nothing.
  return value instanceof Map ? [...(value as Map<string, unknown>)] : value
}
