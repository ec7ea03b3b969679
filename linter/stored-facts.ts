import type { Facts } from './model/facts.ts'

/** What every run asks of a file: who it is. Small, and read for all files at once. */
export type FactsHead = Pick<Facts, HeadKey>

/** The facts behind the head, as they are stored: one line of JSON for each of `bodyKeys`. */
export function encodeBody(facts: Facts): Buffer {
  const stored = bodies.get(facts)?.()
  return stored ?? Buffer.from(bodyKeys.map((key) => JSON.stringify(facts[key])).join('\n'))
}

/** The head of some facts, in one order of keys. */
export function headOf(facts: Facts): FactsHead {
  const { path, kind, id, nameId, language, bodyStart, hash, readable, unshown } = facts
  // Rare and small; where there is nothing, there is no such key.
  return { path, kind, id, nameId, language, bodyStart, hash, readable, ...(unshown ? { unshown } : {}) }
}

/**
 * Facts of which each part is read from JSON when something asks for it. In a run in which no file changed nothing does,
 * and after a cold run only what workspace rules ask for stands in memory: 5,000 files take 0.35 s and 200 MB less.
 * `again` gives the facts where what was stored cannot be read.
 */
export function revivedFacts(head: FactsHead, stored: () => Buffer | undefined, again: () => Facts): Facts {
  const known: { -readonly [Key in BodyKey]?: Facts[Key] } = {}
  let fresh: Facts | undefined
  const part = <Key extends BodyKey>(key: Key): Facts[Key] => {
    if (!(key in known)) {
      const decoded = decodePart(key, stored())
      known[key] = decoded ? decoded.value : (fresh ??= again())[key]
    }
    return known[key] as Facts[Key]
  }
  // Written out, because getters of a class would be lost where somebody spreads the facts; in the order of `analyse`, so
  // that as text they are the same. (Behind a spread, V8 would put getters last.)
  const { path, kind, id, nameId, language, bodyStart, hash, readable, unshown } = head
  const facts: FactsHead & { readonly [Key in BodyKey]: Facts[Key] } = {
    path,
    kind,
    id,
    nameId,
    language,
    get data() {
      return part('data')
    },
    get places() {
      return part('places')
    },
    bodyStart,
    get sections() {
      return part('sections')
    },
    get headings() {
      return part('headings')
    },
    get links() {
      return part('links')
    },
    get controls() {
      return part('controls')
    },
    get components() {
      return part('components')
    },
    get marked() {
      return part('marked')
    },
    get questions() {
      return part('questions')
    },
    ...(unshown ? { unshown } : {}),
    ...{ hash, readable },
  }
  bodies.set(facts, stored)
  return facts
}

/** Facts in the form that takes least memory; those that are in it already stay as they are. */
export function compactFacts(facts: Facts, again: () => Facts): Facts {
  if (bodies.has(facts)) return facts
  const body = encodeBody(facts)
  return revivedFacts(headOf(facts), () => body, again)
}

/** What revived facts were made of, so that it need not be written anew. */
const bodies = new WeakMap<Facts, () => Buffer | undefined>()

function decodePart<Key extends BodyKey>(key: Key, stored: Buffer | undefined): Part<Key> | undefined {
  if (!stored) return undefined
  let start = 0
  for (let line = bodyKeys.indexOf(key); line > 0; line--) start = stored.indexOf(newline, start) + 1
  const end = stored.indexOf(newline, start)
  try {
    const text = stored.toString('utf8', start, end < 0 ? stored.length : end)
    return { value: JSON.parse(text) as Facts[Key] }
  } catch {
    // A torn file costs one more look at the text, nothing else.
    return undefined
  }
}

const newline = 10

// By a record, so that a fact that is added cannot be forgotten here.
const bodyKeys = Object.keys({
  ...{ data: 0, places: 0, sections: 0, headings: 0, links: 0, controls: 0, components: 0 },
  ...{ marked: 0, questions: 0 },
} satisfies Record<BodyKey, 0>) as BodyKey[]

type HeadKey = 'path' | 'kind' | 'id' | 'nameId' | 'language' | 'bodyStart' | 'hash' | 'readable' | 'unshown'
type BodyKey = Exclude<keyof Facts, HeadKey>

interface Part<Key extends BodyKey> {
  readonly value: Facts[Key]
}
