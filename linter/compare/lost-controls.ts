import type { Facts } from '../model/facts.ts'
import type { Workspace } from '../model/workspace.ts'

/** Controls that a document words and no approved document of the head does any more. */
export function lostControls(file: Facts, { documents }: Workspace): readonly string[] {
  const approved = [...documents.values()].filter(({ data }) => data['status'] === 'approved')
  const carried = new Set(approved.flatMap(wordedIn))
  return wordedIn(file).filter((control) => !carried.has(control))
}

function wordedIn({ controls }: Facts): string[] {
  const worded = controls.filter(({ delegate, length }) => delegate === undefined && length > 0)
  return [...new Set(worded.flatMap(({ ids }) => ids))]
}
