import type { Pair } from '../model/comparison.ts'
import type { DeclaredFact } from '../model/register-comparison.ts'
import type { Workspace } from '../model/workspace.ts'
import { fieldsOf } from '../workspace/shape.ts'
import { isSame } from './same.ts'

/** Facts of the organisation that one side declares and the other does not, or otherwise. */
export function factChanges(base: Workspace, head: Workspace): Pair<DeclaredFact>[] {
  const [old, now] = [declaredFacts(base), declaredFacts(head)]
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((id): Pair<DeclaredFact>[] => {
    const [one, other] = [old.get(id), now.get(id)]
    if (isSame(one?.value, other?.value)) return []
    return [{ id, ...(one ? { base: one } : {}), ...(other ? { head: other } : {}) }]
  })
}

/** The facts that `registers/organisation.yaml` declares, by their names. */
function declaredFacts(workspace: Workspace): ReadonlyMap<string, DeclaredFact> {
  const file = workspace.register('organisation')
  if (!file) return new Map()
  const facts = Object.entries(fieldsOf(file.data['facts']))
  return new Map(
    facts.map(([name, value]) => [
      name,
      { value, spot: { path: file.path, span: file.places[`/facts/${name}`] ?? [0, 0] } },
    ]),
  )
}
