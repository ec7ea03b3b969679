/** A regular expression as a tree: a set of characters, one after another, one of several, or something repeated. */
export type Part =
  | { readonly kind: 'set'; readonly source: string }
  | { readonly kind: 'all'; readonly parts: readonly Part[] }
  | { readonly kind: 'any'; readonly parts: readonly Part[] }
  | { readonly kind: 'repeat'; readonly part: Part; readonly least: number; readonly most: number }

/** Takes a pattern of flag `u` apart; `undefined` for one that is none, or that refers back to what it matched. */
export function partsOf(pattern: string): Part | undefined {
  try {
    new RegExp(pattern, 'u')
  } catch {
    return undefined
  }
  const reader: Reader = { pattern, at: 0, backward: false }
  const part = readAny(reader)
  return reader.backward ? undefined : part
}

function readAny(reader: Reader): Part {
  const parts = [readAll(reader)]
  while (reader.pattern[reader.at] === '|') {
    reader.at += 1
    parts.push(readAll(reader))
  }
  return parts.length === 1 && parts[0] ? parts[0] : { kind: 'any', parts }
}

function readAll(reader: Reader): Part {
  const parts: Part[] = []
  while (reader.at < reader.pattern.length && !'|)'.includes(reader.pattern[reader.at] ?? '')) {
    parts.push(readRepeat(reader))
  }
  return { kind: 'all', parts }
}

function readRepeat(reader: Reader): Part {
  const part = readOne(reader)
  const found = take(reader, /(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/y)
  if (!found) return part
  const [written, low, comma, high] = found
  if (low === undefined) {
    const least = written.startsWith('+') ? 1 : 0
    return { kind: 'repeat', part, least, most: written.startsWith('?') ? 1 : Infinity }
  }
  const most = comma === '' ? Number(low) : high === '' ? Infinity : Number(high)
  return { kind: 'repeat', part, least: Number(low), most }
}

/** A group, or one token that matches a character or a place. */
function readOne(reader: Reader): Part {
  if (take(reader, /\((?:\?(?::|<?[=!]|<[^>]+>))?/y)) {
    // What looks ahead or back is matched by the same steps, so it is judged as if it stood there.
    const inside = readAny(reader)
    reader.at += 1
    return inside
  }
  if (take(reader, /\\(?:[1-9]|k<)/y)) reader.backward = true
  if (take(reader, /[\^$]|\\[bB]/y)) return { kind: 'all', parts: [] }
  const source = take(
    reader,
    /\[(?:\\[^]|[^\]\\])*\]|\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u.{4}|x..|c.|[^])|[^]/uy,
  )?.[0]
  return { kind: 'set', source: source ?? '' }
}

function take(reader: Reader, token: RegExp): RegExpExecArray | undefined {
  token.lastIndex = reader.at
  const found = token.exec(reader.pattern)
  if (found) reader.at += found[0].length
  return found ?? undefined
}

interface Reader {
  readonly pattern: string
  at: number
  backward: boolean
}
