import type { DeclaredFact } from '../model/register-comparison.ts'
import type { Workspace } from '../model/workspace.ts'
import { fieldsOf } from '../workspace/shape.ts'

/** The facts that `registers/organisation.yaml` declares, by their names. */
export function declaredFacts(workspace: Workspace): ReadonlyMap<string, DeclaredFact> {
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
