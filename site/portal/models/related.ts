import { resolvePath, splitAddress } from '../../../linter/index.ts'
import type { Facts, Workspace } from '../../../linter/index.ts'
import { documentLink } from './links.ts'
import type { DocumentLink } from './links.ts'
import type { View } from './view.ts'

/** So many are shown: a list of everything helps nobody on a phone. */
const most = 8

/** Documents that this one sends its readers to, then those that send theirs here; the most often named come first. */
export function relatedTo(facts: Facts, view: View): DocumentLink[] {
  const { to, from } = linksOf(view.workspace)
  const counts = new Map(to.get(facts.nameId))
  for (const [id, count] of from.get(facts.nameId) ?? []) counts.set(id, (counts.get(id) ?? 0) + count / 2)
  return [...counts]
    .sort(([left, more], [right, less]) => less - more || (left < right ? -1 : 1))
    .flatMap(([id]) => {
      const document = view.workspace.documents.get(id)
      const shown = document && document.data['status'] !== 'retired' && view.addresses.document(id)
      return shown ? [documentLink(document, view)] : []
    })
    .slice(0, most)
}

/** Who names whom and how often, in both directions; reckoned once for each workspace. */
function linksOf(workspace: Workspace): Links {
  const known = cache.get(workspace)
  if (known) return known
  const links: Links = { to: new Map(), from: new Map() }
  for (const facts of workspace.documents.values()) {
    if (facts.kind !== 'document' && facts.kind !== 'form') continue
    for (const id of targetsOf(facts, workspace)) {
      count(links.to, facts.nameId, id)
      count(links.from, id, facts.nameId)
    }
  }
  cache.set(workspace, links)
  return links
}

const cache = new WeakMap<Workspace, Links>()

function targetsOf(facts: Facts, workspace: Workspace): string[] {
  const linked = facts.links.flatMap(({ kind, url }) => {
    if (kind === 'image') return []
    const { path } = splitAddress(url)
    const target = workspace.byPath.get(resolvePath(facts.path, path))
    return target ? [target.nameId] : []
  })
  const delegated = facts.controls.flatMap(({ delegate }) => delegate ?? [])
  return [...linked, ...delegated].filter((id) => {
    const kind = workspace.documents.get(id)?.kind
    return id !== facts.nameId && (kind === 'document' || kind === 'form')
  })
}

function count(counts: Counts, from: string, to: string): void {
  const known = counts.get(from) ?? new Map<string, number>()
  counts.set(from, known.set(to, (known.get(to) ?? 0) + 1))
}

type Counts = Map<string, Map<string, number>>

interface Links {
  readonly to: Counts
  readonly from: Counts
}
