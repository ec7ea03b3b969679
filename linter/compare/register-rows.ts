import type { Pair, Row } from '../model/comparison.ts'
import type { Workspace } from '../model/workspace.ts'
import { fieldsOf, listOf, textOf } from '../workspace/shape.ts'
import { isSame } from './same.ts'

/** The rows of a list in `registers/<name>.yaml` by their `id`, each with its places. */
export function rowsOf(workspace: Workspace, register: string, list: string): ReadonlyMap<string, Row> {
  const file = workspace.register(register)
  const rows = new Map<string, Row>()
  listOf(file?.data[list]).forEach((item, index) => {
    const fields = fieldsOf(item)
    const id = textOf(fields['id'])
    if (!file || id === '' || rows.has(id)) return
    const pointer = `/${list}/${index}`
    const spotAt = (at: string): Row['spot'] => ({
      path: file.path,
      span: file.places[at] ?? file.places[pointer] ?? [0, 0],
    })
    rows.set(id, { fields, spot: spotAt(`${pointer}/id`), spotOf: (key) => spotAt(`${pointer}/${key}`) })
  })
  return rows
}

/** Rows that differ, without those that only have another name now: what they say came from nowhere and went nowhere. */
export function withoutRenamed(pairs: readonly Pair<Row>[]): Pair<Row>[] {
  const gone = pairs.filter(({ head }) => !head)
  const renamed = new Set<Pair<Row>>()
  for (const pair of pairs.filter(({ base }) => !base)) {
    const old = gone.find((one) => !renamed.has(one) && isSame(unnamed(one.base), unnamed(pair.head)))
    if (old) renamed.add(old).add(pair)
  }
  return pairs.filter((pair) => !renamed.has(pair))
}

const unnamed = (row: Row | undefined): object => ({ ...row?.fields, id: '' })
