import type { ControlBlock, Facts, Requirement, Workspace } from '../../../linter/index.ts'

/** A document that carries a control block. */
export interface Bearer {
  readonly document: Facts
  readonly block: ControlBlock
}

/** What points at what in a workspace, turned round once. */
export interface WorkspaceIndex {
  readonly bearers: ReadonlyMap<string, readonly Bearer[]>
  /** Law reference → documents that cite it. */
  readonly citing: ReadonlyMap<string, readonly Facts[]>
  /** Law reference → controls that rest on it. */
  readonly resting: ReadonlyMap<string, readonly string[]>
  /** Control → rows that ask for it, as main control or also. */
  readonly asking: ReadonlyMap<string, readonly Requirement[]>
  /** Control → lessons that teach it or ask about it. */
  readonly teaching: ReadonlyMap<string, readonly Facts[]>
  /** Parameter → documents that show it. */
  readonly showing: ReadonlyMap<string, readonly Facts[]>
}

/** The reverse index of a workspace; built on first use. */
export function indexOf(workspace: Workspace): WorkspaceIndex {
  const known = cache.get(workspace)
  if (known) return known
  const index = build(workspace)
  cache.set(workspace, index)
  return index
}

const cache = new WeakMap<Workspace, WorkspaceIndex>()

function build(workspace: Workspace): WorkspaceIndex {
  const documents = [...workspace.documents.values()].filter(
    ({ kind }) => kind === 'document' || kind === 'form',
  )
  const uses = (name: string, prop: string): (readonly [string, Facts])[] =>
    documents.flatMap((document) =>
      document.components
        .filter((use) => use.name === name)
        .map((use) => [use.props[prop] ?? '', document] as const),
    )
  return {
    bearers: grouped(
      documents.flatMap((document) =>
        document.controls.flatMap((block) => block.ids.map((id) => [id, { document, block }] as const)),
      ),
    ),
    citing: grouped(uses('Law', 'ref')),
    resting: grouped(
      [...workspace.controls.values()].flatMap(({ id, laws }) => laws.map((ref) => [ref, id] as const)),
    ),
    asking: grouped(
      [...workspace.requirements.values()].flatMap((row) =>
        [row.control, ...row.also].map((id) => [id, row] as const),
      ),
    ),
    teaching: grouped(taughtIn(workspace)),
    showing: grouped(uses('Param', 'id')),
  }
}

function taughtIn({ courses }: Workspace): (readonly [string, Facts])[] {
  return [...courses.values()]
    .filter(({ facts }) => facts.data['status'] !== 'retired')
    .flatMap(({ lessons }) => lessons)
    .flatMap(({ facts, controls, questions }) =>
      [...controls, ...questions.flatMap((question) => question.controls)].map((id) => [id, facts] as const),
    )
}

/** Values by key, each value once. */
function grouped<Value>(pairs: readonly (readonly [string, Value])[]): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Set<Value>>()
  for (const [key, value] of pairs) {
    const group = groups.get(key)
    if (group) group.add(value)
    else groups.set(key, new Set([value]))
  }
  return new Map([...groups].map(([key, values]) => [key, [...values]]))
}
