import type { LocalText, Workspace } from '../../linter/index.ts'

/** A term of `glossary.yaml`. */
export interface Term {
  readonly id: string
  readonly term: LocalText
  readonly definition: LocalText
  readonly aliases: Readonly<Record<string, readonly string[]>>
  readonly laws: readonly string[]
}

/** The terms of a workspace by id; read once per workspace. What does not have the shape of a term is left to the lint. */
export function termsOf(workspace: Workspace): ReadonlyMap<string, Term> {
  const known = cache.get(workspace)
  if (known) return known
  const data = workspace.facts.find((facts) => facts.kind === 'glossary')?.data['terms']
  const terms = (Array.isArray(data) ? data : []).filter(isTerm).map(readTerm)
  const byId = new Map(terms.map((term) => [term.id, term]))
  cache.set(workspace, byId)
  return byId
}

const cache = new WeakMap<Workspace, ReadonlyMap<string, Term>>()

function readTerm(term: Authored): Term {
  return { ...term, aliases: term.aliases ?? {}, laws: term.laws ?? [] }
}

function isTerm(value: unknown): value is Authored {
  const term = value as Partial<Authored> | null
  return (
    typeof term?.id === 'string' &&
    typeof term.term?.en === 'string' &&
    typeof term.definition?.en === 'string'
  )
}

type Authored = Omit<Term, 'aliases' | 'laws'> & Partial<Pick<Term, 'aliases' | 'laws'>>
