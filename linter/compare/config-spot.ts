import type { Facts } from '../model/facts.ts'
import type { ReportedChange } from '../model/rule.ts'
import type { Workspace, WorkspaceConfig } from '../model/workspace.ts'

/** Where a change of the config is shown: at the first key there is, in the head or else in the base, or at its start. */
export function configChange(base: Workspace, head: Workspace, pointers: Pointers): ReportedChange {
  const sides = [head, base].flatMap((workspace) => {
    const file = configOf(workspace)
    return file ? [{ file, workspace }] : []
  })
  const shown =
    sides.find(({ file, workspace }) => spanOf(file, pointers(workspace.config)) !== undefined) ?? sides[0]
  const { file, workspace } = shown ?? {}
  const span = file && workspace ? spanOf(file, pointers(workspace.config)) : undefined
  return {
    document: 'policypress.config',
    spot: { path: file?.path ?? '', span: span ?? [0, 0] },
    ...(workspace === base ? { side: 'base' } : {}),
  }
}

/** The file with the settings of a workspace; without one any folder of Markdown can be compared. */
export function configOf({ facts }: Pick<Workspace, 'facts'>): Facts | undefined {
  return facts.find(({ kind }) => kind === 'config')
}

function spanOf({ places }: Facts, pointers: readonly string[]): Facts['places'][string] | undefined {
  return pointers.map((pointer) => places[pointer]).find((span) => span !== undefined)
}

type Pointers = (config: WorkspaceConfig) => readonly string[]
