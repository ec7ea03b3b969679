import type { YamlRead } from './read-yaml.ts'

/**
 * Frontmatter with foreign keys read as if they stood where the map says: `next_review_date` as `review.due`. A key that
 * the author wrote the usual way wins, and places still point at what stands in the file.
 */
export function mapKeys(yaml: YamlRead, map: ReadonlyMap<string, string>): YamlRead {
  const moves = [...map].filter(([from]) => Object.hasOwn(yaml.data, from))
  return moves.reduce(moveKey, yaml)
}

function moveKey(yaml: YamlRead, [from, to]: readonly [string, string]): YamlRead {
  const [outer = '', inner] = to.split('.')
  const { [from]: value, ...rest } = yaml.data
  const there = rest[outer]
  if (inner === undefined) {
    if (Object.hasOwn(rest, outer)) return yaml
    return moved(yaml, { ...rest, [outer]: value }, pointerOf(from), pointerOf(outer))
  }
  // A value that is no mapping was meant to be something else, and nothing can stand in it.
  if (there !== undefined && !isMapping(there)) return yaml
  if (there !== undefined && Object.hasOwn(there, inner)) return yaml
  const data = { ...rest, [outer]: { ...there, [inner]: value } }
  return moved(yaml, data, pointerOf(from), `${pointerOf(outer)}${pointerOf(inner)}`)
}

function moved(yaml: YamlRead, data: YamlRead['data'], from: string, to: string): YamlRead {
  const outer = to.slice(0, to.lastIndexOf('/'))
  const places = renamed(yaml.places, from, to)
  const span = places[to]
  const around = outer !== '' && span !== undefined && places[outer] === undefined ? { [outer]: span } : {}
  return { ...yaml, data, places: { ...places, ...around }, raw: renamed(yaml.raw, from, to) }
}

function renamed<Value>(
  pointers: Readonly<Record<string, Value>>,
  from: string,
  to: string,
): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(pointers).map(([pointer, value]) => {
      const isBelow = pointer === from || pointer.startsWith(`${from}/`)
      return [isBelow ? `${to}${pointer.slice(from.length)}` : pointer, value]
    }),
  )
}

const pointerOf = (key: string): string => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
