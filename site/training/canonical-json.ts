/**
 * JSON in one way of writing: keys in the order of their characters, no white space. What is the same gives the same
 * text, so that it can be hashed and signed (as RFC 8785 has it). Give it JSON that was held to a schema or a depth.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value)
    // What is not there is not written, as JSON.stringify does.
    .filter(([, field]) => field !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1))
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`).join(',')}}`
}
