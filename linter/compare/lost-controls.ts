import type { Facts } from '../model/facts.ts'
import type { Workspace } from '../model/workspace.ts'

/** Tells which controls a document words that no approved document of the head does any more. */
export function lostControls({ documents }: Workspace): (file: Facts) => readonly string[] {
  // Most comparisons never ask; one in which many documents went asks often.
  let carried: ReadonlySet<string> | undefined
  return (file) => {
    const kept = (carried ??= new Set([...documents.values()].filter(isApproved).flatMap(wordedIn)))
    return wordedIn(file).filter((control) => !kept.has(control))
  }
}

const isApproved = ({ data }: Facts): boolean => data['status'] === 'approved'

function wordedIn({ controls }: Facts): string[] {
  const worded = controls.filter(({ delegate, length }) => delegate === undefined && length > 0)
  return [...new Set(worded.flatMap(({ ids }) => ids))]
}
