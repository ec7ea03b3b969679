import type { Checklist, CheckItem } from '../model/checklist.ts'
import type { CheckItemPair } from '../model/decision-changes.ts'
import type { ReportedChange } from '../model/rule.ts'
import type { Workspace } from '../model/workspace.ts'
import { stringsOf } from '../workspace/shape.ts'
import { documentNames } from './document-names.ts'
import { isSame } from './same.ts'

/** Items that came, went or differ in checklists that are on both sides. */
export function checkItemPairs(base: Workspace, head: Workspace): CheckItemPair[] {
  return [...head.checklists.values()].flatMap((now) => {
    const old = base.checklists.get(now.id)
    if (!old || isSame(old, now)) return []
    const followers = documentNames(head, ({ data }) => stringsOf(data['checklists']).includes(now.id))
    const [before, after] = [itemsOf(old), itemsOf(now)]
    return [...new Set([...after.keys(), ...before.keys()])].flatMap((id): CheckItemPair[] => {
      const [one, other] = [before.get(id), after.get(id)]
      if (one && other && isSame(one.item, other.item)) return []
      const sides = { ...(one ? { base: one.item } : {}), ...(other ? { head: other.item } : {}) }
      const shown = other ? placesIn(head, now, other.index) : placesIn(base, old, one?.index ?? 0)
      const about: CheckItemPair['about'] = (key) => ({ ...shown(key), ...(other ? {} : { side: 'base' }) })
      return [{ id, checklist: now.id, ...sides, followers, about }]
    })
  })
}

function placesIn(
  workspace: Workspace,
  { id, spot }: Checklist,
  index: number,
): (key: string) => ReportedChange {
  const places = workspace.byPath.get(spot.path)?.places ?? {}
  const item = `/items/${index}`
  return (key) => ({
    // A notice may have the name of its checklist, and is another thing.
    document: `checklists/${id}`,
    spot: { path: spot.path, span: places[`${item}/${key}`] ?? places[item] ?? spot.span },
  })
}

function itemsOf({ items }: Checklist): ReadonlyMap<string, Placed> {
  return new Map(items.map((item, index) => [item.id, { item, index }]))
}

interface Placed {
  readonly item: CheckItem
  readonly index: number
}
