/** Two versions that an address asks for. */
export interface AskedPair {
  readonly from: string
  readonly to: string
  /** A version that the address names and that does not exist. */
  readonly unknown?: string
}

// An address may be of any length; what is shown of it is not.
const shownLength = 20

/** What `?from=&to=` asks for; whatever is not a version becomes the latest two. `versions` are newest first. */
export function askedPair(versions: readonly string[]): AskedPair {
  const query = new URLSearchParams(location.search)
  const latest = versions[0] ?? ''
  const asked = { from: query.get('from'), to: query.get('to') }
  const unknown = [asked.from, asked.to].find((name) => name !== null && !versions.includes(name))
  if (typeof unknown === 'string')
    return { from: versions[1] ?? latest, to: latest, unknown: unknown.slice(0, shownLength) }
  const to = asked.to ?? (asked.from === latest ? (versions[1] ?? latest) : latest)
  return { from: asked.from ?? versions[versions.indexOf(to) + 1] ?? versions[1] ?? latest, to }
}

/** Keeps the pair in the address, so that it can be sent on, and in the link to the other language. */
export function keepPair(from: string, to: string): void {
  const query = `?${new URLSearchParams({ from, to }).toString()}`
  history.replaceState(null, '', query)
  const other = document.querySelector<HTMLAnchorElement>('.language')
  if (other?.pathname.endsWith('/compare/')) other.search = query
}
